import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { linkFamilies } from '../../link-words.ts';
import { expansionOf } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { reasons, shownNodes } from './select-scene.ts';
import type { Reason, Selection } from './select-scene.ts';

/** What each reason's entities come back with. */
const remedies: Readonly<Record<Reason, (link: ExplorerLink) => Partial<ExplorerLink>>> = {
  family: () => ({ families: linkFamilies, tieKinds: null }),
  level: () => ({ levels: null }),
  kind: () => ({ kinds: null }),
  theme: () => ({ themes: null }),
  place: () => ({ places: null }),
  date: () => ({ from: null, to: null, compare: null }),
  confidence: () => ({ confidence: null }),
  expansion: ({ expand }) => ({ expand: expand.map(({ id }) => expansionOf(id)) }),
  focus: () => ({ focus: null }),
  hidden: () => ({ hide: [] }),
};

/** How much the picture shows, how much it leaves out, and why. */
@customElement('sk-status-line')
export class StatusLine extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--sk-space-5);
        min-height: 2.5rem;
        padding: 0 var(--sk-space-4);
        border-top: 1px solid var(--sk-line);
        background: var(--sk-surface);
        font-size: var(--sk-text-s);
        position: relative;
      }

      summary {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 0.4em;
        list-style: none;
        min-height: 2rem;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      summary .why > span {
        color: var(--sk-link);
        text-decoration: underline;
        text-underline-offset: 0.18em;
      }

      .reasons {
        position: absolute;
        z-index: 3;
        inset: auto auto calc(100% + 0.4rem) var(--sk-space-3);
        display: grid;
        gap: var(--sk-space-2);
        width: min(34rem, calc(100% - 1.5rem));
        padding: var(--sk-space-4);
        border: 1px solid var(--sk-control);
        border-radius: var(--sk-radius-l);
        background: var(--sk-surface);
      }

      .reason {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        gap: 0 var(--sk-space-3);
        padding-top: var(--sk-space-2);
        border-top: 1px solid var(--sk-line);
      }

      .names {
        color: var(--sk-muted);
        grid-column: 1;
      }

      .reason .button {
        grid-row: 1 / span 2;
        grid-column: 2;
      }

      @media (max-width: 46rem) {
        .reasons {
          position: static;
          width: 100%;
        }
      }

      .unnamed {
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem var(--sk-space-4);
        margin-inline-start: auto;
        padding: 0.3rem 0;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
      }

      .legend li {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
      }

      @media print {
        :host {
          padding: 0;
          border: none;
        }

        .why,
        .unnamed,
        .legend {
          display: none;
        }
      }

      svg {
        color: var(--sk-muted);
      }
    `,
  ];

  @property({ attribute: false }) link!: ExplorerLink;
  @property({ attribute: false }) selection!: Selection;
  @property({ type: Boolean }) hasLegend = false;
  /** How many entities of the picture have no room for their name. */
  @property({ type: Number }) unnamed = 0;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const { faded, ties: allTies } = this.selection;
    const shown = shownNodes(this.selection).filter(({ id }) => !faded.has(id)).length;
    const ties = allTies.filter(({ id }) => !faded.has(id)).length;
    const outside = reasons.reduce((sum, reason) => sum + this.selection.leftOut[reason].length, 0);
    const status = html`<span
      ><strong
        >${t('explorer.status', { nodes: t('explorer.entities', { count: shown }), ties: t('explorer.ties', { count: ties }) })}</strong
      ></span
    >`;
    return html`${
      outside === 0
        ? status
        : html`<details @keydown=${this._onKey}>
            <summary>
              ${status}<span class="muted">· ${t('explorer.outside', { count: outside })}</span>
              <span class="why">· <span>${t('explorer.why')}</span></span>
            </summary>
            <div class="reasons">
              <h2>${t('explorer.why.heading')}</h2>
              ${reasons.map((reason) => this._renderReason(reason))}
            </div>
          </details>`
    }
    ${this.unnamed === 0 ? nothing : html`<span class="unnamed">${t('explorer.unnamed', { count: this.unnamed })}</span>`}
    ${this.hasLegend ? this._renderLegend() : nothing}`;
  }

  private _renderReason(reason: Reason) {
    const { t, list } = this._locale.value;
    const nodes = this.selection.leftOut[reason];
    if (nodes.length === 0) return nothing;
    const names = nodes.slice(0, 5).map((node) => node.shortName);
    return html`<div class="reason">
      <span>${t(`explorer.why.${reason}`, { count: nodes.length })}</span>
      <span class="names">${list(nodes.length > 5 ? [...names, `+${nodes.length - 5}`] : names)}</span>
      <button
        class="button"
        type="button"
        @click=${() => this.dispatchEvent(new LinkPatchEvent(remedies[reason](this.link)))}
      >
        ${t('explorer.why.show')}
      </button>
    </div>`;
  }

  private _renderLegend() {
    const { t } = this._locale.value;
    const line = (dash: string, width: number) =>
      html`<svg width="30" height="8" aria-hidden="true">
        <line
          x1="1"
          y1="4"
          x2="29"
          y2="4"
          stroke="currentColor"
          stroke-width=${width}
          stroke-dasharray=${dash || nothing}
        />
      </svg>`;
    return html`<ul class="legend" role="list" aria-label=${t('explorer.legend')}>
      <li>${line('', 1.6)}${t('explorer.legend.within')}</li>
      <li>${line('9 5', 1.6)}${t('explorer.legend.skips')}</li>
      <li>${line('2 4', 1.2)}${t('explorer.legend.weak')}</li>
    </ul>`;
  }

  private _onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    const details = event.currentTarget as HTMLDetailsElement;
    details.open = false;
    details.querySelector('summary')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-status-line': StatusLine;
  }
}
