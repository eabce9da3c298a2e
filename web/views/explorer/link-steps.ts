import type { Expansion, ExplorerLink, LinkPosition, PathEnds } from '../../links.ts';
import { isGroupId } from './group-nodes.ts';

type Patch = Partial<ExplorerLink>;

/** Shows the neighbours of an entity, within the limits of the expansion, or what a group holds. */
export function expandStep({ expand, select }: ExplorerLink, expansion: Expansion): Patch {
  return {
    expand: [...expand.filter(({ id }) => id !== expansion.id), expansion],
    select: isGroupId(expansion.id) ? select : expansion.id,
  };
}

/** Takes back what an expansion brought, wherever it stands among the others. */
export function collapseStep({ expand }: ExplorerLink, id: string): Patch {
  return { expand: expand.filter((expansion) => expansion.id !== id) };
}

/** Takes an entity out of the picture. */
export function hideStep({ hide, select, focus }: ExplorerLink, id: string): Patch {
  return {
    hide: [...hide.filter((other) => other !== id), id],
    select: select === id ? null : select,
    focus: focus?.id === id ? null : focus,
  };
}

/** Brings back what was hidden. */
export function showStep({ hide }: ExplorerLink, id: string): Patch {
  return { hide: hide.filter((other) => other !== id) };
}

/** Keeps an entity where it stands, or was put. */
export function pinStep(link: ExplorerLink, place: LinkPosition): Patch {
  return withPlaces(link, [...placesOf(link).filter(({ id }) => id !== place.id), place]);
}

/** Lets an entity go back to where the layout puts it. */
export function unpinStep(link: ExplorerLink, id: string): Patch {
  return withPlaces(
    link,
    placesOf(link).filter((place) => place.id !== id),
  );
}

/** The entities that somebody placed in the view. */
export function placesOf({ view, pos, networkPos }: ExplorerLink): readonly LinkPosition[] {
  return view === 'ladder' ? pos : view === 'network' ? networkPos : [];
}

/** Lays everything out anew: what was expanded in full becomes a starting point, which asks for the same selection. */
export function tidyStep({ seeds, expand }: ExplorerLink): Patch {
  const isWhole = ({ id, families, levels, limit }: Expansion) =>
    !isGroupId(id) && families === null && levels === null && limit === null;
  return {
    seeds: [...new Set([...seeds, ...expand.filter(isWhole).map(({ id }) => id)])],
    expand: expand.filter((expansion) => !isWhole(expansion)),
    pos: [],
    networkPos: [],
  };
}

function withPlaces({ view }: ExplorerLink, places: readonly LinkPosition[]): Patch {
  return view === 'network' ? { networkPos: places } : { pos: places };
}

/** Shows the ways from one entity to another; what was expanded around the old starting points goes. */
export function pathStep(from: string, to: string): Patch {
  return { ...bare, seeds: [], path: { from, to } };
}

/** Shows both ends of the ways with their own neighbours instead. */
export function leavePathStep({ from, to }: PathEnds): Patch {
  return { ...bare, seeds: [from, to], path: null };
}

/** Nothing that belongs to one picture alone. */
const bare: Patch = { expand: [], hide: [], focus: null, pos: [], networkPos: [], select: null, cell: null };
