import { expect, it } from 'vitest';
import { tieKinds } from '../../../cypher/model.ts';
import { indexName, schemaStatements } from '../../../cypher/schema/apply-schema.ts';

const statements = schemaStatements();

it('every kind of tie has a unique id', () => {
  const constrained = statements.flatMap(
    (text) => /\[r:(\w+)\]-\(\) REQUIRE r\.id IS UNIQUE/.exec(text)?.[1] ?? [],
  );
  expect(constrained).toEqual([...tieKinds]);
});

it('the index of tie keys covers every kind of tie', () => {
  const [index] = statements.filter((text) => text.includes('tie_key'));
  expect(/\[r:([\w|]+)\]/.exec(index ?? '')?.[1]?.split('|')).toEqual([...tieKinds]);
});

it('every statement can be repeated', () => {
  expect(statements.filter((text) => !text.includes('IF NOT EXISTS'))).toEqual([]);
});

it('every statement names its index, each its own', () => {
  const names = statements.map(indexName);
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
});
