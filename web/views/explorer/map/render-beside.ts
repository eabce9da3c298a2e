import { html, nothing } from 'lit';
import { renderEntityRows } from './entity-rows.ts';
import { mostMeetings } from './marks.ts';
import type { RowsContext } from './entity-rows.ts';

/** The list beside the map: what has no known place, what that means, and how many ties cannot be drawn; or everything, without a map. */
export function renderBeside(context: RowsContext, isEverything: boolean) {
  const { t } = context.locale;
  const { unplaced, undrawn, meetings } = context.model;
  const heading = t(isEverything ? 'map.all' : 'map.unplaced', { count: unplaced.length });
  if (unplaced.length === 0)
    return html`<h2 id="beside">${heading}</h2>
      <p class="muted">${t('map.unplaced.none')}</p>`;
  return html`<h2 id="beside">${heading}</h2>
    <p class="muted">${t(isEverything ? 'map.all.text' : 'map.unplaced.text')}</p>
    ${
      isEverything || undrawn.length === 0
        ? nothing
        : html`<p class="muted">
            ${t('map.unplaced.ties', { count: undrawn.length })}
            ${meetings.length > 0 ? t('map.unplaced.meetings') : nothing}
            ${meetings.length > mostMeetings ? t('map.unplaced.many') : nothing}
          </p>`
    }
    ${renderEntityRows(unplaced, context)}`;
}
