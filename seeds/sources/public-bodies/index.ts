import { openSource } from '../../open-data/open-source.ts';
import { parsePublicBodies } from './parse.ts';
import { transformPublicBodies } from './transform.ts';

/** Swedish municipalities, regions and agencies with their Wikidata entry. */
export const publicBodies = openSource({
  name: 'public-bodies',
  what: 'Swedish municipalities, regions and agencies with organisation number and Wikidata entry',
  licence: 'PDDL (base list), CC0 1.0 (Wikidata); the repository that joined them states none',
  needs: 'the CSV table (27 columns)',
  isRegister: true,
  read: parsePublicBodies,
  transform: transformPublicBodies,
});
