/** A county or a municipality as the map names and places it; `at` is a point inside it, longitude and latitude in degrees. */
export interface NamedPlace {
  readonly code: string;
  /** As on a map: "Lund", "Skåne". */
  readonly name: string;
  /** In English, where it differs. */
  readonly nameEn?: string;
  /** In Swedish in full: "Lunds kommun", "Skåne län". */
  readonly fullName: string;
  readonly at: readonly [number, number];
}

/** What the map loads: the municipalities' shapes as TopoJSON, and the names of both sorts of place. Counties are made of municipalities. */
export interface BoundaryFile<Topology = unknown> {
  readonly topology: Topology;
  readonly municipalities: readonly NamedPlace[];
  readonly counties: readonly NamedPlace[];
}

interface Geometry {
  readonly type: string;
  readonly arcs: unknown;
  readonly properties: { readonly code: string };
}

interface ShippedTopology {
  readonly objects: { readonly municipalities: { readonly geometries: readonly Geometry[] } };
}

interface ShippedPlace {
  readonly code: string;
  readonly nameEn?: string | null;
  readonly lat: number;
  readonly lon: number;
}

/** Puts together what the map needs of the shipped geography, each name once. */
export function boundaryFile(
  topology: ShippedTopology,
  municipalities: readonly (ShippedPlace & { readonly name: string; readonly fullName: string })[],
  regions: readonly (ShippedPlace & { readonly shortName: string; readonly countyName: string })[],
): BoundaryFile {
  const geometries = topology.objects.municipalities.geometries.map(({ type, arcs, properties }) => ({
    type,
    arcs,
    properties: { code: properties.code },
  }));
  return {
    topology: { ...topology, objects: { municipalities: { type: 'GeometryCollection', geometries } } },
    municipalities: municipalities.map((place) => namedPlace(place, place.name, place.fullName)),
    counties: regions.map((place) => namedPlace(place, place.shortName, place.countyName)),
  };
}

function namedPlace(place: ShippedPlace, name: string, fullName: string): NamedPlace {
  const { code, nameEn, lon, lat } = place;
  return { code, name, ...(nameEn ? { nameEn } : {}), fullName, at: [lon, lat] };
}
