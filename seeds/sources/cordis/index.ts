import { streamedSource } from '../../open-data/open-source.ts';
import { readCordis } from './parse.ts';
import { cordisKey, transformCordis } from './transform.ts';

/** Projects of the EU's framework programmes with their participants. */
export const cordis = streamedSource({
  name: 'cordis',
  what: 'EU research and innovation projects (FP7, Horizon 2020, Horizon Europe) with participants and amounts',
  licence: 'Commission Decision 2011/833/EU (reuse with attribution)',
  needs: 'the CSV zip of CORDIS or its folder, project files in XML, or tables saved as XLSX',
  records: readCordis,
  together: cordisKey,
  transform: transformCordis,
});
