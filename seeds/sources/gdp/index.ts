import { openSource } from '../../open-data/open-source.ts';
import { parseGdp } from './parse.ts';
import { transformGdp } from './transform.ts';

/** The common data project of Energimyndigheten, Formas, Forte, Vetenskapsrådet and Vinnova. */
export const gdp = openSource({
  name: 'gdp',
  what: 'Gemensamma dataprojektet: what five Swedish funders grant, with organisations, amounts and years',
  licence: 'CC0 1.0 (stated by Vinnova and Forte)',
  needs: 'JSON answers or "lite" files of finansieradeaktiviteter, or the CSV of decided funding',
  read: parseGdp,
  transform: transformGdp,
});
