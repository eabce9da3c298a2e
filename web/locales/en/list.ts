import type { Translation } from '../message.ts';
import type { list as swedish } from '../sv/list.ts';

/** The texts of the list, in English. */
export const list: Translation<typeof swedish> = {
  'list.start': 'Starts',
  'list.end': 'Ends',
  'list.tiesHere': 'Ties here',
  'list.tiesInAll': 'Ties in all',
  'list.sources': 'Sources',
  'list.id': 'Id',
  'list.outside': 'outside the selection',
};
