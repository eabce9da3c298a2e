import { html } from 'lit';
import type { DataPageQuery } from '../../data/generated/documents.ts';
import type { Locale } from '../../locales/locale.ts';

/** What the product ships has its terms in words of ours: its datasets and its pages. */
const shipped: ReadonlySet<string> = new Set(['ecosystem', 'geography']);
const parts = ['ecosystem', 'places', 'boundaries', 'groups', 'agencies', 'universities'] as const;

/** Whose data the map rests on, and on what terms: what is shipped, then what was brought in besides. */
export function renderLicences({ t }: Locale, licences: DataPageQuery['licences']) {
  const brought = licences.filter(({ dataset }) => !shipped.has(dataset));
  return html`<section aria-labelledby="licences">
    <h2 id="licences">${t('data.licences')}</h2>
    <p class="note">${t('data.licences.note')}</p>
    <ul class="rows" role="list">
      ${parts.map(
        (part) =>
          html`<li>
            <span class="name">${t(`data.licence.${part}`)}</span>
            <span class="facts">${t(`data.licence.${part}.terms`)}</span>
          </li>`,
      )}
      ${brought.map(
        ({ dataset, licence, publisher, sourceCount }) =>
          html`<li>
            <span class="name">${dataset}${publisher === null ? '' : `: ${publisher}`}</span>
            <span class="facts"
              >${licence ?? t('data.licence.none')} · ${t('data.sourcesEach', { count: sourceCount })}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
