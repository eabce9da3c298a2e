import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tieKinds } from '../../cypher/model.ts';

it.each(['around', 'ties'])('between hubs %s.cypher looks for each kind of tie once', (name) => {
  const text = readFileSync(new URL(`../../cypher/read/scene/${name}.cypher`, import.meta.url), 'utf8');
  const between = [...text.matchAll(/MATCH \(a\)-\[t:([A-Z_|]+)\]->\(b\)/g)].flatMap((match) =>
    match[1]!.split('|'),
  );
  expect(between.toSorted()).toEqual([...tieKinds].sort());
});
