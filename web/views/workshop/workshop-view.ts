import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { AddressChangeEvent } from '../../contexts/address-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import {
  WorkshopBarriersDocument,
  WorkshopPlanDocument,
  type WorkshopPlanQuery,
} from '../../data/generated/documents.ts';
import { saveFile } from '../../data/save-file.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import '../../entity/query-details.ts';
import { linkLevels } from '../../link-words.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import type { DismissEvent } from '../../suggestions/dismiss-form.ts';
import { invitationCsv, invitationMarkdown, type DialoguePlan } from './invitation-list.ts';
import { renderChosen, renderPlan } from './render-plan.ts';
import { choicesOf, type Choice, type ChoiceFilter } from './choose-barriers.ts';
import { workshopViewStyles } from './workshop-view.styles.ts';
import { mostBarriers, readWorkshopLink, writeWorkshopLink, type WorkshopLink } from './workshop-link.ts';

/** Prepares a dialogue: choose barriers, see the smallest set of organisations to invite, take the list away. */
@customElement('sk-workshop-view')
export class WorkshopView extends LitElement {
  static override styles = workshopViewStyles;

  /** The query of the address. */
  @property() search = '';

  @state() private _filter: ChoiceFilter = { text: '', waiting: false };

  private readonly _locale = new LocaleController(this);
  private readonly _barriers = new Task(this, {
    args: () => [this._locale.value.language] as const,
    task: ([language], { signal }) => execute(WorkshopBarriersDocument, { language }, { signal }),
  });
  private readonly _plan = new Task(this, {
    args: () => [this.search, this._locale.value.language] as const,
    task: async ([search, language], { signal }) => {
      const link = readWorkshopLink(search);
      if (link.barriers.length === 0) return null;
      return execute(WorkshopPlanDocument, variablesOf(link, language), { signal });
    },
  });
  protected readonly _retry = new ReadinessController(this, this._barriers);
  protected readonly _retryPlan = new ReadinessController(this, this._plan);

  override render() {
    const { value: locale } = this._locale;
    const { t } = locale;
    const link = readWorkshopLink(this.search);
    return html`<div class="page" @sk-dismiss=${this._onDismiss}>
      <div class="finding">
        <div>
          <h1>${t('workshop.title')}</h1>
          <p class="lead">${t('workshop.lead')}</p>
        </div>
      </div>
      <div class="columns">
        <section aria-labelledby="choose">
          <h2 id="choose">${t('workshop.choose')}</h2>
          <p class="note">${t('workshop.choose.note', { count: mostBarriers })}</p>
          ${this._barriers.render({
            pending: () => html`<sk-loading label=${t('state.loading')} rows="8"></sk-loading>`,
            error: (error) => failureNotice(locale, error),
            complete: ({ barriers }) => this._renderChoice(barriers.nodes, link),
          })}
        </section>
        <section aria-labelledby="invited">
          <h2 id="invited">${t('workshop.invited')}</h2>
          <p class="note">${t('workshop.suggestion')}</p>
          ${
            link.barriers.length === 0
              ? html`<p class="empty">${t('workshop.empty')}</p>`
              : this._plan.render({
                  pending: () =>
                    this._plan.value
                      ? this._renderPlan(this._plan.value, link)
                      : html`<sk-loading label=${t('state.loading')} rows="4"></sk-loading>`,
                  error: (error) => failureNotice(locale, error),
                  complete: (answer) => (answer ? this._renderPlan(answer, link) : nothing),
                })
          }
        </section>
      </div>
    </div>`;
  }

  private _renderPlan({ dialoguePlan, dismissed }: WorkshopPlanQuery, link: WorkshopLink) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const nameOf = (id: string) => {
      const node = dismissed.find((one) => one?.id === id);
      return node && 'name' in node ? node.name : id;
    };
    return html`<p role="status">
        ${t('workshop.count', { count: dialoguePlan.invited.length, barriers: link.barriers.length })}
      </p>
      <div class="actions">
        <button class="button" type="button" @click=${() => this._save('csv', dialoguePlan)}>
          ${icon('download', 16)}CSV
        </button>
        <button class="button" type="button" @click=${() => this._save('md', dialoguePlan)}>
          ${icon('download', 16)}Markdown
        </button>
        <button class="button" type="button" @click=${() => window.print()}>
          ${icon('printer', 16)}${t('entity.print')}
        </button>
      </div>
      ${renderChosen(locale, link, dialoguePlan)} ${renderPlan(locale, dialoguePlan)}
      ${link.dismissals.map(
        ({ key, reason }) =>
          html`<p class="facts">
            ${t('suggest.dismissed', { name: nameOf(key), reason })}
            <button
              class="button quiet"
              type="button"
              aria-label="${t('suggest.restore')}: ${nameOf(key)}"
              @click=${() => this._write({ ...link, dismissals: link.dismissals.filter((one) => one.key !== key) })}
            >
              ${t('suggest.restore')}
            </button>
          </p>`,
      )}
      <sk-query-details
        .label=${t('data.query')}
        .operation=${WorkshopPlanDocument.toString()}
        .variables=${variablesOf(link, locale.language)}
      ></sk-query-details>`;
  }

  private _renderChoice(barriers: readonly Choice[], link: WorkshopLink) {
    const { t } = this._locale.value;
    const shown = choicesOf(barriers, this._filter, link.barriers);
    const byLevel = [...linkLevels, null].map((level) => ({
      level,
      here: shown.filter(({ levelOfAuthority }) => levelOfAuthority === level),
    }));
    return html`<div class="filter">
        <label class="search"
          >${t('workshop.search')}
          <input
            class="field"
            type="search"
            autocomplete="off"
            .value=${this._filter.text}
            @input=${(event: Event) =>
              (this._filter = { ...this._filter, text: (event.target as HTMLInputElement).value })}
          />
        </label>
        <label>
          <input
            type="checkbox"
            .checked=${live(this._filter.waiting)}
            @change=${() => (this._filter = { ...this._filter, waiting: !this._filter.waiting })}
          />
          <span>${t('workshop.onlyWaiting')}</span>
        </label>
        <p class="facts" role="status">
          ${t('workshop.shown', { count: shown.length, all: barriers.length, chosen: link.barriers.length })}
        </p>
      </div>
      ${
        shown.length === 0
          ? html`<p class="empty">${t('workshop.none')}</p>`
          : html`<div class="choices" role="group" aria-labelledby="choose" tabindex="0">
              ${byLevel.map(({ level, here }) =>
                here.length === 0
                  ? nothing
                  : html`<fieldset>
                      <legend class=${level ?? ''}>${t(`level.${level ?? 'none'}`)} (${here.length})</legend>
                      ${here.map((barrier) => this._renderOption(barrier, link))}
                    </fieldset>`,
              )}
            </div>`
      }`;
  }

  private _renderOption({ id, name, holderCount, facedBy }: Choice, link: WorkshopLink) {
    const { t, list } = this._locale.value;
    const isChosen = link.barriers.includes(id);
    const facts = [
      ...(facedBy.length > 0 ? [list(facedBy.map((one) => one.name))] : []),
      ...(holderCount === 0 ? [t('start.barrier.noHolder')] : []),
    ];
    return html`<label>
      <input
        type="checkbox"
        .checked=${live(isChosen)}
        ?disabled=${link.barriers.length >= mostBarriers && !isChosen}
        @change=${() => this._toggle(link, id)}
      />
      <span
        >${name} ${facts.length > 0 ? html`<span class="facts">${facts.join(' · ')}</span>` : nothing}</span
      >
    </label>`;
  }

  private _toggle(link: WorkshopLink, id: string) {
    const barriers = link.barriers.includes(id)
      ? link.barriers.filter((one) => one !== id)
      : [...link.barriers, id];
    this._write({ ...link, barriers });
  }

  private _save(format: 'csv' | 'md', plan: DialoguePlan) {
    const { value: locale } = this._locale;
    if (format === 'csv') saveFile('inbjudan.csv', invitationCsv(locale, plan), 'text/csv');
    else saveFile('inbjudan.md', invitationMarkdown(locale, plan, window.location.href), 'text/markdown');
  }

  private _onDismiss({ key, reason }: DismissEvent) {
    const link = readWorkshopLink(this.search);
    this._write({ ...link, dismissals: [...link.dismissals, { key, reason }] });
  }

  private _write(link: WorkshopLink) {
    this.dispatchEvent(new AddressChangeEvent(writeWorkshopLink(link)));
  }
}

function variablesOf({ barriers, dismissals }: WorkshopLink, language: 'SV' | 'EN') {
  return { barriers: [...barriers], without: dismissals.map(({ key }) => key), language };
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-workshop-view': WorkshopView;
  }
}
