import { feature, merge, mesh } from 'topojson-client';
import type { BoundaryFile, NamedPlace } from '../../../boundaries/boundary-file.ts';
import type { Extent } from '../../../graph/fit-view.ts';
import type { Position } from '../../../graph/picture.ts';
import { extentAround } from './map-window.ts';
import { project } from './project.ts';

/** A municipality or a county where the map can put something. */
export interface MapPlace extends Omit<NamedPlace, 'at'> {
  readonly key: string;
  readonly sort: 'municipality' | 'county';
  /** Its label point, in kilometres. */
  readonly at: Position;
  /** Its shape, as the `d` of a path. */
  readonly shape: string;
}

/** The map without anything on it: shapes as the `d` of paths, in kilometres. */
export interface BaseMap {
  readonly land: string;
  readonly coast: string;
  readonly countyBorders: string;
  readonly municipalityBorders: string;
  /** By key: `municipality:1281`, `county:12`. */
  readonly places: ReadonlyMap<string, MapPlace>;
  readonly extent: Extent;
}

type Topology = Parameters<typeof mesh>[0];
type Shapes = { readonly geometries: readonly { readonly properties: { readonly code: string } }[] };
type Rings = readonly (readonly (readonly number[])[])[];

/** Draws the base map from the shipped boundaries. */
export function baseMap({ topology, municipalities, counties }: BoundaryFile): BaseMap {
  const drawn = topology as Topology;
  const shapes = drawn.objects['municipalities'] as never;
  const { geometries } = shapes as Shapes;
  const county = (geometry: unknown) =>
    (geometry as Shapes['geometries'][number]).properties.code.slice(0, 2);
  const lines = (isWanted: (one: unknown, other: unknown) => boolean) =>
    linePath(mesh(drawn, shapes, isWanted).coordinates as Rings);
  const merged = (wanted: readonly unknown[]) =>
    merge(drawn, wanted as never).coordinates as readonly Rings[];
  const land = merged(geometries);
  const municipalityShapes = new Map(
    geometries.map((geometry) => [geometry.properties.code, areaPath(polygonsOf(drawn, geometry))]),
  );
  const places = [
    ...municipalities.map((place) =>
      mapPlace('municipality', place, municipalityShapes.get(place.code) ?? ''),
    ),
    ...counties.map((place) =>
      mapPlace('county', place, areaPath(merged(geometries.filter((shape) => county(shape) === place.code)))),
    ),
  ];
  return {
    land: areaPath(land),
    coast: lines((one, other) => one === other),
    countyBorders: lines((one, other) => one !== other && county(one) !== county(other)),
    municipalityBorders: lines((one, other) => one !== other && county(one) === county(other)),
    places: new Map(places.map((place) => [place.key, place])),
    extent: extentAround(land.flat(2).map((point) => project(point as never))),
  };
}

function mapPlace(sort: MapPlace['sort'], { at, ...place }: NamedPlace, shape: string): MapPlace {
  return { ...place, key: `${sort}:${place.code}`, sort, at: project(at), shape };
}

function polygonsOf(topology: Topology, geometry: unknown): readonly Rings[] {
  const { type, coordinates } = feature(topology, geometry as never).geometry as never as {
    type: string;
    coordinates: unknown;
  };
  return type === 'Polygon' ? [coordinates as Rings] : (coordinates as readonly Rings[]);
}

function areaPath(polygons: readonly Rings[]): string {
  return polygons.map((rings) => linePath(rings, 'Z')).join('');
}

function linePath(lines: Rings, end = ''): string {
  return lines.map((line) => `M${line.map(pointText).join('L')}${end}`).join('');
}

/** To ten metres, which nobody can see at the largest zoom. */
function pointText(point: readonly number[]): string {
  const { x, y } = project(point as never);
  return `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`;
}
