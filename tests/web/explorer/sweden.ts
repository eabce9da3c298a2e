import { readFileSync } from 'node:fs';
import { boundaryFile } from '../../../web/boundaries/boundary-file.ts';
import { baseMap } from '../../../web/views/explorer/map/base-map.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../seeds/data/geography/${name}`, import.meta.url), 'utf8'));

/** The boundaries as the page gets them. */
export const swedenFile = boundaryFile(
  read('sweden-municipalities.topojson'),
  read('municipalities.json').municipalities,
  read('regions.json').regions,
);

/** The map that the page draws of them. */
export const sweden = baseMap(swedenFile);
