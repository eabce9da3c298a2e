import type { ExplorerLink } from '../links.ts';

/** The explorer's state changed and belongs in the address; `replace` where going back should not stop at the state before. */
export class LinkChangeEvent extends Event {
  static readonly eventName = 'sk-link-change';

  readonly link: ExplorerLink;
  readonly replace: boolean;

  constructor(link: ExplorerLink, { replace = false }: { readonly replace?: boolean } = {}) {
    super(LinkChangeEvent.eventName, { bubbles: true, composed: true });
    this.link = link;
    this.replace = replace;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-link-change': LinkChangeEvent;
  }
}
