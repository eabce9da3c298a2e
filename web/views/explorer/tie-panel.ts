import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { TiePanelDocument } from '../../data/generated/documents.ts';
import type { TiePanelQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { panelStyles } from './panel.styles.ts';
import '../../entity/query-details.ts';
import { renderSources } from '../../entity/render-sources.ts';
import { amountWithYear, tieDates, tieVerb } from '../../entity/tie-words.ts';

type PanelTie = Extract<NonNullable<TiePanelQuery['node']>, { __typename: 'Tie' }>;

/** Everything about one tie: what it says, how well it is known, and the documents that say it. */
@customElement('sk-tie-panel')
export class TiePanel extends LitElement {
  static override styles = [textStyles, controlStyles, panelStyles];

  @property() tieId = '';

  private readonly _locale = new LocaleController(this);
  private readonly _tie = new Task(this, {
    args: () => [this.tieId, this._locale.value.language] as const,
    task: async ([id, language], { signal }) =>
      (await execute(TiePanelDocument, { id, language }, { signal })).node,
  });
  protected readonly _retry = new ReadinessController(this, this._tie);

  override render() {
    const { t } = this._locale.value;
    return html`<div class="top">
        <span class="muted">${t('explorer.panel.tie')}</span>
        <button
          class="button quiet close"
          type="button"
          aria-label=${t('explorer.panel.close')}
          @click=${() => this._select(null)}
        >
          ${icon('x', 18)}
        </button>
      </div>
      ${this._tie.render({
        initial: () => nothing,
        pending: () => html`<sk-loading label=${t('state.loading')} rows="5"></sk-loading>`,
        complete: (node) =>
          node?.__typename === 'Tie'
            ? this._renderTie(node)
            : html`<sk-notice heading=${t('explorer.panel.unknown', { id: this.tieId })}></sk-notice>`,
        error: (error) => failureNotice(this._locale.value, error),
      })}`;
  }

  private _renderTie(tie: PanelTie) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const facts: readonly (readonly [string, string | null])[] = [
      [t('explorer.panel.role'), tie.roleLabel],
      [
        t('explorer.panel.dates'),
        tieDates(locale, tie, [tie.to, tie.from]) || t('explorer.panel.datesUnknown'),
      ],
      [t('explorer.panel.amount'), amountWithYear(locale, tie)],
      [t('explorer.panel.outcome'), tie.outcome],
      [t('explorer.panel.remark'), tie.remark],
      [
        t('explorer.panel.confidence'),
        `${t(`confidence.${tie.confidence}`)}: ${t(`confidenceNote.${tie.confidence}`)}`,
      ],
      [t('explorer.panel.sourceType'), tie.sourceType],
    ];
    return html`<h2>${tie.from.name} <span class="muted">${tieVerb(locale, tie)}</span> ${tie.to.name}</h2>
      <dl class="facts">
        ${facts.map(([label, value]) =>
          value === null
            ? nothing
            : html`<dt>${label}</dt>
                <dd>${value}</dd>`,
        )}
      </dl>
      ${renderSources(locale, tie.sources)}
      <div class="actions">
        ${[tie.from, tie.to].map(
          ({ id, name }) =>
            html`<button class="button" type="button" @click=${() => this._select(id)}>
              ${icon('arrow-right', 16)}${name}
            </button>`,
        )}
      </div>
      <sk-query-details
        label=${t('explorer.query.facts')}
        .operation=${TiePanelDocument.toString()}
        .variables=${{ id: this.tieId, language: locale.language }}
      ></sk-query-details>`;
  }

  private _select(id: string | null) {
    this.dispatchEvent(new LinkPatchEvent({ select: id }, { replace: id !== null }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-tie-panel': TiePanel;
  }
}
