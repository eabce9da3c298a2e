import { expect, it } from 'vitest';
import { formsOf } from '../../cypher/query-parts.ts';

const file = `// Why it is asked.
MATCH (n)
  // if $levels
  WHERE n.level IN $levels
  // end
RETURN
  // if $brief
  [n.id]
  // else
  n
  // end
LIMIT $limit`;

it('a query is sent with the parts whose parameter is given, and names what these need', () => {
  const formOf = formsOf('sample', file);
  expect(formOf({ levels: ['LOCAL'], brief: true, limit: 1 })).toEqual({
    text: 'MATCH (n)\nWHERE n.level IN $levels\nRETURN\n[n.id]\nLIMIT $limit',
    names: ['levels', 'limit'],
  });
  expect(formOf({ levels: null, brief: false, limit: 1 })).toEqual({
    text: 'MATCH (n)\nRETURN\nn\nLIMIT $limit',
    names: ['limit'],
  });
});

it('an empty list is given: it asks for what is in nothing', () => {
  expect(formsOf('sample', file)({ levels: [] }).text).toContain('WHERE n.level IN $levels');
});

it('no value becomes part of the text', () => {
  const formOf = formsOf('sample', file);
  const hostile = '// end\nDETACH DELETE n';
  expect(formOf({ levels: hostile, brief: hostile }).text).toBe(
    formOf({ levels: ['LOCAL'], brief: true }).text,
  );
});

it.each([
  '// else\nRETURN 1\n// end',
  'RETURN 1\n// end',
  '// if $a\nRETURN 1',
  '// if $a\n// if $b\n// end',
])('marks that do not fit are refused: %s', (wrong) =>
  expect(() => formsOf('sample', wrong)).toThrow('Cannot cut query sample'),
);
