import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { NavigateEvent } from '../../contexts/navigate-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { BarriersDocument, type BarriersQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { lengthBar } from '../../elements/length-bar.ts';
import '../../elements/loading.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import {
  caseHref,
  hasSelection,
  listFilter,
  overviewFilter,
  readBarriersLink,
  stateGroups,
  statesOfGroup,
  writeBarriersLink,
  type BarriersLink,
  type StateGroup,
} from '../../barriers/barriers-link.ts';
import { barriersViewStyles } from './barriers-view.styles.ts';

type Overview = BarriersQuery['overview'];
type Listed = BarriersQuery['list']['nodes'][number];

/** For whom barriers wait: how many stand where at each level, what was lifted without a known answer, and each number's list. */
@customElement('sk-barriers-view')
export class BarriersView extends LitElement {
  static override styles = barriersViewStyles;

  /** What the address says. */
  @property({ attribute: false }) link: BarriersLink = readBarriersLink('');

  private readonly _locale = new LocaleController(this);
  private readonly _barriers = new Task(this, {
    args: () => [this._locale.value.language, writeBarriersLink(this.link)] as const,
    task: ([language], { signal }) =>
      execute(
        BarriersDocument,
        { language, filter: overviewFilter(this.link), list: listFilter(this.link) },
        { signal },
      ),
  });
  protected readonly _retry = new ReadinessController(this, this._barriers);

  override render() {
    const { value: locale } = this._locale;
    const { t } = locale;
    const answer = this._barriers.status === TaskStatus.COMPLETE ? this._barriers.value : undefined;
    return html`<div class="page">
      <div class="finding">
        <div>
          <h1>${answer ? this._heading(answer.overview) : t('barriers.title')}</h1>
          ${
            answer
              ? html`<p class="lead">
                  ${t('start.lead')}
                  ${
                    answer.overview.withoutHolder > 0
                      ? html`<a href=${this._href({ withoutHolder: true })}
                          >${t('start.leadHolders', { count: answer.overview.withoutHolder })}</a
                        >`
                      : nothing
                  }
                </p>`
              : nothing
          }
        </div>
        <button class="button print" type="button" @click=${() => window.print()}>
          ${icon('printer', 18)} ${t('barriers.print')}
        </button>
      </div>
      ${this._barriers.render({
        pending: () => html`<sk-loading label=${t('state.loading')} rows="12"></sk-loading>`,
        complete: (known) => this._renderAnswer(known),
        error: (error) => failureNotice(locale, error),
      })}
    </div>`;
  }

  private _heading({ total, levels }: Overview): string {
    const { t } = this._locale.value;
    const [heaviest] = levels.toSorted((a, b) => b.total - a.total);
    if (!heaviest) return t('barriers.none');
    return t('start.finding', {
      count: total,
      share: heaviest.total,
      level: t(`levelAt.${heaviest.level ?? 'none'}`),
    });
  }

  private _renderAnswer(answer: BarriersQuery) {
    return html`${this._renderFilters(answer)} ${this._renderTable(answer.overview)}
    ${this._renderList(answer)} ${this._renderReceivers(answer.overview)}`;
  }

  private _renderFilters({ all, faced, themes }: BarriersQuery) {
    const { t, compare } = this._locale.value;
    const cities = new Map(faced.nodes.flatMap(({ facedBy }) => facedBy).map(({ id, name }) => [id, name]));
    const options = {
      city: [...cities].map(([id, name]) => ({ id, name })),
      theme: themes.nodes,
      receiver: all.receivers.map(({ receiver }) => receiver),
    };
    const { city, theme, receiver } = this.link;
    return html`<form
      class="filters"
      aria-label=${t('barriers.filters')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${(['city', 'theme', 'receiver'] as const).map(
        (name) =>
          html`<label
            >${t(`barriers.filter.${name}`)}
            <select class="field" @change=${(event: Event) => this._onFilter(name, event)}>
              <option value="" ?selected=${this.link[name] === null}>${t('barriers.filter.all')}</option>
              ${options[name]
                .toSorted((a, b) => compare(a.name, b.name))
                .map(
                  (option) =>
                    html`<option value=${option.id} ?selected=${this.link[name] === option.id}>
                      ${option.name}
                    </option>`,
                )}
            </select>
          </label>`,
      )}
      ${
        (city ?? theme ?? receiver)
          ? html`<a class="button quiet" href=${writeBarriersLink({})}>${t('barriers.filter.clear')}</a>`
          : nothing
      }
    </form>`;
  }

  private _renderTable({ levels }: Overview) {
    const { t, number } = this._locale.value;
    const countOf = (row: Overview['levels'][number], group: StateGroup) =>
      row.states
        .filter(({ state }) => statesOfGroup[group].includes(state))
        .reduce((sum, { count }) => sum + count, 0);
    const groups = stateGroups.filter(
      (group) => group !== 'unknown' || levels.some((row) => countOf(row, group) > 0),
    );
    const longest = Math.max(1, ...levels.flatMap((row) => groups.map((group) => countOf(row, group))));
    return html`<section aria-labelledby="levels">
      <h2 id="levels">${t('barriers.levels')}</h2>
      <div class="scroll" role="group" aria-labelledby="levels" tabindex="0">
        <table class="levels">
          <thead>
            <tr>
              <th scope="col">${t('start.table.level')}</th>
              ${groups.map((group) => html`<th scope="col">${t(`barriers.group.${group}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${levels.map(
              (row) =>
                html`<tr class=${row.level?.toLowerCase() ?? 'unknown'}>
                  <th scope="row">${t(`level.${row.level ?? 'none'}`)}</th>
                  ${groups.map((group) => {
                    const count = countOf(row, group);
                    const label = t('barriers.cell', {
                      count,
                      level: t(`levelAt.${row.level ?? 'none'}`),
                      state: t(`barriers.group.${group}`),
                    });
                    return html`<td>
                      ${
                        count === 0 || row.level === null
                          ? html`<span class="none">${count === 0 ? '–' : number(count)}</span>`
                          : html`<a
                              class="length"
                              href=${this._href({ level: row.level, state: group })}
                              aria-label=${label}
                              >${lengthBar((0.7 * count) / longest)}<b>${number(count)}</b></a
                            >`
                      }
                    </td>`;
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private _renderList({ list }: BarriersQuery) {
    const { t, number, date } = this._locale.value;
    const longest = Math.max(1, ...list.nodes.map(({ waiting }) => waiting?.days ?? 0));
    return html`<section aria-labelledby="list">
      <div class="head">
        <h2 id="list" tabindex="-1">${this._listTitle()}</h2>
        <p class="muted">
          ${t('barriers.list.count', { count: list.totalCount })}
          ${
            hasSelection(this.link)
              ? html`·
                  <a href=${this._href({ level: null, state: null, withoutHolder: false, waiting: null })}
                    >${t('barriers.list.waitingInstead')}</a
                  >`
              : nothing
          }
        </p>
      </div>
      ${
        list.nodes.length === 0
          ? html`<p>${t('barriers.list.empty')}</p>`
          : html`<div class="scroll" role="group" aria-labelledby="list" tabindex="0">
              <table class="list">
                <thead>
                  <tr>
                    <th scope="col">${t('barriers.list.barrier')}</th>
                    <th scope="col">${t('barriers.list.state')}</th>
                    <th scope="col">${t('barriers.list.receiver')}</th>
                    <th scope="col">${t('barriers.list.date')}</th>
                    <th scope="col">${t('barriers.list.waited')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${list.nodes.map((barrier) => this._renderBarrier(barrier, longest))}
                </tbody>
              </table>
            </div>`
      }
      ${
        list.totalCount > list.nodes.length
          ? html`<p class="muted">
              ${t('start.partial', { shown: number(list.nodes.length), count: list.totalCount })}
            </p>`
          : nothing
      }
      <p class="note">${t('barriers.list.note', { date: date(new Date().toISOString().slice(0, 10)) })}</p>
    </section>`;
  }

  private _listTitle(): string {
    const { t } = this._locale.value;
    const { level, state, withoutHolder, waiting } = this.link;
    if (!hasSelection(this.link)) return t('barriers.waiting.title', { months: waiting ?? 12 });
    const parts = [
      level === null ? null : t(`level.${level}`),
      state === null ? null : t(`barriers.group.${state}`),
      withoutHolder ? t('barriers.withoutHolder') : null,
    ];
    return t('barriers.list.title', { what: parts.filter((part) => part !== null).join(', ') });
  }

  private _renderBarrier({ id, name, state, levelOfAuthority, waiting }: Listed, longest: number) {
    const { t, date, list } = this._locale.value;
    return html`<tr class=${levelOfAuthority?.toLowerCase() ?? 'unknown'}>
      <th scope="row"><a href=${caseHref(id)}>${name}</a></th>
      <td>${t(`barrierState.${state}`)}</td>
      <td>
        ${waiting ? list(waiting.receivers.map((receiver) => receiver.name)) : html`<span class="muted">–</span>`}
      </td>
      <td class="number">
        ${waiting ? (waiting.since ? date(waiting.since) : t('barriers.list.unknownDate')) : html`<span class="muted">–</span>`}
      </td>
      <td>
        ${
          waiting?.days == null
            ? html`<span class="muted">–</span>`
            : html`<span class="length"
                >${lengthBar((0.7 * waiting.days) / longest)}<b>${this._years(waiting.days)}</b></span
              >`
        }
      </td>
    </tr>`;
  }

  /** Whole years would hide half of a wait; a tenth is about a month. */
  private _years(days: number): string {
    const { t, number } = this._locale.value;
    return t('barriers.years', { years: number(Math.floor((days / 365.25) * 10) / 10) });
  }

  private _renderReceivers({ receivers }: Overview) {
    if (receivers.length === 0) return nothing;
    const { t, number, date } = this._locale.value;
    return html`<section aria-labelledby="receivers">
      <h2 id="receivers">${t('barriers.receivers.title')}</h2>
      <div class="scroll" role="group" aria-labelledby="receivers" tabindex="0">
        <table class="receivers">
          <thead>
            <tr>
              <th scope="col">${t('barriers.list.receiver')}</th>
              <th scope="col">${t('barriers.receivers.overYear')}</th>
              <th scope="col">${t('barriers.receivers.oldest')}</th>
            </tr>
          </thead>
          <tbody>
            ${receivers.map(
              ({ receiver, waitingOverYear, oldestSince }) =>
                html`<tr>
                  <th scope="row">${receiver.name}</th>
                  <td>
                    <a
                      href=${writeBarriersLink({ ...this.link, level: null, state: null, withoutHolder: false, receiver: receiver.id, waiting: 12 }, '#list')}
                      aria-label=${t('barriers.receivers.link', { count: waitingOverYear, receiver: receiver.name })}
                      >${number(waitingOverYear)}</a
                    >
                  </td>
                  <td class="number">${oldestSince ? date(oldestSince) : t('barriers.list.unknownDate')}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private _href(change: Partial<BarriersLink>): string {
    const cleared = { level: null, state: null, waiting: null, withoutHolder: false };
    return writeBarriersLink({ ...this.link, ...cleared, ...change }, '#list');
  }

  private _onFilter(name: 'city' | 'theme' | 'receiver', event: Event) {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.dispatchEvent(new NavigateEvent(writeBarriersLink({ ...this.link, [name]: value || null })));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-barriers-view': BarriersView;
  }
}
