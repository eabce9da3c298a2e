import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { graphTheme } from './graph-theme.ts';
import type { GraphTheme } from './graph-theme.ts';

/** Reads the design tokens at the host, and again when the page or the system changes its colours. */
export class ThemeController implements ReactiveController {
  value: GraphTheme | undefined;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _system = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly _page = new MutationObserver(() => this._read());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected() {
    this._page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this._system.addEventListener('change', this._read);
    this._read();
  }

  hostDisconnected() {
    this._page.disconnect();
    this._system.removeEventListener('change', this._read);
  }

  private readonly _read = () => {
    const style = getComputedStyle(this._host);
    this.value = graphTheme((property) => style.getPropertyValue(property).trim());
    this._host.requestUpdate();
  };
}
