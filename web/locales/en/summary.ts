import type { Translation } from '../message.ts';
import type { summary as swedish } from '../sv/summary.ts';

/** The texts of a selection summed up, in English. */
export const summary: Translation<typeof swedish> = {
  'summary.levels': 'Entities by level',
  'summary.noneHere': 'none in the selection',
  'summary.connectors': 'Most ties in the picture',
  'summary.connector': '{ties}, {levels}',
  'summary.overLevels': { one: '{count} level', other: '{count} levels' },
  'summary.thin': 'Where the data are thin',
  'summary.weak': { one: '{count} tie rests on a weak source', other: '{count} ties rest on weak sources' },
  'summary.undated': {
    one: '{count} tie has no date of its own',
    other: '{count} ties have no date of their own',
  },
  'summary.placeless': {
    one: '{count} entity has no known place',
    other: '{count} entities have no known place',
  },
  'summary.notThin': 'Nothing that is shown lacks a date, a place or a strong source.',
  'summary.coverage': 'What the map covers, and what not',
};
