import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';

/** Where a link leads: the first of these that is there. */
const places = {
  picture: ['sk-graph-canvas', '.middle'],
  list: ['sk-scene-tables', '.middle'],
  tree: ['details.text > summary', '.middle'],
  panel: ['aside.panel'],
} as const;

/** The first stops of the explorer for the keyboard: past the filters to the picture, the text or the panel beside it. */
@customElement('sk-skip-links')
export class SkipLinks extends LitElement {
  static override styles = [
    textStyles,
    css`
      a {
        position: absolute;
        z-index: 20;
        inset-block-start: 0.5rem;
        inset-inline-start: 0.5rem;
        padding: 0.5rem 0.75rem;
        background: var(--sk-ink);
        color: var(--sk-on-ink);
        border-radius: var(--sk-radius);
      }

      a:not(:focus) {
        clip-path: inset(50%);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** Whether the list is shown, where there is no picture to read beside the text. */
  @property({ type: Boolean }) isList = false;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const names = this.isList ? (['list', 'panel'] as const) : (['picture', 'tree', 'panel'] as const);
    return html`<nav aria-label=${t('accessibility.skip.label')}>
      ${names.map(
        (name) =>
          html`<a href="#${name}" @click=${(event: Event) => this._skip(event, name)}
            >${t(`accessibility.skip.${name}`)}</a
          >`,
      )}
    </nav>`;
  }

  private _skip(event: Event, name: keyof typeof places) {
    event.preventDefault();
    const view = this.getRootNode() as ShadowRoot;
    const target = places[name]
      .map((selector) => view.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    if (!target) return;
    // What is no control takes the focus for this once; a control inside an element takes it for the element.
    const control = target.shadowRoot?.querySelector<HTMLElement>('[tabindex="0"], button, a[href]');
    if (!control && target.tabIndex < 0) target.setAttribute('tabindex', '-1');
    (control ?? target).focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-skip-links': SkipLinks;
  }
}
