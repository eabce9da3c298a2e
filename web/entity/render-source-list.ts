import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../elements/icon.ts';
import type { Locale } from '../locales/locale.ts';
import type { PageSourceFragment } from '../data/generated/documents.ts';

/** A source in the page's list, with the number by which the page refers to it. */
export interface NumberedSource {
  readonly number: number;
  readonly source: PageSourceFragment;
  /** True where it backs the record itself, not only a tie. */
  readonly isOfRecord: boolean;
}

/** The page's sources, numbered: title, publisher, date, licence; on paper the address follows. */
export function renderSourceList(locale: Locale, sources: Iterable<NumberedSource>): TemplateResult {
  const { t } = locale;
  return html`<section aria-labelledby="sources">
    <h2 id="sources">${t('entity.sources.heading')}</h2>
    <p class="muted">${t('entity.sources.of')}</p>
    <ol class="sources">
      ${[...sources].map((numbered) => renderSource(locale, numbered))}
    </ol>
  </section>`;
}

function renderSource({ t, date }: Locale, { source, isOfRecord }: NumberedSource): TemplateResult {
  const facts = [
    source.publisher,
    source.date === null ? t('entity.sources.undated') : date(source.date),
    source.licence === null ? null : t('entity.sources.licence', { licence: source.licence }),
    isOfRecord ? t('entity.sources.record') : null,
  ];
  return html`<li>
    ${
      source.url === null
        ? html`${source.title} <span class="muted">${t('explorer.panel.noAddress')}</span>`
        : html`<a href=${source.url} target="_blank" rel="noreferrer"
            >${source.title} ${icon('external-link', 13)}</a
          >`
    }
    <span class="muted">${facts.filter((fact) => fact !== null).join(', ')}</span>
    ${source.url === null ? nothing : html`<span class="address" aria-hidden="true">${source.url}</span>`}
  </li>`;
}
