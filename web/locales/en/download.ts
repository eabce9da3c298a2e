import type { Translation } from '../message.ts';
import type { download as swedish } from '../sv/download.ts';

/** The texts of taking a selection away, in English. */
export const download: Translation<typeof swedish> = {
  'download.title': 'Download',
  'download.png': 'Picture (PNG)',
  'download.svg': 'Picture (SVG)',
  'download.entities': 'Entities (CSV)',
  'download.ties': 'Ties (CSV)',
  'download.name.png': 'picture',
  'download.name.svg': 'picture',
  'download.name.entities': 'entities',
  'download.name.ties': 'ties',
  'download.made': 'Samverkanskartan {date}, map version {version}. The sources of each tie are in the map.',
  'download.legend': 'Solid line: within a level or to the next. Dashed: skips a level. Dotted: weak source.',
};
