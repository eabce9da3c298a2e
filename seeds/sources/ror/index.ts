import { streamedSource } from '../../open-data/open-source.ts';
import { readRor } from './parse.ts';
import { transformRor } from './transform.ts';

/** Research organisations of the world, with identifiers and parents. */
export const ror = streamedSource({
  name: 'ror',
  what: 'Research Organization Registry: organisations with names, places, identifiers and parents',
  licence: 'CC0 1.0',
  needs: 'a dump of ROR (zip or JSON, schema 1 or 2), or records in JSON',
  isRegister: true,
  records: readRor,
  together: ({ id }) => id,
  transform: transformRor,
});
