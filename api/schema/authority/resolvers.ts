import {
  authorityBarriers,
  dialoguesOfOrganisations,
  type AuthorityBarrierRow,
} from '../../../cypher/read/authority/index.ts';
import type { Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { AuthorityHolderRow, EntityRow, HoldingRow } from '../rows.ts';
import { momentOf } from '../barriers/as-of.ts';
import { planDialogue } from './plan-dialogue.ts';
import { suggestHolders } from './suggest-holders.ts';

const mostBarriers = 20;
const mostSuggestions = 10;

/** Who can remove barriers, where nobody is named, and whom a dialogue needs. */
export const authorityResolvers = {
  Query: {
    async authorityHolders(_, { asOf }, { ask }) {
      const until = dayOf(asOf);
      const holders = await holdersOf(await ask(authorityBarriers, { ids: null, until }), until, ask);
      return holders.sort((a, b) => b.holdings.length - a.holdings.length);
    },
    async authorityGaps(_, { asOf }, { ask }) {
      const until = dayOf(asOf);
      const barriers = await ask(authorityBarriers, { ids: null, until });
      const holders = (await holdersOf(barriers, until, ask)).filter(({ holdings }) => holdings.length > 0);
      return {
        barrierCount: barriers.length,
        holderCount: holders.length,
        withoutHolder: barriers
          .filter((barrier) => barrier.holders.length === 0)
          .map((barrier) => ({
            barrierId: barrier.id,
            suggestions: () => suggestHolders(barrier, barriers),
          })),
        neverAtDialogue: holders.filter(({ dialogueIds }) => dialogueIds.length === 0),
        chains: barriers
          .filter((barrier) => new Set(barrier.holders.map(({ id }) => id)).size > 1)
          .map((barrier) => ({ barrierId: barrier.id, holdings: holdingsOf(barrier, barrier.holders) })),
      };
    },
    async dialoguePlan(_, { barriers: ids, without }, { ask }) {
      if (ids.length < 1 || ids.length > mostBarriers)
        throw new UserError('barriers', `${ids.length} ids; there may be 1 to ${mostBarriers}`);
      const barriers = await ask(authorityBarriers, { ids, until: null });
      const strange = ids.find((id) => !barriers.some((barrier) => barrier.id === id));
      if (strange !== undefined)
        throw new UserError('barriers', `there is no barrier ${JSON.stringify(strange)}; search finds ids`);
      const { invited, uncovered } = planDialogue(barriers, without ?? []);
      const dialogues = await dialoguesOf(
        invited.map(({ id }) => id),
        null,
        ask,
      );
      return {
        barrierIds: barriers.map(({ id }) => id),
        invited: invited.map(({ id, covers }) => ({
          organisationId: id,
          covers: [...covers],
          dialogueIds: dialogues.get(id) ?? [],
        })),
        uncovered: [...uncovered],
        readingIds: [...new Set(barriers.flatMap(({ readings }) => readings))],
      };
    },
  },
  AuthorityHolder: {
    organisation: ({ organisationId }, _, context) => present(organisationId, context),
    dialogues: ({ dialogueIds }, _, context) => allPresent(dialogueIds, context),
  },
  Holding: {
    organisation: ({ organisationId }, _, context) => present(organisationId, context),
    barrier: ({ barrierId }, _, context) => present(barrierId, context),
    async tie({ tieId }, _, { loaders }) {
      const tie = await loaders.tie.load(tieId);
      if (!tie) throw new TypeError(`Authority rests on ${tieId}, which is not there`);
      return tie;
    },
  },
  UnheldBarrier: {
    barrier: ({ barrierId }, _, context) => present(barrierId, context),
    couldBeAsked({ suggestions }, { first }) {
      const most = first ?? 3;
      if (most < 1 || most > mostSuggestions)
        throw new UserError('first', `${most} is not between 1 and ${mostSuggestions}`);
      return suggestions().slice(0, most);
    },
  },
  HolderSuggestion: { organisation: ({ organisationId }, _, context) => present(organisationId, context) },
  BarrierLikeness: { themes: ({ themeIds }, _, context) => allPresent(themeIds, context) },
  HoldingChain: { barrier: ({ barrierId }, _, context) => present(barrierId, context) },
  DialoguePlan: {
    barriers: ({ barrierIds }, _, context) => allPresent(barrierIds, context),
    reading: ({ readingIds }, _, context) => allPresent(readingIds, context),
  },
  Invitation: {
    organisation: ({ organisationId }, _, context) => present(organisationId, context),
    dialogues: ({ dialogueIds }, _, context) => allPresent(dialogueIds, context),
  },
  DialogueNeed: {
    barrier: ({ barrierId }, _, context) => (barrierId === null ? null : present(barrierId, context)),
  },
} satisfies Resolvers;

/** Everyone with authority or advice on some barriers, in order of id. */
async function holdersOf(
  barriers: readonly AuthorityBarrierRow[],
  until: string | null,
  ask: Context['ask'],
): Promise<AuthorityHolderRow[]> {
  const holdings = barriers.flatMap((barrier) => holdingsOf(barrier, barrier.holders));
  const advice = barriers.flatMap((barrier) => holdingsOf(barrier, barrier.advisers));
  const ids = [...new Set([...holdings, ...advice].map(({ organisationId }) => organisationId))].sort();
  const dialogues = await dialoguesOf(ids, until, ask);
  return ids.map((id) => ({
    organisationId: id,
    holdings: holdings.filter(({ organisationId }) => organisationId === id),
    advice: advice.filter(({ organisationId }) => organisationId === id),
    dialogueIds: dialogues.get(id) ?? [],
  }));
}

function holdingsOf({ id }: AuthorityBarrierRow, holders: AuthorityBarrierRow['holders']): HoldingRow[] {
  return holders.map((holder) => ({
    organisationId: holder.id,
    barrierId: id,
    tieId: holder.tie,
    power: holder.power,
  }));
}

async function dialoguesOf(
  ids: string[],
  until: string | null,
  ask: Context['ask'],
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await ask(dialoguesOfOrganisations, { ids, until });
  return new Map(rows.map(({ id, dialogues }) => [id, dialogues]));
}

/** The last day of `asOf`; null where none is asked for. */
function dayOf(asOf: string | null | undefined): string | null {
  const moment = momentOf(asOf);
  return moment.asOf === null ? null : moment.until;
}

function allPresent(ids: readonly string[], context: Context): Promise<EntityRow[]> {
  return Promise.all(ids.map((id) => present(id, context)));
}

async function present(id: string, { loaders }: Context): Promise<EntityRow> {
  const entity = await loaders.entity.load(id);
  // An import may take an entity away between two queries; the next question gets an answer without it.
  if (!entity) throw new TypeError(`Authority names ${id}, which is not there`);
  return entity;
}
