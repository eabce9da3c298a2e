import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../elements/icon.ts';
import type { Locale } from '../locales/locale.ts';

/** A page or register as a panel shows it. */
export interface ShownSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly note?: string | null;
}

/** Sources with title, publisher and date; the title leads to the document. */
export function renderSources({ t, date }: Locale, sources: readonly ShownSource[]): TemplateResult {
  return html`<section>
    <h3>${t('explorer.panel.sources', { count: sources.length })}</h3>
    <ul class="sources" role="list">
      ${sources.map(
        (source) =>
          html`<li>
            ${
              source.url === null
                ? html`${source.title} <span class="muted">${t('explorer.panel.noAddress')}</span>`
                : html`<a href=${source.url} target="_blank" rel="noreferrer"
                    >${source.title} ${icon('external-link', 13)}</a
                  >`
            }
            <div class="muted">
              ${[source.publisher, source.date === null ? null : date(source.date)].filter(Boolean).join(', ')}
            </div>
            ${source.note ? html`<div>${source.note}</div>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`;
}
