/** Somebody asked for another page of ours, other than by a link. */
export class NavigateEvent extends Event {
  static readonly eventName = 'sk-navigate';

  /** An address below the root, such as `/explore?seeds=natsam`. */
  readonly href: string;

  constructor(href: string) {
    super(NavigateEvent.eventName, { bubbles: true, composed: true });
    this.href = href;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-navigate': NavigateEvent;
  }
}
