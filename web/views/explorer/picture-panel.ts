import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SceneDocument } from '../../data/generated/documents.ts';
import type { SceneQueryVariables } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { headingOf } from './heading-of.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { showStep } from './link-steps.ts';
import { panelStyles } from './panel.styles.ts';
import '../../entity/query-details.ts';
import type { Selection } from './select-scene.ts';
import { summarise } from './selection-summary.ts';
import type { SelectionSummary } from './selection-summary.ts';

/** What the panel says while nothing is selected: the selection summed up, where its data are thin, and the question behind it. */
@customElement('sk-picture-panel')
export class PicturePanel extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    panelStyles,
    css`
      .lead {
        margin: 0;
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 0.3rem 0;
        border-top: 1px solid var(--sk-line);
        font-weight: 450;
        text-align: start;
      }

      th {
        width: 7.5rem;
      }

      td:last-child {
        width: 2.5rem;
        text-align: end;
      }

      .level {
        color: var(--level-text);
        font-weight: 640;
      }

      .length {
        display: block;
        height: 0.5rem;
        min-width: 1px;
        border-radius: 0.125rem;
        background: var(--level-text);
      }

      .kinds {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem var(--sk-space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .kinds li {
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
      }

      .kinds .icon,
      .row .icon {
        color: var(--sk-muted);
      }

      .connectors {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .row {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: start;
        gap: 0 var(--sk-space-2);
        padding-inline: 0;
        hyphens: auto;
      }

      .row .icon {
        margin-top: 0.15rem;
      }

      .row .count {
        grid-column: 2;
        font-size: var(--sk-text-xs);
        color: var(--sk-muted);
        font-variant-numeric: tabular-nums;
      }

      .thin {
        margin: 0 0 var(--sk-space-1);
        padding-inline-start: 1.1rem;
      }

      @media (max-width: 60rem) {
        :host {
          display: none;
        }
      }

      @media print {
        sk-query-details {
          display: none;
        }
      }

      @media (forced-colors: active) {
        .length {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) selection!: Selection;
  @property({ attribute: false }) link!: ExplorerLink;
  @property({ attribute: false }) sceneVariables: SceneQueryVariables | undefined;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, list } = this._locale.value;
    const summary = summarise(this.selection);
    const seeds = this.selection.nodes.filter(({ isSeed }) => isSeed).map(({ node }) => node);
    return html`<h2>
        ${headingOf(list(seeds.map((node) => node.shortName)), this.link.view, this._locale.value)}
      </h2>
      <p class="muted lead">${t('explorer.panel.nothing')}</p>
      <div class="actions">
        ${seeds.map(
          (node) =>
            html`<button class="button" type="button" @click=${() => this._select(node.id)}>
              ${icon(kindIcon[node.kind], 16)}${node.name}
            </button>`,
        )}
      </div>
      ${this._renderLevels(summary)} ${this._renderKinds(summary)} ${this._renderConnectors(summary)}
      ${this._renderThin(summary)} ${this._renderHidden()}
      <sk-query-details
        .operation=${SceneDocument.toString()}
        .variables=${this.sceneVariables}
      ></sk-query-details>`;
  }

  private _renderLevels({ levels }: SelectionSummary) {
    const { t, number } = this._locale.value;
    const most = Math.max(1, ...levels.map(({ count }) => count));
    return html`<section>
      <h3 id="levels">${t('summary.levels')}</h3>
      <table aria-labelledby="levels">
        <tbody>
          ${levels.map(
            ({ level, count }) =>
              html`<tr class=${level ?? ''}>
                <th scope="row" class="level">${t(`level.${level ?? 'none'}`)}</th>
                <td>
                  ${count === 0 ? html`<span class="muted">${t('summary.noneHere')}</span>` : html`<span class="length" style="width: ${(count / most) * 100}%"></span>`}
                </td>
                <td>${number(count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }

  private _renderKinds({ kinds }: SelectionSummary) {
    const { t, number } = this._locale.value;
    return html`<section>
      <h3>${t('explorer.filter.kinds')}</h3>
      <ul class="kinds" role="list">
        ${kinds.map(({ kind, count }) => html`<li>${icon(kindIcon[kind], 15)}${t(`kind.${kind}`)} ${number(count)}</li>`)}
      </ul>
    </section>`;
  }

  private _renderConnectors({ connectors }: SelectionSummary) {
    const { t } = this._locale.value;
    if (connectors.length === 0) return nothing;
    return html`<section>
      <h3>${t('summary.connectors')}</h3>
      <ol class="connectors" role="list">
        ${connectors.map(
          ({ node, ties, levels }) =>
            html`<li>
              <button class="row" type="button" @click=${() => this._select(node.id)}>
                ${icon(kindIcon[node.kind], 15)}<span>${node.shortName}</span>
                <span class="count"
                  >${t('summary.connector', { ties: t('explorer.ties', { count: ties }), levels: t('summary.overLevels', { count: levels }) })}</span
                >
              </button>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private _renderThin({ thin }: SelectionSummary) {
    const { t } = this._locale.value;
    const lines = [
      thin.weakTies === 0 ? '' : t('summary.weak', { count: thin.weakTies }),
      thin.undatedTies === 0 ? '' : t('summary.undated', { count: thin.undatedTies }),
      thin.placeless === 0 ? '' : t('summary.placeless', { count: thin.placeless }),
    ].filter(Boolean);
    return html`<section>
      <h3>${t('summary.thin')}</h3>
      ${
        lines.length === 0
          ? html`<p class="lead">${t('summary.notThin')}</p>`
          : html`<ul class="thin">
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
      <a href="/about/data">${t('summary.coverage')}</a>
    </section>`;
  }

  private _renderHidden() {
    const { t } = this._locale.value;
    const byHand = this.selection.leftOut.hidden.filter(({ id }) => this.link.hide.includes(id));
    if (byHand.length === 0) return nothing;
    return html`<section>
      <h3>${t('steps.hidden')}</h3>
      <div class="actions">
        ${byHand.map(
          ({ id, name }) =>
            html`<button
              class="button"
              type="button"
              @click=${() => this.dispatchEvent(new LinkPatchEvent(showStep(this.link, id)))}
            >
              ${icon('undo', 16)}${t('steps.showAgain', { name })}
            </button>`,
        )}
      </div>
    </section>`;
  }

  private _select(select: string) {
    this.dispatchEvent(new LinkPatchEvent({ select }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-picture-panel': PicturePanel;
  }
}
