import { html, nothing } from 'lit';
import { icon } from '../../../elements/icon.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import { renderEntityRows } from './entity-rows.ts';
import type { RowsContext } from './entity-rows.ts';
import type { Marker } from './gather-places.ts';
import { arcSentence, arcWords, markerPlaces, placeName, tieSentence } from './map-words.ts';
import type { Arc } from './merge-ties.ts';

/** What lies at a marker: its entities, the ties among them, and its ties to other places. */
export function renderMarkerList(marker: Marker, context: RowsContext) {
  const { locale, model } = context;
  const { t } = locale;
  const inside = model.inside.get(marker.key) ?? [];
  const arcs = [...model.arcs, ...model.meetings].filter(({ from, to }) => from === marker || to === marker);
  const entities = t('explorer.entities', { count: marker.nodes.length });
  return html`${renderTop(t('map.marker.many', { place: markerPlaces(marker, locale), entities }), context)}
  ${
    marker.places.length === 1
      ? renderEntityRows(marker.nodes, { ...context, note: (node) => noteOf(node, context) })
      : html`<button class="button zoom" type="button" data-zoom=${marker.key}>
            ${icon('maximize', 16)}${t('map.list.zoom')}
          </button>
          ${renderEntityRows(marker.nodes, {
            ...context,
            note: (node) =>
              [placeOf(node, marker, context), noteOf(node, context)].filter(Boolean).join(' · '),
          })}`
  }
  ${
    inside.length === 0
      ? nothing
      : html`<details>
          <summary>${t('map.list.inside', { count: inside.length })}</summary>
          ${renderTies(inside, context)}
        </details>`
  }
  ${
    arcs.length === 0
      ? nothing
      : html`<h3>${t('map.list.others')}</h3>
          <ul role="list">
            ${arcs.map((arc) => renderOther(arc, arc.from === marker ? arc.to : arc.from, context))}
          </ul>`
  }`;
}

/** The ties that an arc stands for, or what its ends meet in. */
export function renderArcList(arc: Arc, context: RowsContext) {
  return html`${renderTop(arcSentence(arc, context.locale), context)}
  ${arc.through.length > 0 ? renderEntityRows(arc.through, context) : renderTies(arc.ties, context)}`;
}

function renderTop(heading: string, { locale: { t } }: RowsContext) {
  return html`<div class="top">
    <h2 id="list">${heading}</h2>
    <button class="button quiet close" type="button" data-close aria-label=${t('map.list.close')}>
      ${icon('x')}
    </button>
  </div>`;
}

function renderOther(arc: Arc, other: Marker, { locale }: RowsContext) {
  const ties = arcWords(arc, locale);
  return html`<li>
    <button class="row" type="button" data-arc-list=${arc.key}>
      ${locale.t('map.list.arc', { place: markerPlaces(other, locale), ties })}
    </button>
  </li>`;
}

function renderTies(ties: readonly SceneTie[], { model, selected, faded, locale }: RowsContext) {
  const rows = ties
    .map((tie) => ({ id: tie.id, sentence: tieSentence(tie, model.byId, locale) }))
    .sort((a, b) => locale.compare(a.sentence, b.sentence));
  return html`<ul role="list">
    ${rows.map(
      ({ id, sentence }) =>
        html`<li>
          <button
            class="row ${faded.has(id) ? 'faded' : ''}"
            type="button"
            data-id=${id}
            aria-pressed=${String(id === selected)}
          >
            ${sentence}
          </button>
        </li>`,
    )}
  </ul>`;
}

function placeOf(node: SceneNode, { places }: Marker, { locale }: RowsContext): string {
  const place =
    places.find(({ key }) => key === `municipality:${node.municipalityCode}`) ??
    places.find(({ key }) => key === `county:${node.countyCode}`);
  const name = place === undefined ? '' : placeName(place, locale);
  return name === node.name ? '' : name;
}

function noteOf({ kind, municipalityCode, placeFrom }: SceneNode, { locale: { t } }: RowsContext): string {
  if (placeFrom === 'HOST') return t('map.list.host');
  return municipalityCode === null && kind !== 'REGION' ? t('map.list.county') : '';
}
