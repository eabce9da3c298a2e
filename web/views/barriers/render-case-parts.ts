import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFileFragment } from '../../data/generated/documents.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';
import { caseHref } from '../../barriers/barriers-link.ts';
import { waitInYears } from '../../barriers/render-wait.ts';
import { stepDate } from './step-words.ts';

/** Where the barrier stands, as names and values. Pure text, for the page and for Markdown. */
export function caseFacts(locale: Locale, barrier: CaseFileFragment): readonly (readonly [string, string])[] {
  const { t, date, list } = locale;
  const { waiting, levelOfAuthority, levelOfAuthorityConfidence } = barrier;
  const level = t(`level.${levelOfAuthority ?? 'none'}`);
  const themes = barrier.themes.nodes.map(({ to }) => to.name);
  return [
    [t('case.state'), t(`barrierState.${barrier.state}`)],
    [t('case.word'), barrier.status],
    [
      t('case.waits'),
      waiting
        ? t('case.waitsSince', {
            receivers: list(waiting.receivers.map(({ name }) => name)),
            date: waiting.since ? date(waiting.since) : t('barriers.list.unknownDate'),
          }) +
          (waiting.days === null
            ? ''
            : ` (${t('case.waited', { years: waitInYears(locale, waiting.days) })})`)
        : t('case.notWaiting'),
    ],
    [t('case.authority'), levelOfAuthorityConfidence === 'LOW' ? t('case.reading', { level }) : level],
    [t('case.type'), t(`barrierType.${barrier.barrierType}`)],
    [t('case.themes'), themes.length > 0 ? list(themes) : t('case.themesNone')],
  ];
}

/** Where the barrier stands, in a few lines of name and value. */
export function renderFacts(locale: Locale, barrier: CaseFileFragment): TemplateResult {
  const { t } = locale;
  return html`<section aria-labelledby="facts">
    <h2 id="facts">${t('case.facts')}</h2>
    <dl>
      ${caseFacts(locale, barrier).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${barrier.waiting ? html`<p class="note">${t('barriers.waiting.note')}</p>` : nothing}
  </section>`;
}

/** Why a barrier is shown beside this one, in words. */
export function relationWords(
  { t, list }: Locale,
  { reason, themes }: CaseFileFragment['sameBarrierElsewhere'][number],
): string {
  return reason === 'SAME_THEME'
    ? t('case.suggestion', { themes: list(themes.map(({ name }) => name)) })
    : t(`case.reason.${reason}`);
}

/** What was tried, by whom, with what result as far as it is known. */
export function renderTried(locale: Locale, { steps }: CaseFileFragment): TemplateResult {
  const { t } = locale;
  const tried = steps.filter(({ kind, by }) => kind === 'TRIED' && by.length > 0);
  return html`<section aria-labelledby="tried">
    <h2 id="tried">${t('case.tried')}</h2>
    ${
      tried.length === 0
        ? html`<p>${t('case.triedNone')}</p>`
        : html`<ul>
            ${tried.map((step) => {
              const day = stepDate(locale, step);
              return html`<li>
                ${step.by.map(({ id, name }) => html`<a href=${entityHref(id)}>${name}</a>`)}${
                  day === null ? nothing : html`, ${day}`
                }:
                <span class="muted">${step.outcome ?? t('case.resultUnknown')}</span>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

/** The same barrier in other places; what only the map suggests says so. */
export function renderElsewhere(locale: Locale, { sameBarrierElsewhere }: CaseFileFragment): TemplateResult {
  const { t } = locale;
  return html`<section aria-labelledby="elsewhere">
    <h2 id="elsewhere">${t('case.elsewhere')}</h2>
    ${
      sameBarrierElsewhere.length === 0
        ? html`<p>${t('case.elsewhereNone')}</p>`
        : html`<ul>
            ${sameBarrierElsewhere.map(
              (related) =>
                html`<li>
                  <a href=${caseHref(related.barrier.id)}>${related.barrier.name}</a>
                  <span class="muted">${relationWords(locale, related)}</span>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}
