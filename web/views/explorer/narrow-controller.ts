import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Widths of the window below which the page is another: a phone's, and one with no room for columns beside the picture. */
const widths = { phone: '46rem', stacked: '60rem' } as const;

/** Tells whether the window is as narrow as a phone's, where text comes first and the picture on demand, or as another width. Paper is none. */
export class NarrowController implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _query: MediaQueryList;

  constructor(host: ReactiveControllerHost, width: keyof typeof widths = 'phone') {
    this._host = host;
    this._query = window.matchMedia(`screen and (max-width: ${widths[width]})`);
    host.addController(this);
  }

  get value(): boolean {
    return this._query.matches;
  }

  hostConnected() {
    this._query.addEventListener('change', this._onChange);
  }

  hostDisconnected() {
    this._query.removeEventListener('change', this._onChange);
  }

  private readonly _onChange = () => this._host.requestUpdate();
}
