import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NavigateEvent } from '../../contexts/navigate-event.ts';
import '../../barriers/feed-link.ts';
import '../../barriers/live-note.ts';
import { BarrierChangesController } from '../../controllers/barrier-changes-controller.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { BarriersDocument, type BarriersQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import '../../entity/query-details.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import {
  listFilter,
  overviewFilter,
  readBarriersLink,
  unknown,
  writeBarriersLink,
  type BarriersLink,
} from '../../barriers/barriers-link.ts';
import { heaviestLevel } from '../../barriers/level-rows.ts';
import '../../barriers/level-table.ts';
import { barriersViewStyles } from './barriers-view.styles.ts';
import { renderFilters } from './render-filters.ts';
import { renderList } from './render-list.ts';

type Overview = BarriersQuery['overview'];

/** For whom barriers wait: how many stand where at each level, what was lifted without a known answer, and each number's list. */
@customElement('sk-barriers-view')
export class BarriersView extends LitElement {
  static override styles = barriersViewStyles;

  /** What the address says. */
  @property({ attribute: false }) link: BarriersLink = readBarriersLink('');

  private readonly _locale = new LocaleController(this);
  private readonly _changes = new BarrierChangesController(this, {
    ids: () => null,
    language: () => this._locale.value.language,
    onChange: () => void this._barriers.run(),
  });
  private readonly _barriers: Task<readonly ['SV' | 'EN', string], BarriersQuery> = new Task(this, {
    args: () => [this._locale.value.language, writeBarriersLink(this.link)] as const,
    task: async ([language], { signal }) => {
      await this._changes.ready();
      return execute(BarriersDocument, variablesOf(this.link, language), { signal });
    },
  });
  protected readonly _retry = new ReadinessController(this, this._barriers);

  /** What is there stays until the next answer, so that a choice moves nothing. */
  override render() {
    const { value: locale } = this._locale;
    const { t } = locale;
    const answer = this._barriers.value;
    return html`<div class="page">
      <div class="finding">
        <div>
          <h1>${answer ? this._heading(answer.overview) : t('barriers.title')}</h1>
          ${answer ? this._renderLead(answer.overview) : nothing}
        </div>
        <button class="button print" type="button" @click=${() => window.print()}>
          ${icon('printer', 18)} ${t('barriers.print')}
        </button>
      </div>
      <sk-live-note .changes=${this._changes.changes}></sk-live-note>
      ${this._barriers.render({
        pending: () =>
          answer
            ? this._renderAnswer(answer)
            : html`<sk-loading label=${t('state.loading')} rows="12"></sk-loading>`,
        complete: (known) => this._renderAnswer(known),
        error: (error) => failureNotice(locale, error),
      })}
    </div>`;
  }

  private _heading({ total, levels }: Overview): string {
    const { t } = this._locale.value;
    const heaviest = heaviestLevel(levels);
    if (!heaviest) return t('barriers.none');
    return t('start.finding', {
      count: total,
      share: heaviest.count,
      level: t(`levelAt.${heaviest.level ?? 'none'}`),
    });
  }

  private _renderLead({ withoutHolder, waitingOverYear }: Overview) {
    const { t } = this._locale.value;
    const { city, theme, receiver } = this.link;
    const href = (change: Partial<BarriersLink>) =>
      writeBarriersLink({ city, theme, receiver, ...change }, '#list');
    return html`<p class="lead">
      ${
        waitingOverYear > 0
          ? html`<a href=${href({ waiting: 12 })}>${t('start.leadWaiting', { count: waitingOverYear })}</a>`
          : nothing
      }
      ${
        withoutHolder > 0
          ? html`<a href=${href({ holder: 'none' })}>${t('start.leadHolders', { count: withoutHolder })}</a>`
          : nothing
      }
      ${t('start.lead')}
    </p>`;
  }

  private _renderAnswer(answer: BarriersQuery) {
    const { value: locale } = this._locale;
    const { t } = locale;
    return html`${renderFilters(locale, this.link, answer, (name, value) =>
        this.dispatchEvent(new NavigateEvent(writeBarriersLink({ ...this.link, [name]: value }))),
      )}
      <section aria-labelledby="levels">
        <h2 id="levels">${t('barriers.levels')}</h2>
        <sk-level-table .levels=${answer.overview.levels} .link=${this.link}></sk-level-table>
        <p class="note">${t('start.table.caption')}</p>
      </section>
      ${renderList(locale, this.link, answer)}
      <sk-query-details
        .label=${t('data.query')}
        .operation=${BarriersDocument.toString()}
        .variables=${variablesOf(this.link, locale.language)}
      ></sk-query-details>
      <sk-feed-link .city=${known(this.link.city)} .receiver=${known(this.link.receiver)}></sk-feed-link>`;
  }
}

function variablesOf(link: BarriersLink, language: 'SV' | 'EN') {
  return {
    language,
    filter: overviewFilter(link),
    list: listFilter(link),
    anyCity: overviewFilter({ ...link, city: null }),
    anyTheme: overviewFilter({ ...link, theme: null }),
    anyReceiver: overviewFilter({ ...link, receiver: null }),
  };
}

/** An id that a feed can be of. */
function known(id: string | null): string | null {
  return id === unknown ? null : id;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-barriers-view': BarriersView;
  }
}
