/** A view knows better than its route what the page is called: the name of what it shows. */
export class TitleChangeEvent extends Event {
  static readonly eventName = 'sk-title-change';

  readonly text: string;

  constructor(text: string) {
    super(TitleChangeEvent.eventName, { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-title-change': TitleChangeEvent;
  }
}
