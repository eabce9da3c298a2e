import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFileFragment } from '../../data/generated/documents.ts';
import type { Locale } from '../../locales/locale.ts';
import type { NumberedSource } from '../../entity/render-source-list.ts';
import { byDate, stepDate, stepFacts, type CaseStep } from './step-words.ts';

/** What has happened, in order of time; what has no date stands apart, as it cannot be placed. */
export function renderTimeline(
  locale: Locale,
  { steps, status }: CaseFileFragment,
  sources: ReadonlyMap<string, NumberedSource>,
): TemplateResult {
  const { t } = locale;
  const { dated, undated } = byDate(steps);
  const items = (list: readonly CaseStep[]) =>
    html`<ol class="timeline" role="list">
      ${list.map((step) => renderStep(locale, step, status, sources))}
    </ol>`;
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">${t('case.timeline')}</h2>
    ${dated.length > 0 ? items(dated) : nothing}
    ${
      undated.length > 0
        ? html`<h3>${t('case.undated')}</h3>
            ${items(undated)}`
        : nothing
    }
  </section>`;
}

function renderStep(
  locale: Locale,
  step: CaseStep,
  status: string,
  sources: ReadonlyMap<string, NumberedSource>,
): TemplateResult {
  const { t } = locale;
  const level = step.by[0]?.level ?? step.to[0]?.level ?? step.at[0]?.level ?? null;
  return html`<li class=${level?.toLowerCase() ?? 'unknown'}>
    ${step.date === null ? nothing : html`<p class="date">${stepDate(locale, step)}</p>`}
    <p class="what">
      <strong>${t(`step.${step.kind}`)}</strong> ${stepFacts(locale, step).join(', ')}
      ${step.sourceStatus ? html`<span class="muted">${t('case.says', { word: status })}</span>` : nothing}
      ${level === null ? nothing : html`<span class="level">${t(`level.${level}`)}</span>`}
      <span class="cites"
        >${inOrder(step.sources, sources).map(({ id, url }) => {
          const number = sources.get(id)?.number ?? 0;
          return url === null
            ? html`<span>[${number}]</span>`
            : html`<a href=${url} target="_blank" rel="noreferrer" aria-label=${t('case.source', { number })}
                >[${number}]</a
              >`;
        })}</span
      >
    </p>
  </li>`;
}

/** As the list at the end of the page numbers them. */
function inOrder<Source extends { readonly id: string }>(
  cited: readonly Source[],
  sources: ReadonlyMap<string, NumberedSource>,
): Source[] {
  return cited.toSorted((a, b) => (sources.get(a.id)?.number ?? 0) - (sources.get(b.id)?.number ?? 0));
}
