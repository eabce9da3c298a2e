import { streamedSource } from '../../open-data/open-source.ts';
import { readSwecris } from './parse.ts';
import { grantKey, transformSwecris } from './transform.ts';

/** Grants of Swedish research funders. */
export const swecris = streamedSource({
  name: 'swecris',
  what: 'Grants of some 13 Swedish research funders, with coordinator, amount and subject',
  licence: 'open data of Vetenskapsrådet; the export states no licence',
  needs: 'an export of SweCRIS in CSV',
  records: readSwecris,
  together: grantKey,
  transform: transformSwecris,
});
