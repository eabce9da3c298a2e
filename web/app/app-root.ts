import { provide } from '@lit/context';
import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { localeContext } from '../contexts/locale-context.ts';
import type { AddressChangeEvent } from '../contexts/address-change-event.ts';
import type { LinkChangeEvent } from '../contexts/link-change-event.ts';
import type { TitleChangeEvent } from '../contexts/title-change-event.ts';
import { readChoice, storeChoice } from '../data/stored-choice.ts';
import '../elements/loading.ts';
import '../elements/notice.ts';
import { writeExplorerLink } from '../links.ts';
import { localeOf } from '../locales/locale.ts';
import './app-footer.ts';
import './app-header.ts';
import type { LanguageChangeEvent, ThemeChangeEvent } from './app-header.ts';
import { appRootStyles } from './app-root.styles.ts';
import { languageOf, withLanguage } from './language.ts';
import { namedPart } from './named-part.ts';
import { RouterController } from './router-controller.ts';
import type { Route } from './routes.ts';
import { applyTheme, storedTheme, type Theme } from './theme.ts';

/** The whole page: header, the view that the address asks for, footer; language and theme are decided here. */
@customElement('sk-app-root')
export class AppRoot extends LitElement {
  static override styles = appRootStyles;

  @provide({ context: localeContext })
  @state()
  private _locale = localeOf(languageOf(window.location.search, readChoice('language'), navigator.language));

  @state() private _theme: Theme = storedTheme();

  /** What the view calls the page, and which page that was. */
  @state() private _title: { readonly path: string; readonly text: string } | undefined;

  /** An address that names a part is followed there at once. */
  private _focusDue = window.location.hash !== '';
  private readonly _router = new RouterController(this, () => (this._focusDue = true));
  private readonly _view = new Task(this, {
    args: () => [this._router.route] as const,
    task: async ([route]: readonly [Route]) => {
      await route.load();
      return route;
    },
  });

  override willUpdate(): void {
    const { t, code } = this._locale;
    const asked = languageOf(this._router.place.search, code, undefined);
    if (asked !== code) this._locale = localeOf(asked);
    document.documentElement.lang = asked;
    const { route, place } = this._router;
    const title = this._title?.path === place.path ? this._title.text : t(route.title);
    document.title = `${title} – ${t('app.name')}`;
    applyTheme(this._theme);
  }

  override updated(): void {
    if (this._focusDue && this._view.value === this._router.route) void this._focusView();
  }

  override render() {
    const { t } = this._locale;
    return html`<sk-app-header
        .theme=${this._theme}
        .path=${this._router.place.path}
        @sk-language-change=${this._onLanguageChange}
        @sk-theme-change=${this._onThemeChange}
      >
        <a class="skip" href="#main" @click=${this._onSkip}>${t('app.skip')}</a>
      </sk-app-header>
      <main
        id="main"
        tabindex="-1"
        @sk-address-change=${this._onAddressChange}
        @sk-link-change=${this._onLinkChange}
        @sk-title-change=${this._onTitleChange}
      >
        ${this._view.render({
          initial: () => nothing,
          pending: () => html`<sk-loading class="waiting" label=${t('state.loading')}></sk-loading>`,
          complete: (route) => route.render(this._router.place),
          error: () => this._renderFailure(),
        })}
      </main>
      <sk-app-footer></sk-app-footer>`;
  }

  private _renderFailure() {
    const { t } = this._locale;
    return html`<sk-notice class="waiting" kind="error" heading=${t('error.code.title')}>
      <p>${t('error.code.text')}</p>
      <a slot="actions" href=${window.location.href} target="_self">${t('error.code.reload')}</a>
    </sk-notice>`;
  }

  /** Moves the focus to the part that the address names, or else to the heading. */
  private async _focusView(): Promise<void> {
    this._focusDue = false;
    const view = this._shownView;
    await view?.updateComplete;
    const part = view && (await namedPart(view, window.location.hash));
    if (!part) return this._focusHeading();
    part.scrollIntoView({ block: 'start' });
    part.focus({ preventScroll: true });
  }

  /** Moves the focus to the view's main heading, so that a screen reader says where it came. */
  private _focusHeading(): void {
    const heading = this._shownView?.shadowRoot?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    (heading ?? this.renderRoot.querySelector('main')!).focus({ preventScroll: true });
  }

  private get _shownView(): LitElement | null {
    const view = this.renderRoot.querySelector('main')!.firstElementChild;
    return view instanceof LitElement ? view : null;
  }

  private _onSkip(event: Event) {
    event.preventDefault();
    this._focusHeading();
  }

  private _onLinkChange({ link, replace }: LinkChangeEvent) {
    this._router.write(writeExplorerLink(link), { replace });
  }

  private _onAddressChange({ href }: AddressChangeEvent) {
    this._router.write(href);
  }

  private _onTitleChange({ text }: TitleChangeEvent) {
    this._title = { path: this._router.place.path, text };
  }

  private _onLanguageChange({ code }: LanguageChangeEvent) {
    storeChoice('language', code);
    this._locale = localeOf(code);
    const { pathname, search, hash } = window.location;
    this._router.write(withLanguage(pathname + search + hash, code), { replace: true });
  }

  private _onThemeChange({ theme }: ThemeChangeEvent) {
    storeChoice('theme', theme);
    this._theme = theme;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-app-root': AppRoot;
  }
}
