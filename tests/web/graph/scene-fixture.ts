import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../../web/graph/kinds.ts';
import type { Level, Picture } from '../../../web/graph/picture.ts';

interface DataNode {
  readonly id: string;
  readonly kind: string;
  readonly name: { readonly sv: string };
  readonly level?: string;
}
interface DataTie {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

const folder = fileURLToPath(new URL('../../../seeds/data/ecosystem/', import.meta.url));
const nodes = JSON.parse(readFileSync(`${folder}nodes.json`, 'utf8')) as readonly DataNode[];
const ties = JSON.parse(readFileSync(`${folder}relationships.json`, 'utf8')) as readonly DataTie[];

/** The real neighbourhood of some entities as a picture: stage 0 for the seeds', one stage more for each expansion. */
export function neighbourhood(
  seeds: readonly string[],
  expansions: readonly string[] = [],
  types?: readonly string[],
): Picture {
  const drawn = types === undefined ? ties : ties.filter((tie) => types.includes(tie.type));
  const stageOf = new Map<string, number>();
  [seeds, ...expansions.map((id) => [id])].forEach((ids, stage) => {
    for (const id of ids) if (!stageOf.has(id)) stageOf.set(id, stage);
    for (const { from, to } of drawn)
      for (const [id, other] of [
        [from, to],
        [to, from],
      ] as const)
        if (ids.includes(id) && !stageOf.has(other)) stageOf.set(other, stage);
  });
  return {
    nodes: nodes
      .filter((node) => stageOf.has(node.id))
      .map((node) => ({
        id: node.id,
        kind: node.kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as Kind,
        level: (node.level?.toUpperCase() ?? null) as Level,
        label: node.name.sv,
        stage: stageOf.get(node.id)!,
        isSeed: seeds.includes(node.id),
        isWeak: false,
        isFaded: false,
        isHidden: false,
        count: 1,
      })),
    ties: drawn
      .filter((tie) => stageOf.has(tie.from) && stageOf.has(tie.to))
      .map((tie, index) => ({
        id: String(index),
        from: tie.from,
        to: tie.to,
        label: tie.type,
        isWeak: false,
        isFaded: false,
        isKey: false,
        weight: 1,
      })),
  };
}

/** What the explorer shows of NATSAM unless told otherwise. */
export const collaborationAndStructure = [
  'PARTNER_IN',
  'COLLABORATES_IN',
  'PARTICIPATES_IN',
  'COORDINATES',
  'FUNDS',
  'SIGNS',
  'COLLABORATES_WITH',
  'COMMISSIONS',
  'PART_OF',
  'HOSTS',
  'SUCCEEDS',
  'OPERATES_IN',
  'RUNS',
];
