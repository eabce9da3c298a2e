import { streamedSource } from '../../open-data/open-source.ts';
import { readRcn } from './parse.ts';
import { transformRcn } from './transform.ts';

/** Norway: EU grants to Norwegian participants, and what the Research Council granted. */
export const rcn = streamedSource({
  name: 'rcn',
  what: 'The Research Council of Norway: EU grants to Norwegian participants, and its own grants',
  licence: 'the repository states none',
  needs: 'bevilgningereu or soknader2 in CSV, with semicolons or commas',
  records: readRcn,
  transform: transformRcn,
});
