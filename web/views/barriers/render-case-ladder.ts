import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFileFragment } from '../../data/generated/documents.ts';
import { unknown } from '../../barriers/barriers-link.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { NumberedSource } from '../../entity/render-source-list.ts';
import { linkLevels } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';
import { caseRungs, type Rung } from './case-rungs.ts';
import { renderCites } from './render-cites.ts';

type Sources = ReadonlyMap<string, NumberedSource>;

/** The ladder of one barrier: at each level who meets it, whom it was lifted to and who can remove it, and where the chain breaks. */
export function renderCaseLadder(
  locale: Locale,
  barrier: CaseFileFragment,
  sources: Sources,
): TemplateResult {
  const { t } = locale;
  const rungs = caseRungs(locale, barrier);
  const shown = [...linkLevels, null].filter(
    (level) => (rungs.get(level)?.length ?? 0) > 0 || level === barrier.levelOfAuthority,
  );
  return html`<section aria-labelledby="ladder">
    <h2 id="ladder">${t('case.ladder')}</h2>
    ${renderChain(locale, barrier)}
    <ol class="ladder" role="list">
      ${shown.map(
        (level) =>
          html`<li class="band ${level?.toLowerCase() ?? unknown}">
            <h3>${t(`level.${level ?? 'none'}`)}</h3>
            <div>
              ${level === barrier.levelOfAuthority ? renderBreak(locale, barrier) : nothing}
              ${byRole(rungs.get(level) ?? []).map((same) => renderRole(locale, same, sources))}
            </div>
          </li>`,
      )}
    </ol>
    ${barrier.facedBy.length === 0 ? html`<p class="note">${t('case.facedNone')}</p>` : nothing}
    ${renderDistances(locale, barrier)}
  </section>`;
}

/** The chain of decisions in the source's order; a link that no actor of the map stands for is text, and says so. */
function renderChain({ t }: Locale, { decisionChain, holders }: CaseFileFragment) {
  if (decisionChain.length === 0) return nothing;
  return html`<div class="decisions">
    <h3 id="chain">${t('case.chain')}</h3>
    <ol class="chain" aria-labelledby="chain">
      ${decisionChain.map((name, index) => {
        const holder = holders.find(({ order }) => order === index + 1);
        return html`<li>
          ${
            holder
              ? html`<a href=${entityHref(holder.entity.id)}>${holder.entity.name}</a>`
              : html`<i lang="sv">${name}</i> <span class="muted">(${t('case.noActor')})</span>`
          }
        </li>`;
      })}
    </ol>
  </div>`;
}

/** Rungs of one role, in the order in which the roles come. */
function byRole(rungs: readonly Rung[]): Rung[][] {
  const roles = [...new Set(rungs.map(({ role }) => role))];
  return roles.map((role) => rungs.filter((rung) => rung.role === role));
}

function renderRole(locale: Locale, rungs: readonly Rung[], numbers: Sources): TemplateResult {
  const { t } = locale;
  const [first] = rungs;
  return html`<div class="role" data-role=${first?.role.split('.').at(-1) ?? nothing}>
    <span>${first ? t(first.role) : nothing}</span>
    <ul role="list">
      ${rungs.map(
        ({ id, name, note, sources }) =>
          html`<li>
            <a href=${entityHref(id)}>${name}</a>
            ${note === null ? nothing : html`<span class="muted">${note}</span>`}
            ${renderCites(locale, sources, numbers)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderBreak({ t }: Locale, { holders, receivers, levelOfAuthority }: CaseFileFragment) {
  if (holders.length === 0)
    return html`<p class="break">
      ${t('case.break.holder', { level: t(`levelAt.${levelOfAuthority ?? 'none'}`) })}
      <a href="/authority#unheld-${levelOfAuthority ?? unknown}">${t('workshop.askWho')}</a>
    </p>`;
  return receivers.length === 0 ? html`<p class="break">${t('case.break.lift')}</p>` : nothing;
}

function renderDistances(locale: Locale, { distances }: CaseFileFragment) {
  if (distances.length === 0) return nothing;
  return html`<h3>${locale.t('case.distances')}</h3>
    <ul class="distances">
      ${distances.map((distance) => html`<li>${distanceWords(locale, distance)}</li>`)}
    </ul>`;
}

/** How far it is from who meets a barrier to who can remove it; where no way is known it says so. */
export function distanceWords(
  { t }: Locale,
  { from, to, ties, levels }: CaseFileFragment['distances'][number],
): string {
  const names = { from: from.name, to: to.name };
  return ties === null
    ? t('case.distanceUnknown', names)
    : t('case.distance', { ...names, ties, levels: levels ?? '?' });
}
