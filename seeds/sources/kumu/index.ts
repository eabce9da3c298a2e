import { openSource } from '../../open-data/open-source.ts';
import { mappingFile, readMapping, transformMaps, type PeopleMaps } from '../../open-data/people-map.ts';
import { formOf } from '../../reading/form-of.ts';
import { readKumuJson } from './read-json.ts';
import { readKumuTables } from './read-tables.ts';

/** Maps drawn in Kumu. */
export const kumu = openSource<PeopleMaps>({
  name: 'kumu',
  what: 'Your own maps from Kumu: project export, blueprint, or spreadsheet',
  licence: 'that of the map',
  needs: 'JSON, XLSX or CSV of Kumu, and if words need it a mapping.json',
  read: async (files, faults) => ({
    mapping: await readMapping(files),
    maps: await Promise.all(
      files
        .filter(({ baseName }) => baseName !== mappingFile)
        .map(async (file) =>
          (await formOf(file)) === 'json' ? readKumuJson(file, faults) : readKumuTables(file, faults),
        ),
    ),
  }),
  transform: (maps) => transformMaps('kumu', maps),
});
