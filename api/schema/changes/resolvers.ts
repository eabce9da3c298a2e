import { UserError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { inLanguage, textIn } from '../../in-language.ts';
import { sceneChangesOf } from './scene-changes.ts';

const mostIds = 1_500;

/** What imports did to a picture that somebody has a link to. */
export const changeResolvers = {
  Query: {
    sceneChanges(_, { since, ids }, context) {
      if (!/^\d{1,15}$/.test(since))
        throw new UserError('since', `${JSON.stringify(since)} is not a version of the graph, such as 12`);
      const wanted = [...new Set(ids)];
      if (wanted.length > mostIds)
        throw new UserError('ids', `${wanted.length} ids are more than ${mostIds}`);
      return sceneChangesOf(Number(since), wanted, context);
    },
  },
  GoneEntity: {
    name: textIn('name'),
    nameLanguage: (gone, { language }) => inLanguage(gone, 'name', language)?.language ?? null,
  },
} satisfies Resolvers;
