import { mapSource } from '../../open-data/map-source.ts';
import { formOf } from '../../reading/form-of.ts';
import { readKumuJson } from './read-json.ts';
import { readKumuTables } from './read-tables.ts';

/** Maps drawn in Kumu. */
export const kumu = mapSource({
  name: 'kumu',
  what: 'Your own maps from Kumu: project export, blueprint, or spreadsheet',
  licence: 'that of the map',
  needs: 'JSON, XLSX or CSV of Kumu, and if words need it a mapping.json',
  async *read(file, _, faults) {
    const { nodes, edges } = await ((await formOf(file)) === 'json'
      ? readKumuJson(file, faults)
      : readKumuTables(file, faults));
    for (const node of nodes) yield { node };
    for (const edge of edges) yield { edge };
  },
});
