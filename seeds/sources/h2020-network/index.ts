import { openSource } from '../../open-data/open-source.ts';
import { parseNetwork } from './parse.ts';
import { transformNetwork } from './transform.ts';

/** Who took part in what of Horizon 2020, as somebody cleaned it in 2016. */
export const h2020Network = openSource({
  name: 'h2020-network',
  what: 'The network of Horizon 2020 of early 2016: projects, organisations, and who took part',
  licence: 'MIT (repository); data: Commission Decision 2011/833/EU (reuse with attribution)',
  needs: 'projects.tsv, organisations.tsv and edges.tsv, or their folder',
  read: parseNetwork,
  transform: transformNetwork,
});
