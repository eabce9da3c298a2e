import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import type { TimeChange } from './compare-times.ts';
import { nextPhase, phaseOf, phases } from './phases.ts';

/** From when to when, under the picture: by phase of the platforms' programme, one after the other, or by year. */
@customElement('sk-time-strip')
export class TimeStrip extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        border-top: 1px solid var(--sk-line);
        background: var(--sk-surface);
        font-size: var(--sk-text-s);
      }

      .strip {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--sk-space-1) var(--sk-space-3);
        padding: var(--sk-space-1) var(--sk-space-4);
      }

      .label {
        font-weight: 640;
      }

      .steps {
        display: flex;
        align-items: stretch;
        gap: var(--sk-space-1);
        min-width: 0;
      }

      .step {
        min-width: 2rem;
        min-height: 2rem;
        padding: 0;
      }

      .phases {
        display: flex;
        min-width: 0;
        border: 1px solid var(--sk-control);
        border-radius: var(--sk-radius);
        overflow: clip;
      }

      .phase {
        min-height: calc(2rem - 2px);
        padding: 0.1rem 0.5rem;
        border: none;
        border-radius: 0;
        white-space: nowrap;
      }

      .phase + .phase {
        border-inline-start: 1px solid var(--sk-line);
      }

      .phase:focus-visible {
        outline-offset: -3px;
      }

      .years {
        font-weight: 400;
        font-variant-numeric: tabular-nums;
      }

      .span {
        display: flex;
        align-items: center;
        gap: var(--sk-space-2);
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: var(--sk-space-1);
        color: var(--sk-muted);
      }

      .field {
        width: 3.8rem;
        /* The buttons that a browser puts into the field would cover the year. */
        appearance: textfield;
        min-height: 2rem;
        padding: 0 0.4rem;
        font-size: var(--sk-text-s);
        font-variant-numeric: tabular-nums;
      }

      .compare {
        padding-inline: 0.6rem;
        white-space: nowrap;
      }

      .undated {
        flex: 1 1 10rem;
        margin: 0;
        color: var(--sk-muted);
        font-size: var(--sk-text-xs);
      }

      @container (max-width: 46rem) {
        .years {
          display: none;
        }
      }

      @container (max-width: 30rem) {
        .steps {
          flex: 1 1 100%;
        }

        .phases {
          flex: 1 1 auto;
        }

        .phase {
          flex: 1 1 0;
          padding-inline: 0.2rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) link!: Pick<ExplorerLink, 'from' | 'to' | 'compare'>;
  /** Of what is shown, how much has no known date and is shown at any time. */
  @property({ attribute: false }) undated!: { readonly nodes: number; readonly ties: number };

  /** What the chosen time and the one that it is compared with do not share. */
  @property({ attribute: false }) change: TimeChange = new Map();

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, number } = this._locale.value;
    const { from, to } = this.link;
    const isOpen = from === null && to === null;
    return html`<div class="strip" role="group" aria-label=${t('filters.time')}>
      <span class="label" aria-hidden="true">${t('filters.time')}</span>
      <div class="steps">
        ${this._renderStep(-1, 'chevron-left', t('filters.phaseBefore'))}
        <div class="phases">${phases.map((phase) => this._renderPhase(phase))}</div>
        ${this._renderStep(1, 'chevron-right', t('filters.phaseAfter'))}
      </div>
      <div class="span">
        ${this._renderYear('from', from)} ${this._renderYear('to', to)}
        ${
          isOpen
            ? nothing
            : html`<button
                class="button quiet step"
                type="button"
                aria-label=${t('filters.allTime')}
                title=${t('filters.allTime')}
                @click=${() => this._choose(null, null)}
              >
                ${icon('x', 16)}
              </button>`
        }
      </div>
      ${this._renderCompare()}
      ${
        isOpen || this.undated.nodes + this.undated.ties === 0
          ? nothing
          : html`<p class="undated">
              ${t('filters.undated', { nodes: number(this.undated.nodes), ties: number(this.undated.ties) })}
            </p>`
      }
    </div>`;
  }

  /** Two phases in one picture: what came with the chosen one, and what the one before it had alone. */
  private _renderCompare() {
    const { t, number } = this._locale.value;
    const { compare } = this.link;
    const phase = phaseOf(this.link);
    const earlier = phases.find((other) => other.phase === (phase?.phase ?? 0) - 1);
    if (earlier === undefined && compare === null) return nothing;
    const before = compare === null ? earlier : phaseOf(compare);
    const count = (sort: 'new' | 'gone') =>
      number([...this.change].filter(([id, is]) => is === sort && !id.startsWith('tie:')).length);
    return html`<button
        class="button step compare"
        type="button"
        aria-pressed=${compare !== null}
        @click=${() => this._patch({ compare: compare === null && earlier !== undefined ? { from: earlier.from, to: earlier.to } : null })}
      >
        ${before === undefined ? t('compare.withSpan', { from: compare?.from ?? '', to: compare?.to ?? '' }) : t('compare.with', { phase: String(before.phase) })}
      </button>
      ${compare === null ? nothing : html`<p class="undated">${t('compare.sum', { new: count('new'), gone: count('gone') })}</p>`}`;
  }

  private _renderPhase({ phase, from, to }: (typeof phases)[number]) {
    const { t } = this._locale.value;
    const isOn = phaseOf(this.link)?.phase === phase;
    return html`<button
      class="button phase"
      type="button"
      aria-pressed=${isOn}
      aria-label=${t('filters.phase', { phase: String(phase), from, to })}
      @click=${() => (isOn ? this._choose(null, null) : this._choose(from, to))}
    >
      ${t('filters.phaseShort', { phase: String(phase) })} <span class="years">${from}–${to}</span>
    </button>`;
  }

  private _renderStep(by: 1 | -1, name: 'chevron-left' | 'chevron-right', label: string) {
    const next = nextPhase(this.link, by);
    return html`<button
      class="button step"
      type="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${next === null ? 'true' : nothing}
      @click=${() => (next === null ? undefined : this._choose(next.from, next.to))}
    >
      ${icon(name, 17)}
    </button>`;
  }

  private _renderYear(name: 'from' | 'to', value: string | null) {
    return html`<label
      >${this._locale.value.t(`filters.${name}`)}
      <input
        class="field"
        type="number"
        name=${name}
        min="1900"
        max="2100"
        .value=${value?.slice(0, 4) ?? ''}
        @change=${({ target }: Event) => this._patch({ [name]: yearOf(target as HTMLInputElement) })}
    /></label>`;
  }

  private _choose(from: string | null, to: string | null) {
    this._patch({ from, to, compare: null });
  }

  private _patch(patch: Partial<ExplorerLink>) {
    this.dispatchEvent(new LinkPatchEvent(patch));
  }
}

function yearOf({ value }: HTMLInputElement): string | null {
  return /^\d{4}$/.test(value) ? value : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-time-strip': TimeStrip;
  }
}
