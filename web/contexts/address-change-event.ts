/** What a page shows changed and belongs in its address; the reader stays where they are. */
export class AddressChangeEvent extends Event {
  static readonly eventName = 'sk-address-change';

  /** An address below the root, of the page that is shown. */
  readonly href: string;

  constructor(href: string) {
    super(AddressChangeEvent.eventName, { bubbles: true, composed: true });
    this.href = href;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-address-change': AddressChangeEvent;
  }
}
