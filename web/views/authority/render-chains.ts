import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorityPageQuery } from '../../data/generated/documents.ts';
import { caseHref } from '../../barriers/barriers-link.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';

type Chain = AuthorityPageQuery['authorityGaps']['chains'][number];

/** Barriers that several have authority over: in the source's order with arrows where it gives one, side by side where it does not. */
export function renderChains(locale: Locale, chains: readonly Chain[]): TemplateResult {
  return html`<ul class="rows unheld" role="list">
    ${chains.map(
      ({ barrier, holdings }) =>
        html`<li>
          <a class="name" href=${caseHref(barrier.id)}>${barrier.name}</a>
          ${
            barrier.decisionChain.length > 0
              ? html`<ol class="chain" role="list" lang="sv">
                  ${barrier.decisionChain.map((link) => html`<li>${link}</li>`)}
                </ol>`
              : nothing
          }
          ${renderHolders(locale, holdings)}
        </li>`,
    )}
  </ul>`;
}

function renderHolders({ t }: Locale, holdings: Chain['holdings']): TemplateResult {
  return html`<ul class="chain unordered" role="list">
    ${holdings.map(
      ({ organisation, power }) =>
        html`<li>
          <a href=${entityHref(organisation.id)}>${organisation.name}</a>
          <span class="facts">${t(`power.${power}`)}</span>
        </li>`,
    )}
  </ul>`;
}
