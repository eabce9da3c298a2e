import type { ExplorerLink } from '../../links.ts';

/** A part of the explorer wants something else in the link; `replace` where going back should not stop before it. */
export class LinkPatchEvent extends Event {
  static readonly eventName = 'sk-link-patch';

  readonly patch: Partial<ExplorerLink>;
  readonly replace: boolean;

  constructor(patch: Partial<ExplorerLink>, { replace = false }: { readonly replace?: boolean } = {}) {
    super(LinkPatchEvent.eventName, { bubbles: true, composed: true });
    this.patch = patch;
    this.replace = replace;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-link-patch': LinkPatchEvent;
  }
}
