import { governanceLevels } from '../../../cypher/model.ts';
import type { AuthorityBarrierRow } from '../../../cypher/read/authority/index.ts';
import type { DialogueNeedRow } from '../rows.ts';
import { minimumCover } from './minimum-cover.ts';

/** Whom to invite, what each covers, and what nobody can cover. */
export interface Plan {
  readonly invited: { readonly id: string; readonly covers: readonly DialogueNeedRow[] }[];
  readonly uncovered: readonly DialogueNeedRow[];
}

type Actor = AuthorityBarrierRow['raisers'][number];

/** A need with all who can cover it; a need of a holder can be covered by that holder alone. */
interface Need extends DialogueNeedRow {
  readonly key: string;
  readonly by: readonly string[];
}

/** The smallest set of organisations, none of `without`, that covers holders, raisers and levels of some barriers. */
export function planDialogue(barriers: readonly AuthorityBarrierRow[], without: readonly string[]): Plan {
  const actors = barriers.flatMap(({ holders, raisers, facers }) => [...holders, ...raisers, ...facers]);
  const needs = [...barriers.flatMap(needsOfBarrier), ...needsOfLevels(barriers, actors)].map((need) => ({
    ...need,
    by: need.by.filter((id) => !without.includes(id)),
  }));
  const candidates = [...new Set(needs.flatMap(({ by }) => by))].map((id) => ({
    id,
    covers: new Set(needs.filter(({ by }) => by.includes(id)).map(({ key }) => key)),
  }));
  return {
    invited: minimumCover(candidates).map((id) => ({
      id,
      covers: needs.filter(({ by }) => by.includes(id)),
    })),
    uncovered: needs.filter(({ by }) => by.length === 0),
  };
}

function needsOfBarrier({ id: barrierId, holders, raisers, facers }: AuthorityBarrierRow): Need[] {
  const need = (role: DialogueNeedRow['role'], by: readonly Actor[], own = '') => ({
    key: `${role} ${barrierId} ${own}`,
    role,
    barrierId,
    level: null,
    by: by.map(({ id }) => id),
  });
  const holderIds = [...new Set(holders.map(({ id }) => id))];
  return [
    ...(holders.length === 0
      ? [need('HOLDER', [])]
      : holderIds.map((id) =>
          need(
            'HOLDER',
            holders.filter((holder) => holder.id === id),
            id,
          ),
        )),
    raisers.length > 0 ? need('RAISER', raisers) : need('FACER', facers),
  ];
}

/** The levels that have authority over the barriers, and those of all who have to do with them. */
function needsOfLevels(barriers: readonly AuthorityBarrierRow[], actors: readonly Actor[]): Need[] {
  const involved = new Set([...barriers, ...actors].map(({ level }) => level));
  return governanceLevels
    .filter((level) => involved.has(level))
    .map((level) => ({
      key: `LEVEL ${level}`,
      role: 'LEVEL',
      barrierId: null,
      level,
      by: [...new Set(actors.filter((actor) => actor.level === level).map(({ id }) => id))],
    }));
}
