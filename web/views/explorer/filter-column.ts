import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import { linkFamilies, linkKinds, linkLevels } from '../../links.ts';
import type { ExplorerLink, LinkFamily, LinkKind, LinkLevel } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import type { ChoiceCounts } from './count-choices.ts';
import { LinkPatchEvent } from './link-patch-event.ts';

/** The choice of levels, kinds and families of ties, each with what it stands for. */
@customElement('sk-filter-column')
export class FilterColumn extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: block;
        padding: var(--sk-space-4) 1rem;
        font-size: var(--sk-text-s);
      }

      fieldset {
        min-width: 0;
        margin: 0 0 var(--sk-space-5);
        padding: 0;
        border: none;
      }

      legend {
        margin-bottom: var(--sk-space-1);
        padding: 0;
        font-weight: 640;
      }

      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--sk-space-2);
        min-height: 1.75rem;
        cursor: pointer;
      }

      label.kind {
        grid-template-columns: auto auto minmax(0, 1fr) auto;
      }

      label:hover .name {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .icon {
        color: var(--sk-muted);
      }

      .name {
        line-height: 1.25;
        overflow-wrap: anywhere;
      }

      .count {
        color: var(--sk-muted);
        font-variant-numeric: tabular-nums;
      }

      input.INTERNATIONAL {
        accent-color: var(--sk-international);
      }

      input.NATIONAL {
        accent-color: var(--sk-national);
      }

      input.REGIONAL {
        accent-color: var(--sk-regional);
      }

      input.LOCAL {
        accent-color: var(--sk-local);
      }

      .evidence h2 {
        font-size: inherit;
      }

      @media (max-width: 60rem) {
        :host {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
          gap: 0 var(--sk-space-5);
        }
      }
    `,
  ];

  @property({ attribute: false }) link!: ExplorerLink;
  /** The families that are shown, also where the link leaves the choice to the view. */
  @property({ attribute: false }) families: readonly LinkFamily[] = [];
  @property({ attribute: false }) counts!: ChoiceCounts;
  /** How many of the shown ties rest on weak evidence. */
  @property({ type: Number }) weakTies = 0;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const { levels, kinds, families } = this.link;
    return html`<fieldset>
        <legend>${t('explorer.filter.levels')}</legend>
        ${linkLevels.map((level) => this._renderLevel(level))}
      </fieldset>
      <fieldset>
        <legend>${t('explorer.filter.families')}</legend>
        ${linkFamilies.map((family) => this._renderFamily(family))}
      </fieldset>
      <fieldset>
        <legend>${t('explorer.filter.kinds')}</legend>
        ${linkKinds.filter((kind) => this.counts.kinds.has(kind) || kinds?.includes(kind)).map((kind) => this._renderKind(kind))}
      </fieldset>
      <section class="evidence">
        <h2>${t('explorer.filter.evidence')}</h2>
        <p class="muted">
          ${this.weakTies === 0 ? t('explorer.filter.noWeak') : t('explorer.filter.weak', { count: this.weakTies })}
        </p>
        ${
          levels === null && kinds === null && families === null
            ? nothing
            : html`<p>
                <button class="button" type="button" @click=${this._onReset}>
                  ${icon('undo', 16)}${t('explorer.filter.reset')}
                </button>
              </p>`
        }
      </section>`;
  }

  private _renderLevel(level: LinkLevel) {
    const { t, number } = this._locale.value;
    const isOn = this.link.levels?.includes(level) ?? true;
    return html`<label>
      <input
        class=${level}
        type="checkbox"
        .checked=${isOn}
        @change=${() => this._patch({ levels: toggled(linkLevels, this.link.levels ?? linkLevels, level) })}
      />
      <span class="name">${t(`level.${level}`)}</span>
      <span class="count">${number(this.counts.levels.get(level) ?? 0)}</span>
    </label>`;
  }

  private _renderKind(kind: LinkKind) {
    const { t, number } = this._locale.value;
    const isOn = this.link.kinds?.includes(kind) ?? true;
    return html`<label class="kind" title=${t(`kind.${kind}`)}>
      <input
        type="checkbox"
        .checked=${isOn}
        @change=${() => this._patch({ kinds: toggled(linkKinds, this.link.kinds ?? linkKinds, kind) })}
      />
      ${icon(kindIcon[kind], 16)}
      <span class="name">${t(`kind.${kind}`)}</span>
      <span class="count">${number(this.counts.kinds.get(kind) ?? 0)}</span>
    </label>`;
  }

  private _renderFamily(family: LinkFamily) {
    const { t, number } = this._locale.value;
    return html`<label>
      <input
        type="checkbox"
        .checked=${this.families.includes(family)}
        @change=${() => this._patch({ families: toggled(linkFamilies, this.families, family, false) })}
      />
      <span class="name">${t(`family.${family}`)}</span>
      <span class="count">${number(this.counts.families.get(family) ?? 0)}</span>
    </label>`;
  }

  private _patch(patch: Partial<ExplorerLink>) {
    this.dispatchEvent(new LinkPatchEvent(patch));
  }

  private _onReset() {
    this._patch({ levels: null, kinds: null, families: null });
  }
}

/** The choice with one word more or less; null where all are chosen and that is the same as no choice. */
function toggled<Word>(
  all: readonly Word[],
  chosen: readonly Word[],
  word: Word,
  isAllNoChoice = true,
): readonly Word[] | null {
  const next = all.filter((other) => (other === word ? !chosen.includes(word) : chosen.includes(other)));
  return isAllNoChoice && next.length === all.length ? null : next;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-filter-column': FilterColumn;
  }
}
