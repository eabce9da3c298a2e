import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { textWidth } from '../../../graph/label-lines.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Measure } from './flow-model.ts';
import { barWidth } from './lay-out-flow.ts';
import type { PlacedGraph, PlacedStop } from './lay-out-flow.ts';
import { stopName, valueText } from './stop-words.ts';
import { wayThrough } from './way-through.ts';

/** What a picture of flows needs to know beside them. */
export interface FlowLook {
  readonly locale: Locale;
  readonly measure: Measure;
  /** Ids of what the selection holds. */
  readonly inside: ReadonlySet<string>;
  readonly selected: string | null;
  /** The stop whose way is shown; null: none. */
  readonly lit: string | null;
  /** The stop that Tab comes to. */
  readonly current: string;
  /** Says whether what stands together can be shown one by one. */
  readonly canOpen: (stop: PlacedStop) => boolean;
}

/** Flows as curves between bars, with a bar a button. */
export function renderFlow(graph: PlacedGraph, look: FlowLook): TemplateResult {
  const { t } = look.locale;
  const way = look.lit === null ? null : wayThrough(graph.flows, look.lit);
  const names = new Map(graph.stops.map((stop) => [stop.key, stopName(look.locale, stop)]));
  const levels = new Map(graph.stops.map(({ key, level }) => [key, level ?? '']));
  return html`<svg
    viewBox="0 0 ${graph.width} ${graph.height}"
    width=${graph.width}
    height=${graph.height}
    role="group"
    aria-label=${t('flow.caption')}
    aria-describedby="keys"
  >
    ${graph.columns.map(({ column, x }) => svg`<text class="head" x=${x} y="14">${t(`flow.column.${column}`)}</text>`)}
    <g class="flows ${way === null ? '' : 'some-lit'}" aria-hidden="true">
      ${graph.flows.map(
        ({ path, width, from, to, value, isUndivided }, index) => svg`<path
          class="flow ${levels.get(to) || levels.get(from) || ''} ${isUndivided ? 'undivided' : ''} ${way?.has(index) ? 'lit' : ''}"
          d=${path}
          stroke-width=${width}
        ><title>${names.get(from)} → ${names.get(to)}: ${valueText(look.locale, value, look.measure)}</title></path>`,
      )}
    </g>
    ${graph.stops.map((stop) => renderStop(stop, look))}
  </svg>`;
}

function renderStop(stop: PlacedStop, look: FlowLook) {
  const { locale, measure, inside, selected, current } = look;
  const { t } = locale;
  const { x, y, height, key, column, party } = stop;
  const isOutside = party !== null && !inside.has(party.id);
  const value = valueText(locale, stop.value, measure);
  const name = stopName(locale, stop);
  const isButton = party !== null || look.canOpen(stop);
  const label =
    party === null && look.canOpen(stop)
      ? t('flow.moreShow', { name, value })
      : t(isOutside ? 'flow.stopOutside' : 'flow.stop', { column: t(`flow.column.${column}`), name, value });
  const middle = y + height / 2;
  // A short name where the data give one, else as much of the name as a column has room for.
  const short = cut(stopName(locale, stop, 'short'), 168);
  const amount = valueText(locale, stop.value, measure, 'short');
  const under =
    party !== null && column === 'receiver' ? `${amount}, ${t(`levelAt.${stop.level ?? 'none'}`)}` : amount;
  return svg`<g
    class="stop ${stop.level ?? ''} ${isOutside ? 'outside' : ''} ${party === null ? 'many' : ''}"
    data-key=${key}
    role=${isButton ? 'button' : 'img'}
    tabindex=${key === current ? 0 : -1}
    aria-label=${label}
    aria-pressed=${party === null ? nothing : party.id === selected}
  >
    <title>${label}</title>
    <rect class="target" x=${x - 4} y=${Math.min(y, middle - 14)} width=${barWidth + 176} height=${Math.max(height, 28)}></rect>
    <rect class="bar" x=${x} y=${y} width=${barWidth} height=${height} rx="1.5"></rect>
    <text x=${x + barWidth + 6} y=${middle - 2}>${short}</text>
    <text class="value" x=${x + barWidth + 6} y=${middle + 12}>${under}</text>
  </g>`;
}

function cut(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`) > room) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
