import type { GraphQLResolveInfo } from 'graphql';
import { governanceLevels, tieFamilies } from '../../../cypher/model.ts';
import { levelMatrix } from '../../../cypher/read/scene/index.ts';
import { askWhole } from '../../ask-whole.ts';
import type { Language, Resolvers } from '../../generated/resolvers.ts';
import { inLanguage, textIn } from '../../in-language.ts';
import { selectsField } from '../../selects-field.ts';
import { sourcesOf } from '../entities/entity-fields.ts';
import type { SceneLabelRow, TruncationRow } from '../rows.ts';
import { collaborationOf } from './collaboration.ts';
import { sceneConditionsOf, sceneOfEntities, type WantedOfTies } from './scene-of-entities.ts';
import { withPlacesAndThemes } from './with-places-and-themes.ts';

const details = ['role', 'roleLabel', 'validFrom', 'validTo', 'confidence'];

/** Bounded pictures of the graph. */
export const sceneResolvers = {
  Query: {
    async scene(_, { input }, context, info) {
      if (input.projection !== 'COLLABORATION')
        return withPlacesAndThemes(await sceneOfEntities(input, context, wantedOfTies(info)), context, info);
      const { seeds, nodeLimit, tieLimit, filter } = input;
      const asked = { ...filter, seeds, nodeLimit, tieLimit };
      return withPlacesAndThemes(await collaborationOf(asked, context), context, info);
    },
    collaboration: async (_, { input }, context, info) =>
      withPlacesAndThemes(await collaborationOf(input, context), context, info),
    async levelMatrix(_, { filter }, { ask }) {
      const rows = await askWhole(ask, levelMatrix, sceneConditionsOf(filter));
      const rank = (level: (typeof governanceLevels)[number]) => governanceLevels.indexOf(level);
      const total = (of: typeof rows) => of.reduce((sum, row) => sum + row.tieCount, 0);
      const cells = governanceLevels.flatMap((low, position) =>
        governanceLevels.slice(position).flatMap((high) => {
          const inCell = rows.filter(
            ({ fromLevel: from, toLevel: to }) =>
              from &&
              to &&
              Math.min(rank(from), rank(to)) === rank(low) &&
              Math.max(rank(from), rank(to)) === rank(high),
          );
          const families = tieFamilies
            .map((family) => ({ family, count: total(inCell.filter((row) => row.family === family)) }))
            .filter(({ count }) => count > 0);
          return inCell.length > 0 ? [{ low, high, tieCount: total(inCell), families }] : [];
        }),
      );
      return { cells, unknownLevelTieCount: total(rows.filter((row) => !row.fromLevel || !row.toLevel)) };
    },
  },
  SceneNode: {
    name: (node, { language }) => nameOf(node, language),
    nameLanguage: (node, { language }) => inLanguage(node, 'name', language)?.language ?? 'SV',
    shortName: (node, { language }) => inLanguage(node, 'short', language)?.text ?? nameOf(node, language),
    entity: async (node, _, { loaders }) => (await loaders.entity.load(node.id))!,
    themes: (node) => node.themes ?? [],
  },
  SceneLabel: { name: (label, { language }) => nameOf(label, language) },
  SceneTie: {
    roleLabel: textIn('role'),
    sourceCount: (tie) => tie.sourceIds.length,
    sources: (tie, _, context) => sourcesOf(tie.sourceIds, context),
  },
  CollaborationEvidence: {
    initiative: ({ initiativeId }, _, { loaders }) =>
      initiativeId ? loaders.entity.load(initiativeId) : null,
  },
  Truncation: { advice: (truncation, { language }) => adviceOn(truncation, language) },
} satisfies Resolvers;

/** What the queries shall tell of the ties. */
function wantedOfTies(info: GraphQLResolveInfo): WantedOfTies {
  const withSources = selectsField(info, 'sources');
  return {
    withDetails: details.some((field) => selectsField(info, field)),
    withSourceIds: withSources || selectsField(info, 'sourceCount'),
    withSources,
  };
}

function nameOf(node: SceneLabelRow, language: Language): string {
  return inLanguage(node, 'name', language)?.text ?? node.id;
}

function adviceOn({ nodesLeftOut, tiesLeftOut }: TruncationRow, language: Language): string {
  return language === 'EN'
    ? `${nodesLeftOut} entities and ${tiesLeftOut} ties are left out. Choose fewer levels, kinds or families of tie, or raise nodeLimit and tieLimit (at most 1,500 and 5,000).`
    : `${nodesLeftOut} aktörer och ${tiesLeftOut} samband är utelämnade. Välj färre nivåer, slag eller sorters samband, eller höj nodeLimit och tieLimit (högst 1 500 och 5 000).`;
}
