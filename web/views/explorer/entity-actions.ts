import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { entityHref } from '../../entity/entity-href.ts';
import { icon } from '../../elements/icon.ts';
import { linkFamilies, linkLevels } from '../../link-words.ts';
import { expansionOf, writeExplorerLink } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import type { EntityPickEvent } from '../../search/entity-pick-event.ts';
import '../../search/search-box.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { collapseStep, expandStep, hideStep, pathStep, placesOf, unpinStep } from './link-steps.ts';

/** An entity is to stay where it stands in the picture. */
export class PinEntityEvent extends Event {
  static readonly eventName = 'sk-pin-entity';

  readonly id: string;

  constructor(id: string) {
    super(PinEntityEvent.eventName, { bubbles: true, composed: true });
    this.id = id;
  }
}

const limitChoices = [5, 10, 20, 50] as const;
const focusChoices = [1, 2, 3] as const;

/** What can be done with an entity of the picture: show more of its ties or fewer, focus, pin, hide, start from it. */
@customElement('sk-entity-actions')
export class EntityActions extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: var(--sk-space-2);
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--sk-space-2);
      }

      .row > .button {
        flex: 1 1 auto;
      }

      form {
        display: grid;
        gap: var(--sk-space-2);
        padding: var(--sk-space-2) 0 var(--sk-space-3);
        font-size: var(--sk-text-s);
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
        gap: 0 var(--sk-space-3);
        margin: 0;
        padding: 0;
        border: none;
      }

      legend {
        padding: 0;
        font-weight: 640;
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: var(--sk-space-2);
        min-height: 1.75rem;
        font-size: var(--sk-text-s);
      }

      select.field {
        width: auto;
        padding-inline: 0.4rem;
        font-size: var(--sk-text-s);
      }
    `,
  ];

  @property() entityId = '';
  @property({ attribute: false }) link!: ExplorerLink;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const { expand, seeds, view, path } = this.link;
    const isSeed = path === null && seeds.includes(this.entityId);
    const isExpanded = expand.some(({ id }) => id === this.entityId);
    return html`${
        isSeed
          ? nothing
          : html`<div class="row">
                ${isExpanded ? this._renderButton('minus', t('steps.collapse'), this._onCollapse) : this._renderButton('expand', t('explorer.panel.expand'), this._onExpand, true)}
              </div>
              ${this._renderChoice()}`
      }
      <details>
        <summary>${t('steps.path')}</summary>
        <sk-search-box .label=${t('paths.to')} @sk-entity-pick=${this._onPath}></sk-search-box>
      </details>
      <label
        >${t('steps.focus')}
        <select class="field" @change=${this._onFocus}>
          <option value="">${t('steps.focus.off')}</option>
          ${focusChoices.map((steps) => html`<option value=${steps} ?selected=${this._focusSteps === steps}>${t('steps.focus.steps', { count: steps })}</option>`)}
        </select></label
      >
      <div class="row">
        ${view === 'ladder' || view === 'network' ? this._renderPin() : nothing}
        ${isSeed ? nothing : this._renderButton('eye-off', t('explorer.panel.hide'), this._onHide)}
      </div>
      <div class="row">
        ${isSeed ? nothing : html`<a class="button" href=${writeExplorerLink({ seeds: [this.entityId] })}>${icon('target', 16)}${t('explorer.panel.centre')}</a>`}
        <a class="button" href=${entityHref(this.entityId)}>${icon('file-text', 16)}${t('steps.openPage')}</a>
      </div>`;
  }

  private _renderButton(
    iconName: 'minus' | 'expand' | 'eye-off' | 'pin',
    text: string,
    onClick: () => void,
    isPrimary = false,
  ) {
    return html`<button class="button ${isPrimary ? 'primary' : ''}" type="button" @click=${onClick}>
      ${icon(iconName, 16)}${text}
    </button>`;
  }

  private _renderPin() {
    const { t } = this._locale.value;
    return placesOf(this.link).some(({ id }) => id === this.entityId)
      ? this._renderButton('pin', t('steps.unpin'), this._onUnpin)
      : this._renderButton('pin', t('steps.pin'), this._onPin);
  }

  private _renderChoice() {
    const { t } = this._locale.value;
    const now = this.link.expand.find(({ id }) => id === this.entityId) ?? expansionOf(this.entityId);
    return html`<details>
      <summary>${t('steps.expandBy')}</summary>
      <form @submit=${this._onExpandBy}>
        <fieldset>
          <legend>${t('steps.expand.families')}</legend>
          ${linkFamilies.map((family) => html`<label><input type="checkbox" name="family" value=${family} ?checked=${now.families?.includes(family) ?? true} />${t(`family.${family}`)}</label>`)}
        </fieldset>
        <fieldset>
          <legend>${t('steps.expand.levels')}</legend>
          ${linkLevels.map((level) => html`<label><input type="checkbox" name="level" value=${level} ?checked=${now.levels?.includes(level) ?? true} />${t(`level.${level}`)}</label>`)}
        </fieldset>
        <label
          >${t('steps.expand.limit')}
          <select class="field" name="limit">
            <option value="">${t('steps.expand.noLimit')}</option>
            ${limitChoices.map((limit) => html`<option value=${limit} ?selected=${now.limit === limit}>${limit}</option>`)}
          </select></label
        >
        <button class="button" type="submit">${t('steps.expand.do')}</button>
      </form>
    </details>`;
  }

  private get _focusSteps(): number | null {
    const { focus } = this.link;
    return focus?.id === this.entityId ? focus.steps : null;
  }

  private _patch(patch: Partial<ExplorerLink>) {
    this.dispatchEvent(new LinkPatchEvent(patch));
  }

  private readonly _onExpand = () => this._patch(expandStep(this.link, expansionOf(this.entityId)));

  private readonly _onCollapse = () => this._patch(collapseStep(this.link, this.entityId));

  private readonly _onHide = () => this._patch(hideStep(this.link, this.entityId));

  private readonly _onPin = () => this.dispatchEvent(new PinEntityEvent(this.entityId));

  private readonly _onUnpin = () => this._patch(unpinStep(this.link, this.entityId));

  private _onFocus({ target }: Event) {
    const steps = Number((target as HTMLSelectElement).value);
    this._patch({ focus: steps === 0 ? null : { id: this.entityId, steps } });
  }

  private _onPath(event: EntityPickEvent) {
    event.stopPropagation();
    if (event.id !== this.entityId) this._patch(pathStep(this.entityId, event.id));
  }

  private _onExpandBy(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const limit = Number(data.get('limit'));
    const chosen = <Word extends string>(name: string, words: readonly Word[]) => {
      const found = words.filter((word) => data.getAll(name).includes(word));
      return found.length === words.length ? null : found;
    };
    const families = chosen('family', linkFamilies);
    const levels = chosen('level', linkLevels);
    const expansion = { id: this.entityId, families, levels, limit: limit === 0 ? null : limit };
    this._patch(expandStep(this.link, expansion));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-entity-actions': EntityActions;
  }
  interface HTMLElementEventMap {
    'sk-pin-entity': PinEntityEvent;
  }
}
