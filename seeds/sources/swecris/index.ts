import { openSource } from '../../open-data/open-source.ts';
import { parseSwecris } from './parse.ts';
import { transformSwecris } from './transform.ts';

/** Grants of Swedish research funders. */
export const swecris = openSource({
  name: 'swecris',
  what: 'Grants of some 13 Swedish research funders, with coordinator, amount and subject',
  licence: 'open data of Vetenskapsrådet; the export states no licence',
  needs: 'an export of SweCRIS in CSV',
  read: parseSwecris,
  transform: transformSwecris,
});
