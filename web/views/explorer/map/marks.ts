import type { Marker } from './gather-places.ts';
import { tiedTo } from './map-model.ts';
import type { MapModel, MapThing } from './map-model.ts';
import type { Arc } from './merge-ties.ts';

/** How the things on the map are marked now. */
export interface Marks {
  /** The classes of a marker or an arc: `selected`, `lit`, `dim`, `faded`. */
  classes(thing: Marker | Arc): string;
  /** Arcs to draw, from the lowest up. */
  readonly arcs: readonly Arc[];
  /** Arcs that show their number. */
  readonly counted: readonly Arc[];
}

/** More numbers than this around one marker cover each other. */
const mostCounts = 14;
/** More meetings than this cannot be told apart; then only those of what is attended or selected are drawn. */
export const mostMeetings = 60;

/** Marks what is selected, what belongs to it, what the reader's attention leaves aside, and what the filters fade. */
export function marksOf(
  model: MapModel,
  attended: MapThing | null,
  selected: string | null,
  faded: ReadonlySet<string>,
): Marks {
  const { markerOf } = model;
  const near = attended === null ? null : tiedTo(attended, model);
  const chosen = markerOf.get(selected ?? '');
  const tied =
    selected === null
      ? new Set<string>()
      : tiedTo(
          chosen === undefined ? { sort: 'entity', key: selected } : { sort: 'marker', key: chosen.key },
          model,
        );
  const isSelected = (thing: Marker | Arc) =>
    'ties' in thing ? thing.ties.some(({ id }) => id === selected) : thing === chosen;
  const isLit = ({ key }: Marker | Arc) => near?.has(key) ?? tied.has(key);
  const isWanted = (arc: Arc) => isSelected(arc) || near?.has(arc.key) === true || tied.has(arc.key);
  const meetings = model.meetings.length > mostMeetings ? model.meetings.filter(isWanted) : model.meetings;
  const around = [...meetings, ...model.arcs].filter((arc) =>
    near === null ? isSelected(arc) : near.has(arc.key),
  );
  return {
    classes: (thing) =>
      [
        isSelected(thing) ? 'selected' : '',
        isLit(thing) ? 'lit' : '',
        near !== null && !near.has(thing.key) && !isSelected(thing) ? 'dim' : '',
        partsOf(thing).every(({ id }) => faded.has(id)) ? 'faded' : '',
      ]
        .filter((name) => name !== '')
        .join(' '),
    arcs: [...meetings, ...model.arcs],
    counted: around.length > mostCounts ? [] : around,
  };
}

function partsOf(thing: Marker | Arc): readonly { readonly id: string }[] {
  return 'ties' in thing ? [...thing.ties, ...thing.through] : thing.nodes;
}
