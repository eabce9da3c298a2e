import { graphInfo, importRuns, licences } from '../../../cypher/read/graph/index.ts';
import { entityKinds, familyOfTie, governanceLevels, tieKinds } from '../../../cypher/model.ts';
import { askWhole } from '../../ask-whole.ts';
import { UserError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';

const shownRuns = 50;
const mostRuns = 100;
const mostLicences = 500;

/** What the graph holds, and its imports. */
export const graphResolvers = {
  Query: {
    async graph(_, __, { ask }) {
      const [info] = await askWhole(ask, graphInfo, {});
      const entities = info?.entities ?? [];
      const ties = info?.ties ?? [];
      const sum = (counts: readonly { count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0);
      return {
        version: String(info?.version ?? 0),
        nodeCount: sum(entities),
        tieCount: sum(ties),
        sourceCount: info?.sourceCount ?? 0,
        referenceCount: sum(entities.filter((row) => row.isReference)),
        kinds: entityKinds
          .map((kind) => ({ kind, count: sum(entities.filter((row) => row.kind === kind)) }))
          .filter(({ count }) => count > 0),
        ties: tieKinds
          .map((kind) => ({
            kind,
            family: familyOfTie[kind],
            count: sum(ties.filter((row) => row.kind === kind)),
          }))
          .filter(({ count }) => count > 0),
        levels: [...governanceLevels, null]
          .map((level) => ({ level, count: sum(entities.filter((row) => row.level === level)) }))
          .filter(({ count }) => count > 0),
      };
    },
    async importRuns(_, { first }, { ask }) {
      const limit = first ?? shownRuns;
      if (limit < 1 || limit > mostRuns)
        throw new UserError('first', `must be 1 to ${mostRuns}, and is ${limit}`);
      return (await ask(importRuns, { limit })).map(({ run }) => run);
    },
    licences: async (_, __, { ask }) => ask(licences, { limit: mostLicences }),
  },
  GraphInfo: {
    imports: async (_, __, { ask }) => (await ask(importRuns, { limit: shownRuns })).map(({ run }) => run),
  },
  ImportRun: {
    files: (run) =>
      run.files.map((file) => {
        const space = file.lastIndexOf(' ');
        return { name: file.slice(0, space), sha256: file.slice(space + 1) };
      }),
    faultCount: (run) => run.faultCount ?? 0,
    faults: (run) => run.faults ?? [],
    reviewCount: (run) => (run.review == null ? 0 : (JSON.parse(run.review) as unknown[]).length),
    added: (run) => run.added ?? 0,
    changed: (run) => run.changed ?? 0,
    removed: (run) => run.removed ?? 0,
    unchanged: (run) => run.unchanged ?? 0,
  },
} satisfies Resolvers;
