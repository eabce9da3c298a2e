import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorityPageQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { caseHref } from '../../barriers/barriers-link.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Dismissal } from '../../suggestions/dismissal.ts';
import '../../suggestions/dismiss-form.ts';

type Gap = AuthorityPageQuery['authorityGaps']['withoutHolder'][number];
type Suggestion = Gap['couldBeAsked'][number];

const mostShown = 3;
const mostReasons = 2;

/** Who could be asked about a barrier without a holder, each with the reason, and those turned down with theirs. */
export function renderSuggestions(
  locale: Locale,
  { barrier, couldBeAsked }: Gap,
  dismissals: readonly Dismissal[],
  onRestore: (key: string) => void,
): TemplateResult {
  const { t } = locale;
  const keyOf = ({ organisation }: Suggestion) => `${barrier.id}~${organisation.id}`;
  const reasonOf = (one: Suggestion) => dismissals.find(({ key }) => key === keyOf(one))?.reason;
  const kept = couldBeAsked.filter((one) => reasonOf(one) === undefined).slice(0, mostShown);
  const turnedDown = couldBeAsked.filter((one) => reasonOf(one) !== undefined);
  if (couldBeAsked.length === 0) return html`<p class="facts">${t('authority.noSuggestion')}</p>`;
  return html`<details ?open=${turnedDown.length > 0}>
    <summary aria-label="${t('authority.ask', { count: kept.length })}, ${barrier.name}">
      ${icon('chevron-right', 16)}${t('authority.ask', { count: kept.length })}
    </summary>
    <p class="facts">${t('authority.suggestion')}</p>
    ${kept.map(
      (one) =>
        html`<div class="suggestion">
          <a class="name" href=${entityHref(one.organisation.id)}>${one.organisation.name}</a>
          <ul class="plain facts">
            ${one.because.slice(0, mostReasons).map(
              (because) =>
                html`<li>
                  ${t('authority.because')}
                  <a href=${caseHref(because.holding.barrier.id)}>${because.holding.barrier.name}</a>,
                  ${t('authority.alike', { what: likeness(locale, because) })}
                </li>`,
            )}
          </ul>
          ${
            one.because.length > mostReasons
              ? html`<span class="facts"
                  >${t('authority.moreReasons', { count: one.because.length - mostReasons })}</span
                >`
              : nothing
          }
          <sk-dismiss-form .name=${one.organisation.name} .key=${keyOf(one)}></sk-dismiss-form>
        </div>`,
    )}
    ${turnedDown.map(
      (one) =>
        html`<p class="facts">
          ${t('suggest.dismissed', { name: one.organisation.name, reason: reasonOf(one)! })}
          <button
            class="button quiet"
            type="button"
            aria-label="${t('suggest.restore')}: ${one.organisation.name}"
            @click=${() => onRestore(keyOf(one))}
          >
            ${t('suggest.restore')}
          </button>
        </p>`,
    )}
  </details>`;
}

function likeness(
  { t, list }: Locale,
  { themes, isSameLevel, isSameType }: Suggestion['because'][number],
): string {
  return list([
    ...themes.map(({ name }) => t('authority.sameTheme', { theme: name })),
    ...(isSameLevel ? [t('authority.sameLevel')] : []),
    ...(isSameType ? [t('authority.sameType')] : []),
  ]);
}
