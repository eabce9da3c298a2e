import { html } from 'lit';
import { writeExplorerLink } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Shown } from './shown.ts';
import { filterWords } from './take-away/filter-words.ts';

/** What a printed page says of the selection on it: what was chosen, when, and where it is. */
export function renderPrintNote(shown: Shown, link: ExplorerLink, locale: Locale) {
  const { t, date, code } = locale;
  const { graphVersion } = shown.scene;
  const address = writeExplorerLink({ ...link, at: graphVersion, lang: code });
  return html`<div class="print-note" aria-hidden="true">
    <p>${filterWords(shown, link, locale).join('. ')}</p>
    <p>${t('download.made', { date: date(new Date().toISOString().slice(0, 10)), version: graphVersion })}</p>
    <p>${new URL(address, window.location.href).href}</p>
  </div>`;
}
