import { html, nothing, type TemplateResult } from 'lit';
import type { BarriersQuery, ListedBarrierFragment } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import type { Locale } from '../../locales/locale.ts';
import {
  caseHref,
  hasSelection,
  unknown,
  writeBarriersLink,
  type BarriersLink,
} from '../../barriers/barriers-link.ts';
import { renderWait } from '../../barriers/render-wait.ts';
import '../../barriers/waiting-table.ts';

/** A dialogue can be prepared for so many barriers. */
const mostPrepared = 20;

/** What the address asks for: the barriers that wait, by receiver, or a selection, the longest wait first. */
export function renderList(
  locale: Locale,
  link: BarriersLink,
  { list, overview }: BarriersQuery,
): TemplateResult {
  const { t, number, date } = locale;
  const isSelection = hasSelection(link);
  const { nodes, totalCount } = list;
  const ids = nodes.map(({ id }) => id);
  return html`<section aria-labelledby="list">
    <div class="head">
      <h2 id="list" tabindex="-1">${listTitle(locale, link)}</h2>
      <p class="muted">
        ${t('barriers.list.count', { count: totalCount })}
        ${
          isSelection || (link.waiting !== null && link.waiting !== 12)
            ? html`· <a href=${narrowed(link)}>${t('barriers.list.waitingInstead')}</a>`
            : nothing
        }
      </p>
    </div>
    ${
      totalCount === 0
        ? html`<p class="empty">${t(isSelection ? 'barriers.list.empty' : 'barriers.waiting.empty')}</p>`
        : isSelection || link.waiting === unknown
          ? renderSelection(locale, nodes)
          : html`<sk-waiting-table .barriers=${nodes} .link=${link}></sk-waiting-table>`
    }
    ${
      totalCount > nodes.length
        ? html`<p class="muted">${t('start.partial', { shown: number(nodes.length), count: totalCount })}</p>`
        : nothing
    }
    <p class="note">
      ${t('barriers.list.note', { date: date(new Date().toISOString().slice(0, 10)) })}
      ${
        overview.waitingSinceUnknown > 0
          ? html`<a href=${writeBarriersLink({ ...rest(link), waiting: unknown }, '#list')}
              >${t('barriers.waiting.unknown', { count: overview.waitingSinceUnknown })}</a
            >`
          : nothing
      }
      <a href="/about/data">${t('data.thin')}</a>
    </p>
    ${
      ids.length > 0 && totalCount <= mostPrepared
        ? html`<p class="prepare">
            <a class="button" href="/workshop?barriers=${ids.join(',')}"
              >${icon('messages-square', 16)}${t('barriers.prepare', { count: ids.length })}</a
            >
          </p>`
        : nothing
    }
  </section>`;
}

/** What the whole page is narrowed by stays; what chooses the list goes. */
function rest({ city, theme, receiver }: BarriersLink): Partial<BarriersLink> {
  return { city, theme, receiver };
}

function narrowed(link: BarriersLink): string {
  return writeBarriersLink(rest(link), '#list');
}

function listTitle({ t }: Locale, { level, state, holder, waiting, ...link }: BarriersLink): string {
  if (!hasSelection({ level, state, holder, waiting, ...link }))
    return waiting === unknown
      ? t('barriers.waiting.unknownTitle')
      : t('barriers.waiting.title', { months: waiting ?? 12 });
  const parts = [
    level === null ? null : t(`level.${level === unknown ? 'none' : level}`),
    state === null ? null : t(`barriers.group.${state}`),
    holder === null ? null : t(`barriers.holder.${holder}`),
  ];
  return t('barriers.list.title', { what: parts.filter((part) => part !== null).join(', ') });
}

function renderSelection(locale: Locale, barriers: readonly ListedBarrierFragment[]): TemplateResult {
  const { t } = locale;
  const longest = Math.max(1, ...barriers.map(({ waiting }) => waiting?.days ?? 0));
  const columns = [
    'barriers.list.barrier',
    'barriers.list.state',
    'barriers.list.receiver',
    'barriers.list.date',
    'barriers.list.waited',
  ] as const;
  return html`<table role="table" class="list" aria-labelledby="list">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${t(column)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${barriers.map((barrier) => renderBarrier(locale, barrier, longest))}
    </tbody>
  </table>`;
}

function renderBarrier(
  locale: Locale,
  { id, name, state, levelOfAuthority, waiting }: ListedBarrierFragment,
  longest: number,
): TemplateResult {
  const { t, date, list } = locale;
  const label = (key: 'state' | 'receiver' | 'date' | 'waited') =>
    html`<span class="label" aria-hidden="true">${t(`barriers.list.${key}`)}</span>`;
  return html`<tr role="row" class=${levelOfAuthority?.toLowerCase() ?? unknown}>
    <th role="rowheader" scope="row">
      <a href=${caseHref(id)}>${name}</a>
      <span class="level">${t(`level.${levelOfAuthority ?? 'none'}`)}</span>
    </th>
    <td role="cell">${label('state')}${t(`barrierState.${state}`)}</td>
    <td role="cell" class=${waiting ? '' : 'nothing'}>
      ${label('receiver')}${waiting ? list(waiting.receivers.map((receiver) => receiver.name)) : '–'}
    </td>
    <td role="cell" class=${waiting ? '' : 'nothing'}>
      ${label('date')}${waiting ? (waiting.since ? date(waiting.since) : t('barriers.list.unknownDate')) : '–'}
    </td>
    <td role="cell" class=${waiting ? '' : 'nothing'}>
      ${label('waited')}${renderWait(locale, waiting?.days ?? null, longest)}
    </td>
  </tr>`;
}
