import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorityPower } from '../../data/generated/documents.ts';
import { lengthBar } from '../../elements/length-bar.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';
import { holding, type AuthorityLevel, type Holder } from './authority-levels.ts';
import { powers, writeAuthorityLink, type AuthorityLink, type ListOf } from './authority-link.ts';
import { renderOpenList } from './render-open-list.ts';

/** What every row of the map needs to know. */
interface Scale {
  readonly locale: Locale;
  readonly link: AuthorityLink;
  readonly columns: readonly AuthorityPower[];
  readonly longest: number;
}

/**
 * The map of authority: those who hold it by level, what they can do as lengths, and at each level the barriers for which nobody is
 * named. Every number opens its list in the row below. The roles keep it a table where a narrow window lays it out as blocks.
 */
export function renderMatrix(
  locale: Locale,
  link: AuthorityLink,
  levels: readonly AuthorityLevel[],
): TemplateResult {
  const { t } = locale;
  const holders = levels.flatMap((level) => level.holders);
  const columns = [...powers, 'ADVISE' as const].filter((power) =>
    holders.some((holder) => countOf(holder, power) > 0),
  );
  const longest = Math.max(1, ...holders.flatMap((holder) => columns.map((power) => countOf(holder, power))));
  const scale: Scale = { locale, link, columns, longest };
  return html`<table role="table" class="matrix" aria-labelledby="powers">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t('authority.column.holder')}</th>
        ${columns.map(
          (power) =>
            html`<th role="columnheader" scope="col" class=${power} title=${t(`power.${power}.note`)}>
              ${t(`power.${power}`)}
            </th>`,
        )}
        <th role="columnheader" scope="col" class="sum">${t('authority.column.barriers')}</th>
        <th role="columnheader" scope="col">${t('authority.column.dialogues')}</th>
      </tr>
    </thead>
    ${levels.map((level) => renderLevel(scale, level))}
  </table>`;
}

function renderLevel(scale: Scale, { level, holders, gaps }: AuthorityLevel): TemplateResult {
  const { locale, columns } = scale;
  const { t } = locale;
  const at = t(`levelAt.${level ?? 'none'}`);
  const width = columns.length + 3;
  return html`<tbody role="rowgroup" class=${level?.toLowerCase() ?? 'unknown'}>
    <tr role="row" class="band">
      <th role="rowheader" scope="rowgroup" colspan=${width}>
        ${t(`level.${level ?? 'none'}`)}
        <span class="facts">${t('authority.level.holders', { count: holding(holders).length })}</span>
      </th>
    </tr>
    ${holders.map((holder) => renderHolder(scale, holder, width))}
    ${
      gaps.length === 0
        ? nothing
        : html`<tr role="row" class="gap">
            <td role="cell" colspan=${width}>
              <a href="#unheld-${level ?? 'unknown'}"
                >${t('authority.gap', { count: gaps.length, level: at })}</a
              >
            </td>
          </tr>`
    }
  </tbody>`;
}

function renderHolder(scale: Scale, holder: Holder, width: number): TemplateResult {
  const { locale, link, columns, longest } = scale;
  const { t, number } = locale;
  const { organisation, holdings, dialogues } = holder;
  const isOpen = link.open?.holder === organisation.id;
  const listLink = (of: ListOf, words: string, shown: unknown) =>
    html`<a
      class="length"
      href=${writeAuthorityLink({ ...link, open: { holder: organisation.id, of } }, '#list')}
      aria-current=${isOpen && link.open?.of === of ? 'true' : 'false'}
      aria-label="${words}, ${organisation.name}"
      >${shown}</a
    >`;
  return html`<tr role="row" class="holder">
      <th role="rowheader" scope="row"><a href=${entityHref(organisation.id)}>${organisation.name}</a></th>
      ${columns.map((power) => {
        const count = countOf(holder, power);
        const share = (0.6 * count) / longest;
        return html`<td role="cell" class="power ${power}">
          ${
            count === 0
              ? nothing
              : html`<span class="label" aria-hidden="true">${t(`power.${power}`)}</span> ${listLink(
                    power,
                    t('authority.cell', { count, power: t(`power.${power}`) }),
                    html`${lengthBar(share, power === 'UNKNOWN' ? 'open' : 'solid')}<b>${number(count)}</b>`,
                  )}`
          }
        </td>`;
      })}
      <td role="cell" class="sum">
        ${
          holdings.length === 0
            ? nothing
            : html`<span class="label" aria-hidden="true">${t('authority.column.barriers')}</span> ${listLink(
                  'ALL',
                  t('authority.barriers', { count: barriersOf(holder) }),
                  html`<b>${number(barriersOf(holder))}</b>`,
                )}`
        }
      </td>
      <td role="cell">
        <span class="label" aria-hidden="true">${t('authority.column.dialogues')}</span>
        ${
          dialogues.length === 0
            ? html`<span class="never">${t('authority.noDialogue')}</span>`
            : listLink(
                'DIALOGUES',
                t('authority.dialogues', { count: dialogues.length }),
                html`<b>${number(dialogues.length)}</b>`,
              )
        }
      </td>
    </tr>
    ${
      isOpen && link.open
        ? html`<tr role="row" class="open">
            <td role="cell" colspan=${width}>
              ${renderOpenList(locale, holder, link.open.of, writeAuthorityLink({ ...link, open: null }))}
            </td>
          </tr>`
        : nothing
    }`;
}

/** A holder may have two powers over one barrier, which is then one barrier. */
function barriersOf({ holdings }: Holder): number {
  return new Set(holdings.map(({ barrier }) => barrier.id)).size;
}

function countOf({ holdings, advice }: Holder, power: AuthorityPower): number {
  return [...holdings, ...advice].filter((one) => one.power === power).length;
}
