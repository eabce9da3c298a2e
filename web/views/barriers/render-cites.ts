import { html, nothing, type TemplateResult } from 'lit';
import type { NumberedSource } from '../../entity/render-source-list.ts';
import type { Locale } from '../../locales/locale.ts';

interface Cited {
  readonly id: string;
  readonly url: string | null;
}

/** The numbers by which the page refers to sources, in their order, each a link to its document. */
export function renderCites(
  { t }: Locale,
  cited: readonly Cited[],
  sources: ReadonlyMap<string, NumberedSource>,
): TemplateResult | typeof nothing {
  if (cited.length === 0) return nothing;
  const numberOf = ({ id }: Cited) => sources.get(id)?.number ?? 0;
  return html`<span class="cites"
    >${cited
      .toSorted((a, b) => numberOf(a) - numberOf(b))
      .map((source) =>
        source.url === null
          ? html`<span>[${numberOf(source)}]</span>`
          : html`<a
              href=${source.url}
              target="_blank"
              rel="noreferrer"
              aria-label=${t('case.source', { number: numberOf(source) })}
              >[${numberOf(source)}]</a
            >`,
      )}</span
  >`;
}
