import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IconName } from '../elements/icon-paths.ts';
import { icon } from '../elements/icon.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import type { LanguageCode } from '../locales/locale.ts';
import { NavigateEvent } from '../contexts/navigate-event.ts';
import { writeExplorerLink } from '../links.ts';
import type { EntityPickEvent } from '../search/entity-pick-event.ts';
import '../search/search-box.ts';
import { appHeaderStyles } from './app-header.styles.ts';

import { nextTheme, type Theme } from './theme.ts';

const themeIcons: Readonly<Record<Theme, IconName>> = { system: 'monitor', light: 'sun', dark: 'moon' };
const languages: readonly LanguageCode[] = ['sv', 'en'];
const pages = [
  ['/explore', 'app.explore'],
  ['/barriers', 'app.barriers'],
  ['/authority', 'app.authority'],
  ['/about/data', 'app.data'],
] as const;

/** The top of every page: name, search, pages, language, theme; the slot comes first and is for a link past it all. */
@customElement('sk-app-header')
export class AppHeader extends LitElement {
  static override styles = appHeaderStyles;

  @property() theme: Theme = 'system';

  /** The path of the page that is shown. */
  @property() path = '/';

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, code } = this._locale.value;
    return html`<header>
      <slot></slot>
      <a class="name" href="/" aria-label=${t('app.home')}>${t('app.name')}</a>
      <sk-search-box role="search" hasKey @sk-entity-pick=${this._onPick}></sk-search-box>
      <nav aria-label=${t('app.nav')}>
        ${pages.map(
          ([path, label]) =>
            html`<a href=${path} aria-current=${isBelow(this.path, path) ? 'page' : 'false'}>${t(label)}</a>`,
        )}
      </nav>
      <div class="languages" role="group" aria-label=${t('language.label')}>
        ${languages.map(
          (language) =>
            html`<button
              type="button"
              lang=${language}
              aria-label=${t(`language.${language}`)}
              aria-pressed=${language === code}
              @click=${() => this.dispatchEvent(new LanguageChangeEvent(language))}
            >
              ${language.toUpperCase()}
            </button>`,
        )}
      </div>
      <button
        class="theme"
        type="button"
        aria-label=${t(`theme.${this.theme}`)}
        title=${t(`theme.${this.theme}`)}
        @click=${this._onTheme}
      >
        ${icon(themeIcons[this.theme], 20)}
      </button>
    </header>`;
  }

  private _onPick({ id }: EntityPickEvent) {
    this.dispatchEvent(new NavigateEvent(writeExplorerLink({ seeds: [id] })));
  }

  private _onTheme() {
    this.dispatchEvent(new ThemeChangeEvent(nextTheme[this.theme]));
  }
}

function isBelow(path: string, page: string): boolean {
  return path === page || path.startsWith(`${page}/`);
}

/** The reader chose a language. */
export class LanguageChangeEvent extends Event {
  static readonly eventName = 'sk-language-change';

  readonly code: LanguageCode;

  constructor(code: LanguageCode) {
    super(LanguageChangeEvent.eventName);
    this.code = code;
  }
}

/** The reader chose a theme. */
export class ThemeChangeEvent extends Event {
  static readonly eventName = 'sk-theme-change';

  readonly theme: Theme;

  constructor(theme: Theme) {
    super(ThemeChangeEvent.eventName);
    this.theme = theme;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-app-header': AppHeader;
  }
  interface HTMLElementEventMap {
    'sk-language-change': LanguageChangeEvent;
    'sk-theme-change': ThemeChangeEvent;
  }
}
