import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import {
  CoverageListDocument,
  CoverageRecordsDocument,
  type CoverageCount,
  type CoverageDimension,
  type CoverageRecordsQuery,
} from '../../data/generated/documents.ts';
import '../../elements/loading.ts';
import { entityHref } from '../../entity/entity-href.ts';
import { tieVerb } from '../../entity/tie-words.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { reportStyles } from '../../styles/report.ts';

type Found = NonNullable<CoverageRecordsQuery['nodes'][number]>;

const pageSize = 100;

/** The records that one count of coverage stands for; a hundred at a time. */
@customElement('sk-record-list')
export class RecordList extends LitElement {
  static override styles = reportStyles;

  @property() by: CoverageDimension = 'CITY';
  @property() key = '';
  @property() of: CoverageCount = 'ENTITIES';

  @state() private _pages = 1;

  private readonly _locale = new LocaleController(this);
  private readonly _records = new Task(this, {
    args: () => [this.by, this.key, this.of, this._pages, this._locale.value.language] as const,
    task: async ([by, key, of, pages, language], { signal }) => {
      const ids = (await execute(CoverageListDocument, { by, key, of }, { signal })).coverage[0]?.recordIds;
      const shown = (ids ?? []).slice(0, pages * pageSize);
      const parts = await Promise.all(
        Array.from({ length: Math.ceil(shown.length / pageSize) }, (_, at) =>
          execute(
            CoverageRecordsDocument,
            { ids: shown.slice(at * pageSize, (at + 1) * pageSize), language },
            { signal },
          ),
        ),
      );
      const records = parts.flatMap(({ nodes }) => nodes).filter((node) => node !== null);
      return { records, count: ids?.length ?? 0 };
    },
  });
  protected readonly _retry = new ReadinessController(this, this._records);

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('by') || changed.has('key') || changed.has('of')) this._pages = 1;
  }

  override render() {
    const { t } = this._locale.value;
    return this._records.render({
      pending: () => html`<sk-loading label=${t('state.loading')} rows="4"></sk-loading>`,
      error: (error) => failureNotice(this._locale.value, error),
      complete: ({ records, count }) =>
        html`<ul class="plain">
            ${records.map((record) => html`<li>${this._renderRecord(record)}</li>`)}
          </ul>
          ${
            records.length < count
              ? html`<p>
                  <button class="button" type="button" @click=${() => (this._pages += 1)}>
                    ${t('data.more', { shown: records.length, count })}
                  </button>
                </p>`
              : nothing
          }`,
    });
  }

  private _renderRecord(record: Found) {
    const { t } = this._locale.value;
    if ('tieKind' in record)
      return html`<a href=${entityHref(record.from.id)}>${record.from.name}</a>
        ${tieVerb(this._locale.value, { kind: record.tieKind, role: record.role })}
        <a href=${entityHref(record.to.id)}>${record.to.name}</a>`;
    if (!('entityKind' in record)) return nothing;
    return html`<a href=${entityHref(record.id)}>${record.name}</a>
      <span class="facts">${t(`kind.${record.entityKind}`)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-record-list': RecordList;
  }
}
