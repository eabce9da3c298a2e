import type { Translation } from '../message.ts';
import type { start as swedish } from '../sv/start.ts';

/** The start page's texts, in English. */
export const start: Translation<typeof swedish> = {
  'start.title': 'Start',
};
