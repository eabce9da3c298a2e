import { Task } from '@lit/task';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { AddressChangeEvent } from '../../contexts/address-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import {
  WorkshopBarriersDocument,
  WorkshopPlanDocument,
  type WorkshopBarriersQuery,
  type WorkshopPlanQuery,
} from '../../data/generated/documents.ts';
import { saveFile } from '../../data/save-file.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import '../../entity/query-details.ts';
import { linkLevels } from '../../link-words.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { reportStyles } from '../../styles/report.ts';
import type { DismissEvent } from '../../suggestions/dismiss-form.ts';
import { invitationCsv, invitationMarkdown, type DialoguePlan } from './invitation-list.ts';
import { renderPlan } from './render-plan.ts';
import { mostBarriers, readWorkshopLink, writeWorkshopLink, type WorkshopLink } from './workshop-link.ts';

/** Prepares a dialogue: choose barriers, see the smallest set of organisations to invite, take the list away. */
@customElement('sk-workshop-view')
export class WorkshopView extends LitElement {
  static override styles = [
    reportStyles,
    css`
      label {
        display: flex;
        gap: var(--sk-space-2);
        align-items: start;
        padding-block: 0.3rem;
      }

      input[type='checkbox'] {
        flex: none;
        margin-block-start: 0.15rem;
      }

      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        padding: var(--sk-space-3) 0 var(--sk-space-1);
        font-weight: 640;
      }
    `,
  ];

  /** The query of the address. */
  @property() search = '';

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
      ${
        link.barriers.length === 0
          ? nothing
          : html`<section aria-labelledby="invited">
              <h2 id="invited">${t('workshop.invited')}</h2>
              <p class="note">${t('workshop.suggestion')}</p>
              ${this._plan.render({
                pending: () => html`<sk-loading label=${t('state.loading')} rows="4"></sk-loading>`,
                error: (error) => failureNotice(locale, error),
                complete: (answer) => (answer ? this._renderPlan(answer, link) : nothing),
              })}
            </section>`
      }
      <section aria-labelledby="choose">
        <h2 id="choose">${t('workshop.choose')}</h2>
        <p class="note">${t('workshop.choose.note', { count: mostBarriers })}</p>
        ${this._barriers.render({
          pending: () => html`<sk-loading label=${t('state.loading')} rows="8"></sk-loading>`,
          error: (error) => failureNotice(locale, error),
          complete: ({ barriers }) => this._renderChoice(barriers.nodes, link),
        })}
      </section>
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
      ${renderPlan(locale, dialoguePlan)}
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

  private _renderChoice(barriers: WorkshopBarriersQuery['barriers']['nodes'], link: WorkshopLink) {
    const { t } = this._locale.value;
    const isFull = link.barriers.length >= mostBarriers;
    return linkLevels.map((level) => {
      const here = barriers.filter(({ levelOfAuthority }) => levelOfAuthority === level);
      if (here.length === 0) return nothing;
      return html`<fieldset>
        <legend class=${level}>${t(`level.${level}`)} (${here.length})</legend>
        ${here.map(({ id, name, holderCount }) => {
          const isChosen = link.barriers.includes(id);
          return html`<label>
            <input
              type="checkbox"
              .checked=${live(isChosen)}
              ?disabled=${isFull && !isChosen}
              @change=${() => this._toggle(link, id)}
            />
            <span
              >${name}
              ${holderCount === 0 ? html`<span class="facts">${t('start.barrier.noHolder')}</span>` : nothing}</span
            >
          </label>`;
        })}
      </fieldset>`;
    });
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
