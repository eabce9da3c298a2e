import { streamedSource } from '../../open-data/open-source.ts';
import type { Source } from '../../source.ts';
import { fetchActivities, usualBase } from './get.ts';
import { readGdp, type GdpActivity } from './parse.ts';
import { activityKey, transformGdp } from './transform.ts';

/** The common data project of Energimyndigheten, Formas, Forte, Vetenskapsrådet and Vinnova. */
export const gdp: Source<readonly GdpActivity[]> = {
  ...streamedSource({
    name: 'gdp',
    what: 'Gemensamma dataprojektet: what five Swedish funders grant, with organisations, amounts and years',
    licence: 'CC0 1.0 (stated by Vinnova and Forte)',
    needs: 'JSON answers or "lite" files of finansieradeaktiviteter, the CSV of decided funding, or --fetch',
    records: readGdp,
    together: activityKey,
    transform: transformGdp,
  }),
  async fetch(bases, options) {
    const pages = await fetchActivities(bases.length === 0 ? [usualBase] : bases, options);
    return pages.map((input) => ({ name: input.name, text: '', input }));
  },
};
