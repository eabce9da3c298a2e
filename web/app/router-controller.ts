import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NavigateEvent } from '../contexts/navigate-event.ts';
import { routeOf, type Place, type Route } from './routes.ts';

/**
 * Keeps the place in step with the address: links of ours are followed without a reload, back and forward work, and the host
 * renders at each change. The host hears through `onNavigate` that a reader went somewhere, so that it can move the focus.
 */
export class RouterController implements ReactiveController {
  place: Place = placeOf(window.location);
  route: Route = routeOf(this.place.path);
  private readonly _host: ReactiveControllerHost & EventTarget;
  private readonly _onNavigate: () => void;

  constructor(host: ReactiveControllerHost & EventTarget, onNavigate: () => void) {
    this._host = host;
    this._onNavigate = onNavigate;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this._onPopState);
    this._host.addEventListener('click', this._onClick);
    this._host.addEventListener(NavigateEvent.eventName, this._onNavigateEvent);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this._onPopState);
    this._host.removeEventListener('click', this._onClick);
    this._host.removeEventListener(NavigateEvent.eventName, this._onNavigateEvent);
  }

  /** Goes to an address below the root, as a reader does: the history grows and the focus moves, to what the fragment names. */
  navigate(href: string): void {
    this.write(href);
    if (!window.location.hash) window.scrollTo(0, 0);
    this._onNavigate();
  }

  /** Writes an address that describes the present page; nothing moves. */
  write(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
    const url = new URL(href, window.location.href);
    const language = new URLSearchParams(window.location.search).get('lang');
    const kept = language && !url.searchParams.has('lang') ? `${url.search ? '&' : '?'}lang=${language}` : '';
    const target = url.pathname + url.search + kept + url.hash;
    if (target === window.location.pathname + window.location.search + window.location.hash) return;
    if (replace) window.history.replaceState(null, '', target);
    else window.history.pushState(null, '', target);
    this._update();
  }

  private _update(): void {
    this.place = placeOf(window.location);
    this.route = routeOf(this.place.path);
    this._host.requestUpdate();
  }

  private readonly _onPopState = (): void => {
    const before = this.place.path;
    this._update();
    if (this.place.path !== before) this._onNavigate();
  };

  private readonly _onNavigateEvent = (event: Event): void => this.navigate((event as NavigateEvent).href);

  private readonly _onClick = (event: Event): void => {
    const click = event as MouseEvent;
    if (
      click.defaultPrevented ||
      click.button !== 0 ||
      click.metaKey ||
      click.ctrlKey ||
      click.shiftKey ||
      click.altKey
    )
      return;
    const anchor = click
      .composedPath()
      .find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    if (!anchor?.href || anchor.target || anchor.hasAttribute('download')) return;
    const url = new URL(anchor.href);
    if (url.origin !== window.location.origin || /^\/(graphql|health|ready|metrics)\b/.test(url.pathname))
      return;
    click.preventDefault();
    this.navigate(url.pathname + url.search + url.hash);
  };
}

function placeOf({ pathname, search }: Location): Place {
  return { path: pathname.replace(/(.)\/+$/, '$1'), search };
}
