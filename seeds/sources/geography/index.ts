import type { Source } from '../../source.ts';
import { getGeography } from './get.ts';
import { parseGeography, type GeographyData } from './parse.ts';
import { transformGeography } from './transform.ts';

/** All municipalities, regions, state agencies and universities of Sweden, and what borders what. */
export const geography = {
  name: 'geography',
  what: 'All 290 municipalities, 21 regions, 267 state agencies and 47 universities of Sweden',
  licence: 'CC0 and facts; see seeds/data/README.md',
  needs: 'nothing, or the five files of seeds/data/geography',
  isRegister: true,
  get: getGeography,
  parse: parseGeography,
  transform: transformGeography,
} satisfies Source<GeographyData>;
