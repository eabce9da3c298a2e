import type { Source } from './source.ts';
import { cordis } from './sources/cordis/index.ts';
import { csv } from './sources/csv/index.ts';
import { ecosystem } from './sources/ecosystem/index.ts';
import { geography } from './sources/geography/index.ts';
import { gexf } from './sources/gexf/index.ts';
import { gdp } from './sources/gdp/index.ts';
import { graphml } from './sources/graphml/index.ts';
import { h2020Network } from './sources/h2020-network/index.ts';
import { kumu } from './sources/kumu/index.ts';
import { nodeLink } from './sources/node-link/index.ts';
import { opsi } from './sources/opsi/index.ts';
import { picRor } from './sources/pic-ror/index.ts';
import { publicBodies } from './sources/public-bodies/index.ts';
import { rcn } from './sources/rcn/index.ts';
import { ror } from './sources/ror/index.ts';
import { swecris } from './sources/swecris/index.ts';
import { vinnova } from './sources/vinnova/index.ts';

/** All sources, in the order in which they are imported and in which their word counts when two name the same thing. */
export const sources: readonly Source[] = [
  // First: it describes the actors by hand, under the names that they go by.
  ecosystem,
  // After it: a register fills in numbers and places, and names what nobody has described.
  geography,
  // Registers of others come before funders' data: they bring the identifiers that organisations are found again by.
  publicBodies,
  ror,
  // Swedish names and numbers before those of the EU, which are in capitals.
  gdp,
  swecris,
  vinnova,
  cordis,
  h2020Network,
  rcn,
  opsi,
  // What people drew themselves comes last: a funder or a register knows better.
  kumu,
  gexf,
  graphml,
  nodeLink,
  csv,
  // Of identifiers alone: whatever another says of an organisation is more.
  picRor,
];

/** The sources whose files the product ships: what is imported when none is named. */
export const shippedSources = sources.filter(({ isOpen }) => !isOpen);
