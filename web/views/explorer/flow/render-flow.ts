import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { labelLines } from '../../../graph/label-lines.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Measure } from './flow-model.ts';
import { barWidth } from './lay-out-flow.ts';
import type { PlacedGraph, PlacedStop } from './lay-out-flow.ts';
import { stopName, valueText } from './stop-words.ts';
import { wayThrough } from './way-through.ts';

/** Room for a name beside its bar, and how far apart its lines stand. */
const nameWidth = 168;
const lineHeight = 13;

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
  const middle = y + height / 2;
  const lines = labelLines(stopName(locale, stop, 'short'), nameWidth, 2);
  const first = middle - 2 - (lines.length - 1) * (lineHeight / 2);
  const targetHeight = 15 + lines.length * lineHeight;
  const amount = valueText(locale, stop.value, measure, 'short');
  const under =
    party !== null && column === 'receiver' ? `${amount}, ${t(`levelAt.${stop.level ?? 'none'}`)}` : amount;
  // What is seen comes first, so that who says it aloud is understood; then what was too long to be seen.
  const written = lines.join(' ');
  const shown = `${written} ${under}`;
  const more = [name === written ? '' : name, value === amount ? '' : value].filter((text) => text !== '');
  const label =
    party === null && look.canOpen(stop)
      ? t('flow.moreShow', { shown })
      : [
          t('flow.stop', { shown, column: t(`flow.column.${column}`) }),
          ...(more.length === 0 ? [] : [more.join(', ')]),
        ].join(': ') + (isOutside ? `, ${t('flow.outside')}` : '');
  return svg`<g
    class="stop ${stop.level ?? ''} ${isOutside ? 'outside' : ''} ${party === null ? 'many' : ''}"
    data-key=${key}
    role=${isButton ? 'button' : 'img'}
    tabindex=${key === current ? 0 : -1}
    aria-label=${label}
    aria-pressed=${party === null ? nothing : party.id === selected}
  >
    <title>${label}</title>
    <rect class="target" x=${x - 4} y=${Math.min(y, middle - targetHeight / 2)} width=${barWidth + 176} height=${Math.max(height, targetHeight)}></rect>
    <rect class="bar" x=${x} y=${y} width=${barWidth} height=${height} rx="1.5"></rect>
    <text>${lines.map((line, index) => svg`<tspan x=${x + barWidth + 6} y=${first + index * lineHeight}>${line} </tspan>`)}</text>
    <text class="value" x=${x + barWidth + 6} y=${first + lines.length * lineHeight + 1}>${under}</text>
  </g>`;
}
