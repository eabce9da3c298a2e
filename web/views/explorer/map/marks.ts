import type { Marker } from './gather-places.ts';
import { tiedTo } from './map-model.ts';
import type { MapModel, MapThing } from './map-model.ts';
import type { Arc } from './merge-ties.ts';

/** How the things on the map are marked now. */
export interface Marks {
  /** The classes of a marker or an arc: `selected`, `lit`, `dim`, `faded`. */
  classes(thing: Marker | Arc): string;
  /** Arcs that show their number. */
  readonly counted: readonly Arc[];
}

/** More numbers than this around one marker cover each other. */
const mostCounts = 14;

/** Marks what is selected, what belongs to it, what the reader's attention leaves aside, and what the filters fade. */
export function marksOf(
  { arcs, markerOf }: MapModel,
  attended: MapThing | null,
  selected: string | null,
  faded: ReadonlySet<string>,
): Marks {
  const near = attended === null ? null : tiedTo(attended, arcs);
  const chosen = markerOf.get(selected ?? '');
  const isSelected = (thing: Marker | Arc) =>
    'ties' in thing ? thing.ties.some(({ id }) => id === selected) : thing === chosen;
  const isLit = (thing: Marker | Arc) =>
    near?.has(thing.key) === true ||
    ('ties' in thing && thing.ties.some(({ from, to }) => from === selected || to === selected));
  const around = arcs.filter((arc) => (near === null ? isSelected(arc) : near.has(arc.key)));
  return {
    classes: (thing) =>
      [
        isSelected(thing) ? 'selected' : '',
        isLit(thing) ? 'lit' : '',
        near !== null && !near.has(thing.key) && !isSelected(thing) ? 'dim' : '',
        ('ties' in thing ? thing.ties : thing.nodes).every(({ id }) => faded.has(id)) ? 'faded' : '',
      ]
        .filter((name) => name !== '')
        .join(' '),
    counted: around.length > mostCounts ? [] : around,
  };
}
