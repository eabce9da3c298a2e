import type { MapThing } from './map-model.ts';

/** The marker or the arc that an event came from; null where it came from the ground. */
export function thingAt(event: Event): MapThing | null {
  const target = (event.target as Element).closest<SVGElement>('[data-marker], [data-arc]');
  const { marker, arc } = target?.dataset ?? {};
  if (marker !== undefined) return { sort: 'marker', key: marker };
  return arc === undefined ? null : { sort: 'arc', key: arc };
}

/** The button of a list that an event came from. */
export function buttonAt(event: Event): HTMLButtonElement | null {
  return (event.target as Element).closest('button');
}
