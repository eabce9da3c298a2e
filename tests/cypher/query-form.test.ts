import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formOf } from '../../cypher/query-form.ts';

const asQuery = (text: string) => ({ name: 'sample', text, params: z.object({}), row: z.object({}) });
const lines = (...all: string[]) => asQuery(all.join('\n'));

describe('the form of a query', () => {
  const page = lines(
    '// What this is for: (a remark, WHEN $old THEN)',
    'MATCH (e) WHERE ($kinds IS NULL OR e.kind IN $kinds)',
    "  AND ($to IS NULL OR e.date IS NULL OR (e.date <= $to + '~'))",
    'RETURN CASE WHEN $brief THEN e { .id } ELSE e { .*, n: CASE WHEN e:Barrier THEN 1 ELSE 2 END } END AS e',
  );

  it('leaves out conditions that are not set, and takes the branch of a switch', () => {
    expect(formOf(page, { kinds: null, to: null, brief: true })).toEqual({
      text: 'MATCH (e) RETURN (e { .id }) AS e',
      names: [],
    });
    expect(formOf(page, { kinds: ['A'], to: null, brief: false })).toEqual({
      text: 'MATCH (e) WHERE (e.kind IN $kinds) RETURN (e { .*, n: CASE WHEN e:Barrier THEN 1 ELSE 2 END }) AS e',
      names: ['kinds'],
    });
    expect(formOf(page, { kinds: null, to: '2024', brief: true }).text).toBe(
      "MATCH (e) WHERE (e.date IS NULL OR (e.date <= $to + '~')) RETURN (e { .id }) AS e",
    );
  });

  it('takes a branch by whether something is set, and NULL where there is no other', () => {
    const query = lines(
      'RETURN CASE WHEN $kind IS NULL THEN 1 ELSE type(t) IN $kind END, CASE WHEN $last THEN 2 END',
    );
    expect(formOf(query, { kind: null, last: false }).text).toBe('RETURN (1), (NULL)');
    expect(formOf(query, { kind: ['A'], last: true }).text).toBe('RETURN (type(t) IN $kind), (2)');
  });

  it('is the same for all other values: no value comes into the text', () => {
    const of = (kinds: string[]) => formOf(page, { kinds, to: null, brief: true });
    expect(of(['A'])).toBe(of(['B) DETACH DELETE e //']));
  });

  it('is the whole text where too many forms were asked for', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const query = asQuery(
      `MATCH (n) WHERE ${names.map((name) => `($${name} IS NULL OR n.x = $${name})`).join(' AND ')} RETURN n`,
    );
    const texts = Array.from(
      { length: 64 },
      (_, mask) =>
        formOf(query, Object.fromEntries(names.map((name, bit) => [name, mask & (1 << bit) ? 'x' : null])))
          .text,
    );
    expect(new Set(texts).size).toBe(49);
    expect(texts.at(-1)).toBe(query.text);
  });
});
