import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ecosystem } from '../../../../seeds/sources/ecosystem/index.ts';
import { kindOf } from '../../../../seeds/sources/ecosystem/kind-of.ts';
import { tieTarget } from '../../../../seeds/sources/ecosystem/tie-mapping.ts';
import { shippedFiles } from '../../../support/shipped-files.ts';

const { nodes, relationships } = ecosystem.parse(await shippedFiles(ecosystem));
const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));

/** The rows of the table as the data and the mapping make them. */
function tableRows(): string[] {
  const counts = new Map<string, number>();
  for (const { type, from, to } of relationships) {
    const key = JSON.stringify([type, kinds.get(from), kinds.get(to)]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort().map(([key, count]) => {
    const [type, from, to] = JSON.parse(key) as [string, string, string];
    const target = tieTarget(type, kindOf(from)!, kindOf(to)!)!;
    const kind = target.reversed ? `${target.kind} (reversed)` : target.kind;
    const role = [target.role, target.moreExact && 'as the source says'].filter(Boolean).join(', or ');
    return [type, from, to, count, kind, role].join(' | ');
  });
}

it('the table in docs/model.md has every type between every two kinds of the data, and where it goes', () => {
  const model = readFileSync(new URL('../../../../docs/model.md', import.meta.url), 'utf8');
  const table = model.slice(model.indexOf('| type | from | to |')).split('\n\n')[0]?.trim() ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    );
  expect(rows).toEqual(tableRows());
  expect(rows).toHaveLength(158);
});
