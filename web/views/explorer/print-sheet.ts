import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

/** A picture on paper: it is drawn anew as lines and letters when the page is printed, whole, whatever part of it the window shows. */
@customElement('sk-print-sheet')
export class PrintSheet extends LitElement {
  static override styles = css`
    :host {
      display: none;
    }

    @media print {
      :host {
        display: block;
        break-inside: avoid;
      }
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
      max-height: 21cm;
    }
  `;

  /** Gives the picture as an SVG document. */
  @property({ attribute: false }) draw: () => string | undefined = () => undefined;

  @state() private _svg: string | undefined;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeprint', this._onPrint);
    window.addEventListener('afterprint', this._onPrinted);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this._onPrint);
    window.removeEventListener('afterprint', this._onPrinted);
  }

  override render() {
    return this._svg === undefined ? nothing : html`${unsafeSVG(this._svg)}`;
  }

  /** At once: the page is on its way to the printer. */
  private readonly _onPrint = () => {
    this._svg = this.draw();
    this.performUpdate();
  };

  private readonly _onPrinted = () => {
    this._svg = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-print-sheet': PrintSheet;
  }
}
