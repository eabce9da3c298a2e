import type { CaseFileFragment, GovernanceLevel, TieKind } from '../../data/generated/documents.ts';
import type { Locale, MessageKey } from '../../locales/locale.ts';
import { sourcesOfTie } from './case-sources.ts';
import { powerOf } from './power-words.ts';

/** Somebody on the ladder of a barrier, in one role. */
export interface Rung {
  readonly role: MessageKey;
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  readonly sources: readonly { readonly id: string; readonly url: string | null }[];
}

const roles = [
  ['receivers', 'case.role.receives', ['LIFTED_TO']],
  ['advisers', 'case.role.advises', ['ADVISES_ON']],
  ['raisedBy', 'case.role.raises', ['RAISES', 'IDENTIFIES']],
  ['facedBy', 'case.role.faces', ['FACES']],
] as const satisfies readonly (readonly [keyof CaseFileFragment, MessageKey, readonly TieKind[]])[];

/** Who stands at which level of a barrier's ladder, and as what: holders first, those who meet it last. */
export function caseRungs(
  { t }: Locale,
  barrier: CaseFileFragment,
): ReadonlyMap<GovernanceLevel | null, readonly Rung[]> {
  const rungs = new Map<GovernanceLevel | null, Rung[]>();
  const add = (level: GovernanceLevel | null, rung: Rung) =>
    rungs.set(level, [...(rungs.get(level) ?? []), rung]);
  for (const { entity, power, role } of barrier.holders)
    add(entity.level, {
      role: 'case.role.holds',
      id: entity.id,
      name: entity.name,
      note: [powerOf(t, power), role].filter((part) => part !== null).join(', '),
      sources: sourcesOfTie(barrier, ['HAS_AUTHORITY_OVER'], entity.id),
    });
  for (const [field, role, kinds] of roles)
    for (const { id, name, level } of barrier[field])
      add(level, { role, id, name, note: null, sources: sourcesOfTie(barrier, kinds, id) });
  return rungs;
}
