import type { BarrierChange } from '../controllers/barrier-changes-controller.ts';
import type { Locale } from '../locales/locale.ts';

/** What happened to one barrier, in words; several changes of it that came together are one. */
export interface ToldChange {
  readonly id: string;
  /** Null where it never had a name. */
  readonly name: string | null;
  readonly isGone: boolean;
  readonly what: string;
  /** The time of the latest. */
  readonly at: string;
}

/** Changes in words, each barrier once, those that changed last first. */
export function tellChanges(locale: Locale, changes: readonly BarrierChange[]): ToldChange[] {
  const ids = [...new Set(changes.toReversed().map(({ barrierId }) => barrierId))];
  return ids.map((id) => {
    const own = changes.filter(({ barrierId }) => barrierId === id);
    const last = own.at(-1)!;
    return {
      id,
      name: last.name,
      isGone: last.action === 'REMOVED',
      what: wordsOf(locale, own, last),
      at: last.changedAt,
    };
  });
}

function wordsOf({ t, list }: Locale, own: readonly BarrierChange[], last: BarrierChange): string {
  if (last.action === 'REMOVED') return t('changes.removed');
  const steps = own.flatMap((change) => change.steps);
  const ties = own.flatMap((change) => change.ties);
  const state = own.findLast(({ stateAfter }) => stateAfter !== null)?.stateAfter ?? null;
  const before = own.find(({ stateBefore }) => stateBefore !== null)?.stateBefore ?? null;
  const holders = (action: 'ADDED' | 'REMOVED') =>
    ties
      .filter((tie) => tie.kind === 'HAS_AUTHORITY_OVER' && tie.action === action)
      .flatMap(({ other }) => other?.name ?? []);
  const [gained, lost] = [holders('ADDED'), holders('REMOVED')];
  const otherTies = ties.length - gained.length - lost.length;
  const parts = [
    own.some(({ action }) => action === 'ADDED') ? t('changes.added') : null,
    ...steps.map(({ action, before, after }) => {
      const { kind } = (after ?? before)!;
      return t(`changes.step.${action}`, { step: t(`step.${kind}`) });
    }),
    state !== null && state !== before ? t('changes.state', { state: t(`barrierState.${state}`) }) : null,
    gained.length > 0 ? t('changes.gained', { names: list(gained) }) : null,
    lost.length > 0 ? t('changes.lost', { names: list(lost) }) : null,
    otherTies > 0 ? t('changes.ties', { count: otherTies }) : null,
    own.some(({ fields }) => fields.length > 0) ? t('changes.fields') : null,
  ].filter((part) => part !== null);
  const unique = [...new Set(parts)];
  return unique.slice(0, mostParts).join('; ') + (unique.length > mostParts ? ' …' : '');
}

/** A new barrier has a dozen ties and steps: the page tells them, the note need not. */
const mostParts = 5;
