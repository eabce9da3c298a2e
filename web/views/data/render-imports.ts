import { html, nothing } from 'lit';
import type { DataPageQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import type { Locale } from '../../locales/locale.ts';

type Run = DataPageQuery['importRuns'][number];

/** The import runs, the latest first: what each changed, what was wrong in its files, and what waits for a person. */
export function renderImports({ t, date, number }: Locale, runs: readonly Run[]) {
  return html`<section aria-labelledby="imports">
    <h2 id="imports">${t('data.imports')}</h2>
    <p class="note">${t('data.imports.note')}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="imports">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('data.import.dataset')}</th>
            <th scope="col">${t('data.import.when')}</th>
            <th scope="col" class="number">${t('data.import.added')}</th>
            <th scope="col" class="number">${t('data.import.changed')}</th>
            <th scope="col" class="number">${t('data.import.removed')}</th>
            <th scope="col" class="number">${t('data.import.faults')}</th>
            <th scope="col" class="number">${t('data.import.review')}</th>
          </tr>
        </thead>
        <tbody>
          ${runs.map(
            (run) =>
              html`<tr>
                <th scope="row">
                  ${run.dataset}${run.state === 'DONE' ? nothing : html` <span class="muted">${t(`data.import.${run.state}`)}</span>`}
                  ${run.undoes === null ? nothing : html`<span class="muted">${t('data.import.undoes')}</span>`}
                </th>
                <td>${run.endedAt === null ? t('data.import.open') : date(run.endedAt)}</td>
                <td class="number">${number(run.added)}</td>
                <td class="number">${number(run.changed)}</td>
                <td class="number">${number(run.removed)}</td>
                <td class="number">${number(run.faultCount)}</td>
                <td class="number">${number(run.reviewCount)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${runs
      .filter(({ faults }) => faults.length > 0)
      .map(
        (run) =>
          html`<details>
            <summary>
              ${icon('chevron-right', 16)}
              ${t('data.import.faultsOf', { count: run.faultCount, dataset: run.dataset, date: run.endedAt === null ? '' : date(run.endedAt) })}
            </summary>
            <p class="note">${t('data.import.faultsNote')}</p>
            <ul class="faults" lang="en">
              ${run.faults.map((fault) => html`<li>${fault}</li>`)}
            </ul>
          </details>`,
      )}
  </section>`;
}
