import type { BoundaryFile } from '../../../boundaries/boundary-file.ts';
import { baseMap } from './base-map.ts';
import type { BaseMap } from './base-map.ts';

let loading: Promise<BaseMap> | undefined;

/** The base map; it is fetched and drawn once in the life of the page, and again only after a failure. */
export function loadBaseMap(): Promise<BaseMap> {
  loading ??= fetchBaseMap().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchBaseMap(): Promise<BaseMap> {
  const response = await fetch('/boundaries/sweden.json');
  if (!response.ok) throw new Error(`The boundaries were answered with ${response.status}`);
  return baseMap((await response.json()) as BoundaryFile);
}
