import type { LitElement } from 'lit';

/** A view that has not answered by then has no such part. */
const longestWait = 20_000;

/** The part of a view that the fragment of an address names, as soon as the view shows its answer; null where it has none. */
export async function namedPart(view: LitElement, fragment: string): Promise<HTMLElement | null> {
  const id = decodeFragment(fragment);
  const root = view.shadowRoot;
  if (!id || !root) return null;
  const isWaiting = () => root.querySelector('sk-loading') !== null;
  if (isWaiting())
    await new Promise<void>((resolve) => {
      const stop = () => {
        observer.disconnect();
        clearTimeout(timer);
        resolve();
      };
      const observer = new MutationObserver(() => {
        if (!isWaiting()) stop();
      });
      const timer = setTimeout(stop, longestWait);
      observer.observe(root, { childList: true, subtree: true });
    });
  return root.getElementById(id);
}

function decodeFragment(fragment: string): string | null {
  try {
    return decodeURIComponent(fragment.slice(1)) || null;
  } catch {
    return null;
  }
}
