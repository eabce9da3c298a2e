import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFileFragment, GovernanceLevel } from '../../data/generated/documents.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale, MessageKey } from '../../locales/locale.ts';
import { powerOf } from './power-words.ts';

interface Rung {
  readonly role: MessageKey;
  readonly id: string | null;
  readonly name: string;
  readonly note: string | null;
}

const levels = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL', null] as const;

/** The ladder of one barrier: at each level who meets it, whom it was lifted to and who can remove it, and where the chain breaks. */
export function renderCaseLadder(locale: Locale, barrier: CaseFileFragment): TemplateResult {
  const { t } = locale;
  const rungs = rungsOf(locale, barrier);
  const shown = levels.filter(
    (level) => (rungs.get(level)?.length ?? 0) > 0 || level === barrier.levelOfAuthority,
  );
  return html`<section aria-labelledby="ladder">
    <h2 id="ladder">${t('case.ladder')}</h2>
    <ol class="ladder" role="list">
      ${shown.map(
        (level) =>
          html`<li class="band ${level?.toLowerCase() ?? 'unknown'}">
            <h3>${t(`level.${level ?? 'none'}`)}</h3>
            <div>
              ${byRole(rungs.get(level) ?? []).map((same) => renderRole(locale, same))}
              ${level === barrier.levelOfAuthority ? renderBreak(locale, barrier) : nothing}
            </div>
          </li>`,
      )}
    </ol>
    ${renderDistances(locale, barrier)}
  </section>`;
}

/** Rungs of one role, in the order in which the roles come. */
function byRole(rungs: readonly Rung[]): Rung[][] {
  const roles = [...new Set(rungs.map(({ role }) => role))];
  return roles.map((role) => rungs.filter((rung) => rung.role === role));
}

function renderRole({ t }: Locale, rungs: readonly Rung[]): TemplateResult {
  return html`<div class="role">
    <span>${rungs[0] ? t(rungs[0].role) : nothing}</span>
    <ul role="list">
      ${rungs.map(
        ({ id, name, note }) =>
          html`<li>
            ${id === null ? html`<i lang="sv">${name}</i>` : html`<a href=${entityHref(id)}>${name}</a>`}
            ${note === null ? nothing : html`<span class="muted">${note}</span>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

function rungsOf({ t }: Locale, barrier: CaseFileFragment): Map<GovernanceLevel | null, Rung[]> {
  const rungs = new Map<GovernanceLevel | null, Rung[]>();
  const add = (
    role: MessageKey,
    { id, name, level }: { id: string; name: string; level: GovernanceLevel | null },
    note: string | null = null,
  ) => rungs.set(level, [...(rungs.get(level) ?? []), { role, id, name, note }]);
  for (const { entity, power, role, order } of barrier.holders)
    add(
      'case.role.holds',
      entity,
      [powerOf(t, power), role, order === null ? null : t('case.order', { order })]
        .filter((part) => part !== null)
        .join(', '),
    );
  for (const entity of barrier.receivers) add('case.role.receives', entity);
  for (const entity of barrier.advisers) add('case.role.advises', entity);
  for (const entity of barrier.raisedBy) add('case.role.raises', entity);
  for (const entity of barrier.facedBy) add('case.role.faces', entity);
  const orders = new Set(barrier.holders.map(({ order }) => order));
  barrier.decisionChain.forEach((name, index) => {
    if (orders.has(index + 1)) return;
    const note = `${t('case.noActor')}, ${t('case.order', { order: index + 1 })}`;
    rungs.set(null, [...(rungs.get(null) ?? []), { role: 'case.role.chain', id: null, name, note }]);
  });
  return rungs;
}

function renderBreak({ t }: Locale, { holders, receivers, levelOfAuthority }: CaseFileFragment) {
  if (holders.length === 0)
    return html`<p class="break">
      ${t('case.break.holder', { level: t(`levelAt.${levelOfAuthority ?? 'none'}`) })}
    </p>`;
  return receivers.length === 0 ? html`<p class="break">${t('case.break.lift')}</p>` : nothing;
}

function renderDistances({ t }: Locale, { distances }: CaseFileFragment) {
  if (distances.length === 0) return nothing;
  return html`<h3>${t('case.distances')}</h3>
    <ul class="distances">
      ${distances.map(
        ({ from, to, ties, levels: between }) =>
          html`<li>
            ${
              ties === null
                ? t('case.distanceUnknown', { from: from.name, to: to.name })
                : t('case.distance', { from: from.name, to: to.name, ties, levels: between ?? '?' })
            }
          </li>`,
      )}
    </ul>`;
}
