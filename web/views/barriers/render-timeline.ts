import { html, nothing, type TemplateResult } from 'lit';
import type { CaseFileFragment } from '../../data/generated/documents.ts';
import { caseHref } from '../../barriers/barriers-link.ts';
import { icon } from '../../elements/icon.ts';
import type { NumberedSource } from '../../entity/render-source-list.ts';
import type { Locale } from '../../locales/locale.ts';
import { renderCites } from './render-cites.ts';
import { byDate, stepDate, stepFacts, type CaseStep } from './step-words.ts';

/** What has happened, in order of time; what has no date stands apart, as it cannot be placed. What contradicts is told, not settled. */
export function renderTimeline(
  locale: Locale,
  barrier: CaseFileFragment,
  sources: ReadonlyMap<string, NumberedSource>,
): TemplateResult {
  const { t } = locale;
  const { dated, undated } = byDate(barrier.steps);
  const items = (list: readonly CaseStep[]) =>
    html`<ol class="timeline" role="list">
      ${list.map((step) => renderStep(locale, step, barrier, sources))}
    </ol>`;
  return html`<section aria-labelledby="timeline">
    <h2 id="timeline">${t('case.timeline')}</h2>
    ${renderSequel(locale, barrier, 'FOLLOWS')}
    ${
      barrier.steps.some(({ kind }) => kind === 'CONTESTED')
        ? html`<p class="contested">${icon('triangle-alert', 16)} ${t('case.contested')}</p>`
        : nothing
    }
    ${dated.length > 0 ? items(dated) : nothing}
    ${
      undated.length > 0
        ? html`<h3>${t('case.undated')}</h3>
            ${items(undated)}`
        : nothing
    }
    ${renderSequel(locale, barrier, 'FOLLOWED_BY')}
  </section>`;
}

/** A barrier that was solved and what came after it belong to one story. */
function renderSequel(
  { t }: Locale,
  { sameBarrierElsewhere }: CaseFileFragment,
  wanted: 'FOLLOWS' | 'FOLLOWED_BY',
) {
  return sameBarrierElsewhere
    .filter(({ reason }) => reason === wanted)
    .map(
      ({ barrier }) =>
        html`<p class="sequel">
          ${t(`case.sequel.${wanted}`)} <a href=${caseHref(barrier.id)}>${barrier.name}</a>
        </p>`,
    );
}

function renderStep(
  locale: Locale,
  step: CaseStep,
  barrier: CaseFileFragment,
  sources: ReadonlyMap<string, NumberedSource>,
): TemplateResult {
  const { t } = locale;
  const level = step.by[0]?.level ?? step.to[0]?.level ?? step.at[0]?.level ?? null;
  return html`<li class=${level?.toLowerCase() ?? 'unknown'}>
    ${step.date === null ? nothing : html`<p class="date">${stepDate(locale, step)}</p>`}
    <p class="what">
      <strong>${t(`step.${step.kind}`)}</strong> ${stepFacts(locale, step, barrier).join(', ')}
      ${step.sourceStatus ? html`<span class="muted">${t('case.says', { word: barrier.status })}</span>` : nothing}
      ${level === null ? nothing : html`<span class="level">${t(`level.${level}`)}</span>`}
      ${renderCites(locale, step.sources, sources)}
    </p>
  </li>`;
}
