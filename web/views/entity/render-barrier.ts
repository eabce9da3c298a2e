import { html, nothing, type TemplateResult } from 'lit';
import { entityHref } from '../../entity/entity-href.ts';
import type { TieKind } from '../../data/generated/documents.ts';
import type { Locale, MessageKey } from '../../locales/locale.ts';
import { otherEnd, type PageTie } from './tie-groups.ts';

/** Who stands in which relation to a barrier; those without an `unknown` are left out where nobody does. */
const parts: readonly { kind: TieKind; label: MessageKey; unknown?: MessageKey }[] = [
  { kind: 'HAS_AUTHORITY_OVER', label: 'entity.barrier.holders', unknown: 'entity.barrier.noHolders' },
  { kind: 'RAISES', label: 'entity.barrier.raisers', unknown: 'entity.barrier.nobody' },
  { kind: 'LIFTED_TO', label: 'entity.barrier.lifted', unknown: 'entity.barrier.nobody' },
  { kind: 'FACES', label: 'entity.barrier.facers' },
  { kind: 'ADDRESSES', label: 'entity.barrier.addressers' },
  { kind: 'ADVISES_ON', label: 'entity.barrier.advisers' },
];

/** Who holds the authority over a barrier, raised it, meets it; what no source tells is said to be unknown. */
export function renderBarrier({ t }: Locale, id: string, ties: readonly PageTie[]): TemplateResult {
  return html`<section aria-labelledby="barrier">
    <h2 id="barrier">${t('entity.barrier.heading')}</h2>
    <dl class="facts">
      ${parts.map(({ kind, label, unknown }) => {
        const ends = ties.filter((tie) => tie.kind === kind).map((tie) => otherEnd(tie, id));
        if (ends.length === 0 && unknown === undefined) return nothing;
        return html`<dt>${t(label)}</dt>
          <dd>
            ${
              ends.length === 0
                ? html`<span class="muted">${t(unknown!)}</span>`
                : html`<ul role="list">
                    ${ends.map(
                      (end) =>
                        html`<li>
                          <a href=${entityHref(end.id)} lang=${end.nameLanguage.toLowerCase()}>${end.name}</a>
                          <span class="muted">${t(`levelAt.${end.level ?? 'none'}`)}</span>
                        </li>`,
                    )}
                  </ul>`
            }
          </dd>`;
      })}
    </dl>
    <p class="muted">${t('entity.barrier.asOf')}</p>
  </section>`;
}
