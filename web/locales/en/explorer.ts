import type { Translation } from '../message.ts';
import type { explorer as swedish } from '../sv/explorer.ts';

/** The explorer's texts, in English. */
export const explorer: Translation<typeof swedish> = {
  'explorer.title': 'Explore',
};
