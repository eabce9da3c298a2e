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
import { LinkPatchEvent } from './link-patch-event.ts';
import { showStep } from './link-steps.ts';
import { panelStyles } from './panel.styles.ts';
import '../../entity/query-details.ts';
import type { SceneNode } from './scene.ts';

/** What the panel says while nothing is selected: what the picture starts from, and the question behind it. */
@customElement('sk-picture-panel')
export class PicturePanel extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    panelStyles,
    css`
      @media (max-width: 60rem) {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) seeds: readonly SceneNode[] = [];
  /** What was taken out of the picture by hand. */
  @property({ attribute: false }) hiddenNodes: readonly SceneNode[] = [];
  @property({ attribute: false }) link!: ExplorerLink;
  @property({ attribute: false }) sceneVariables: SceneQueryVariables | undefined;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, list } = this._locale.value;
    return html`<h2>${t('explorer.heading', { seeds: list(this.seeds.map((node) => node.shortName)) })}</h2>
      <p class="muted">${t('explorer.panel.nothing')}</p>
      <div class="actions">
        ${this.seeds.map(
          (node) =>
            html`<button
              class="button"
              type="button"
              @click=${() => this.dispatchEvent(new LinkPatchEvent({ select: node.id }))}
            >
              ${icon(kindIcon[node.kind], 16)}${node.name}
            </button>`,
        )}
      </div>
      ${this._renderHidden()}
      <sk-query-details
        .operation=${SceneDocument.toString()}
        .variables=${this.sceneVariables}
      ></sk-query-details>`;
  }

  private _renderHidden() {
    const { t } = this._locale.value;
    const byHand = this.hiddenNodes.filter(({ id }) => this.link.hide.includes(id));
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
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-picture-panel': PicturePanel;
  }
}
