import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import { withSoftHyphens } from '../../graph/label-lines.ts';
import { linkConfidences, linkFamilies, linkKinds, linkLevels, linkTieKinds } from '../../link-words.ts';
import type { LinkFamily } from '../../link-words.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import type { ChoiceCounts } from './count-choices.ts';
import { filterColumnStyles } from './filter-column.styles.ts';
import { noFilters } from './filters.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import type { Scene } from './scene.ts';

/** Longer lists of themes and places show the most common of them first. */
const firstShown = 8;

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly mark?: TemplateResult;
  readonly style?: string;
}

/** Every filter, each choice with the number that it stands for while the other filters hold. */
@customElement('sk-filter-column')
export class FilterColumn extends LitElement {
  static override styles = [textStyles, controlStyles, filterColumnStyles];

  @property({ attribute: false }) link!: ExplorerLink;
  @property({ attribute: false }) scene!: Scene;
  /** The families that are shown, also where the link leaves the choice to the view. */
  @property({ attribute: false }) families: readonly LinkFamily[] = [];
  @property({ attribute: false }) counts!: ChoiceCounts;

  @state() private _whole: ReadonlySet<string> = new Set();

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, number } = this._locale.value;
    const { link, counts } = this;
    return html`${this._renderLevels()} ${this._renderFamilies()} ${this._renderKinds()}
      ${this._renderIds('themes')} ${this._renderIds('places')}
      <fieldset>
        <legend>${t('filters.confidence')}</legend>
        ${[null, ...linkConfidences.slice(1)].map(
          (least) =>
            html`<label>
              <input
                type="radio"
                name="confidence"
                .checked=${link.confidence === least}
                @change=${() => this._patch({ confidence: least })}
              />
              <span class="name"
                >${least === null ? t('filters.confidence.any') : t(`confidence.${least}`)}</span
              >
              <span class="count">${number(counts.confidences.get(least ?? 'LOW') ?? 0)}</span>
            </label>`,
        )}
        <p class="muted">
          ${this._weak === 0 ? t('explorer.filter.noWeak') : t('explorer.filter.weak', { count: this._weak })}
        </p>
      </fieldset>
      <fieldset>
        <legend>${t('filters.rest')}</legend>
        ${(['hidden', 'faded'] as const).map(
          (rest) =>
            html`<label>
              <input
                type="radio"
                name="rest"
                .checked=${link.rest === rest}
                @change=${() => this._patch({ rest })}
              />
              <span class="name">${t(`filters.rest.${rest}`)}</span>
            </label>`,
        )}
      </fieldset>
      ${
        Object.keys(noFilters).some((name) => link[name as keyof typeof noFilters] !== null)
          ? html`<p>
              <button class="button" type="button" @click=${() => this._patch(noFilters)}>
                ${icon('undo', 16)}${t('explorer.filter.reset')}
              </button>
            </p>`
          : nothing
      }`;
  }

  private _renderLevels() {
    const { t } = this._locale.value;
    const chosen = this.link.levels ?? linkLevels;
    return this._renderChoices(
      t('explorer.filter.levels'),
      linkLevels.map((level) => ({
        value: level,
        label: t(`level.${level}`),
        count: this.counts.levels.get(level) ?? 0,
        isOn: chosen.includes(level),
        style: level,
      })),
      (value) => this._patch({ levels: toggled(linkLevels, chosen, value) }),
    );
  }

  private _renderFamilies() {
    const { t } = this._locale.value;
    const { tieKinds } = this.link;
    const shown = linkTieKinds.filter((kind) => this.counts.tieKinds.has(kind) || tieKinds?.includes(kind));
    return html`<div class="section">
      ${this._renderChoices(
        t('explorer.filter.families'),
        linkFamilies.map((family) => ({
          value: family,
          label: t(`family.${family}`),
          count: this.counts.families.get(family) ?? 0,
          isOn: this.families.includes(family),
        })),
        (value) => this._patch({ families: toggled(linkFamilies, this.families, value, false) }),
      )}
      ${this._renderMore(
        'tieKinds',
        tieKinds !== null,
        t('filters.tieKinds'),
        this._renderChoices(
          t('filters.tieKinds'),
          shown.map((kind) => ({
            value: kind,
            label: t(`tie.${kind}`),
            count: this.counts.tieKinds.get(kind) ?? 0,
            isOn: tieKinds?.includes(kind) ?? true,
          })),
          (value) => this._patch({ tieKinds: toggled(linkTieKinds, tieKinds ?? linkTieKinds, value) }),
          true,
        ),
      )}
    </div>`;
  }

  private _renderKinds() {
    const { t } = this._locale.value;
    const { kinds } = this.link;
    return this._renderChoices(
      t('explorer.filter.kinds'),
      linkKinds
        .filter((kind) => this.counts.kinds.has(kind) || kinds?.includes(kind))
        .map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          count: this.counts.kinds.get(kind) ?? 0,
          isOn: kinds?.includes(kind) ?? true,
          mark: icon(kindIcon[kind], 16),
        })),
      (value) => this._patch({ kinds: toggled(linkKinds, kinds ?? linkKinds, value) }),
    );
  }

  /** Themes or places: none is ticked until one is asked for, the most common first. */
  private _renderIds(name: 'themes' | 'places') {
    const { t, compare } = this._locale.value;
    const asked = this.link[name] ?? [];
    const counts = this.counts[name];
    const all = this.scene[name]
      .filter(({ id }) => counts.has(id) || asked.includes(id))
      .map((label) => ({
        value: label.id,
        label: label.name,
        count: counts.get(label.id) ?? 0,
        isOn: asked.includes(label.id),
      }))
      .sort((a, b) => Number(b.isOn) - Number(a.isOn) || b.count - a.count || compare(a.label, b.label));
    const isWhole = this._whole.has(name) || all.length <= firstShown + 2;
    const shown = isWhole ? all : all.slice(0, Math.max(firstShown, asked.length));
    const toggle = (value: string) => {
      const next = asked.includes(value) ? asked.filter((id) => id !== value) : [...asked, value];
      this._patch({ [name]: next.length === 0 ? null : next });
    };
    const more = html`<button
      class="button quiet"
      type="button"
      @click=${() => (this._whole = new Set([...this._whole, name]))}
    >
      ${t('filters.more', { count: all.length - shown.length })}
    </button>`;
    return this._renderMore(
      name,
      asked.length > 0,
      t(`filters.${name}`),
      all.length === 0
        ? html`<p class="muted">${t(`filters.none.${name}`)}</p>`
        : html`${this._renderChoices(t(`filters.${name}`), shown, toggle, true)}${isWhole ? nothing : more}`,
    );
  }

  private _renderMore(name: string, isUsed: boolean, label: string, content: TemplateResult) {
    return html`<details class="more" data-name=${name} ?open=${isUsed}>
      <summary>${label}</summary>
      ${content}
    </details>`;
  }

  private _renderChoices(
    label: string,
    choices: readonly Choice[],
    onToggle: (value: string) => void,
    isLabelHidden = false,
  ) {
    const { number } = this._locale.value;
    return html`<fieldset>
      <legend class=${isLabelHidden ? 'visually-hidden' : ''}>${label}</legend>
      ${choices.map(
        ({ value, label, count, isOn, mark, style }) =>
          html`<label class=${mark === undefined ? '' : 'kind'}>
            <input
              class=${style ?? nothing}
              type="checkbox"
              value=${value}
              .checked=${isOn}
              @change=${() => onToggle(value)}
            />
            ${mark ?? nothing}
            <span class="name">${withSoftHyphens(label)}</span>
            <span class="count">${number(count)}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  /** How many of the ties that could be shown rest on weak evidence. */
  private get _weak(): number {
    const { confidences } = this.counts;
    return (confidences.get('LOW') ?? 0) - (confidences.get('MEDIUM') ?? 0);
  }

  private readonly _patch = (patch: Partial<ExplorerLink>) => {
    this.dispatchEvent(new LinkPatchEvent(patch));
  };
}

/** The choice with one word more or less; null where all are chosen and that is the same as no choice. */
function toggled<Word extends string>(
  all: readonly Word[],
  chosen: readonly Word[],
  word: string,
  isAllNoChoice = true,
): readonly Word[] | null {
  const next = all.filter((other) => (other === word ? !chosen.includes(other) : chosen.includes(other)));
  return isAllNoChoice && next.length === all.length ? null : next;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-filter-column': FilterColumn;
  }
}
