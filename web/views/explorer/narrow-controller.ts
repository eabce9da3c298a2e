import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells whether the window is as narrow as a phone's, where text comes first and the picture on demand. Paper is none. */
export class NarrowController implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _query = window.matchMedia('screen and (max-width: 46rem)');

  constructor(host: ReactiveControllerHost) {
    this._host = host;
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
