import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { DataPageDocument, type DataPageQuery } from '../../data/generated/documents.ts';
import '../../elements/loading.ts';
import '../../entity/query-details.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { reportStyles } from '../../styles/report.ts';
import { renderCoverage, rowName } from './coverage-table.ts';
import { dimensions, readDataLink, writeDataLink } from './data-link.ts';
import './record-list.ts';
import { renderImports } from './render-imports.ts';
import { renderLicences } from './render-licences.ts';

/** The known gaps that the data's own descriptions name. */
const gaps = [
  'workshops',
  'amounts',
  'reports',
  'cities',
  'regions',
  'equality',
  'holders',
  'outcomes',
  'age',
] as const;

/** What the map rests on: how much is known and how little, what is known to be missing, whose data they are. */
@customElement('sk-data-view')
export class DataView extends LitElement {
  static override styles = reportStyles;

  /** The query of the address. */
  @property() search = '';

  private readonly _locale = new LocaleController(this);
  private readonly _data = new Task(this, {
    args: () => [readDataLink(this.search).by, this._locale.value.language] as const,
    task: ([by, language], { signal }) => execute(DataPageDocument, { by, language }, { signal }),
  });
  protected readonly _retry = new ReadinessController(this, this._data);

  override render() {
    const { t } = this._locale.value;
    return html`<div class="page">
      <div class="finding">
        <div>
          <h1>${t('data.title')}</h1>
          <p class="lead">${t('data.lead')}</p>
        </div>
      </div>
      ${this._data.render({
        pending: () => html`<sk-loading label=${t('state.loading')} rows="12"></sk-loading>`,
        error: (error) => failureNotice(this._locale.value, error),
        complete: (answer) => this._renderCoverage(answer),
      })}
      <section aria-labelledby="gaps">
        <h2 id="gaps">${t('data.gaps')}</h2>
        <ul class="plain">
          ${gaps.map((gap) => html`<li>${t(`data.gap.${gap}`)}</li>`)}
        </ul>
      </section>
      ${renderLicences(this._locale.value, this._data.value?.licences ?? [])}
      ${this._data.value ? renderImports(this._locale.value, this._data.value.importRuns) : nothing}
    </div>`;
  }

  private _renderCoverage({ coverage }: DataPageQuery) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const link = readDataLink(this.search);
    const openRow = coverage.find(({ key }) => key === link.open?.key);
    return html`<section aria-labelledby="coverage">
      <h2 id="coverage">${t('data.coverage')}</h2>
      <p class="note">${t('data.coverage.note')}</p>
      <nav class="tabs" aria-label=${t('data.choose')}>
        ${dimensions.map(
          (by) =>
            html`<a
              class="button"
              href=${writeDataLink({ by, open: null })}
              aria-current=${by === link.by ? 'page' : 'false'}
              >${t(`data.by.${by}`)}</a
            >`,
        )}
      </nav>
      ${
        link.open && openRow
          ? html`<h3 id="list">${t(`data.of.${link.open.of}`)}: ${rowName(locale, link.by, openRow)}</h3>
              <sk-record-list .by=${link.by} .key=${link.open.key} .of=${link.open.of}></sk-record-list>
              <p><a href=${writeDataLink({ by: link.by, open: null })}>${t('data.close')}</a></p>`
          : nothing
      }
      ${renderCoverage(locale, link, coverage)}
      <sk-query-details
        .label=${t('data.query')}
        .operation=${DataPageDocument.toString()}
        .variables=${{ by: link.by, language: locale.language }}
      ></sk-query-details>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-data-view': DataView;
  }
}
