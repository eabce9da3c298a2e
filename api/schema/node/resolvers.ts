import { stepsByIds } from '../../../cypher/read/barriers/index.ts';
import { importRunsByIds } from '../../../cypher/read/graph/index.ts';
import { tiesByIds } from '../../../cypher/read/ties/index.ts';
import { findLink, looksLikeLink } from '../links/find-link.ts';
import type { Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { typeOfKind } from '../entities/resolvers.ts';
import type { NodeRow } from '../rows.ts';

const mostIds = 100;

/** Anything by its id: the prefix of the id tells where to look. */
export const nodeResolvers = {
  Query: {
    node: async (_, { id }, context) => (await nodesByIds([id], context))[0] ?? null,
    nodes(_, { ids }, context) {
      if (ids.length > mostIds) throw new UserError('ids', `${ids.length} ids are more than ${mostIds}`);
      return nodesByIds(ids, context);
    },
  },
  Node: {
    __resolveType(row) {
      if (row.id.startsWith('tie:')) return 'Tie';
      if (row.id.startsWith('source:')) return 'Source';
      if (row.id.startsWith('run:')) return 'ImportRun';
      if (row.id.startsWith('step:')) return 'Step';
      if ('state' in row && 'usedAt' in row) return 'Link';
      return typeOfKind((row as { kind: Parameters<typeof typeOfKind>[0] }).kind) as never;
    },
  },
} satisfies Resolvers;

async function nodesByIds(ids: readonly string[], context: Context): Promise<(NodeRow | null)[]> {
  const { ask, loaders } = context;
  // The index of ties is asked in a language with operators, so that nothing but a digest may reach it.
  const tieIds = ids.filter((id) => /^tie:[0-9a-f]+$/.test(id));
  const runIds = ids.filter((id) => id.startsWith('run:'));
  const stepIds = ids.filter((id) => id.startsWith('step:'));
  const [ties, runs, steps] = await Promise.all([
    tieIds.length > 0 ? ask(tiesByIds, { ids: tieIds }) : [],
    runIds.length > 0 ? ask(importRunsByIds, { ids: runIds }) : [],
    stepIds.length > 0 ? ask(stepsByIds, { ids: stepIds }) : [],
  ]);
  const found = new Map<string, NodeRow>([
    ...ties.map(({ tie }) => [tie.id, tie] as const),
    ...runs.map(({ run }) => [run.id, run] as const),
    ...steps.map(({ step }) => [step.id, step] as const),
  ]);
  return Promise.all(
    ids.map(async (id) => {
      if (/^(tie|run|step):/.test(id)) return found.get(id) ?? null;
      if (id.startsWith('source:')) return loaders.source.load(id);
      const entity = await loaders.entity.load(id);
      return entity ?? (looksLikeLink(id) ? findLink(id, context) : null);
    }),
  );
}
