import type { filters as sv } from '../sv/filters.ts';
import type { Translation } from '../message.ts';

/** The texts of the explorer's filters, in English. */
export const filters: Translation<typeof sv> = {
  'filters.tieKinds': 'Kinds of tie',
  'filters.themes': 'Theme',
  'filters.places': 'Place',
  'filters.none.themes':
    'Nothing in the selection is linked to a theme. That does not mean that it has none.',
  'filters.none.places': 'Nothing in the selection has a known place.',
  'filters.all': 'All',
  'filters.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'filters.time': 'Time',
  'filters.from': 'From year',
  'filters.to': 'To year',
  'filters.phase': 'Phase {phase}, {from}–{to}',
  'filters.phaseShort': 'Phase {phase}',
  'filters.phaseBefore': 'Previous phase',
  'filters.phaseAfter': 'Next phase',
  'compare.with': 'Compare with phase {phase}',
  'compare.withSpan': 'Compare with {from}–{to}',
  'compare.sum': '+ new: {new}. − only in the earlier: {gone}. No sign: in both.',
  'compare.new': 'new since the earlier time',
  'compare.gone': 'only in the earlier time',
  'compare.span': 'compared with {from}–{to}',
  'filters.allTime': 'All time',
  'filters.undated': 'Without a known time, always shown: {nodes} entries, {ties} ties',
  'filters.confidence': 'Evidence, at least',
  'filters.confidence.any': 'Any',
  'filters.rest': 'Outside the selection',
  'filters.rest.hidden': 'Leave out',
  'filters.rest.faded': 'Fade',
  'filters.faded': { one: '{count} faded', other: '{count} faded' },
  'explorer.why.theme': {
    one: '{count} entry on other themes, or without a known one',
    other: '{count} entries on other themes, or without a known one',
  },
  'explorer.why.place': {
    one: '{count} entry in other places, or without a known one',
    other: '{count} entries in other places, or without a known one',
  },
  'explorer.why.date': { one: '{count} entry of another time', other: '{count} entries of another time' },
  'explorer.why.confidence': {
    one: '{count} entry with weaker evidence',
    other: '{count} entries with weaker evidence',
  },
  'explorer.why.expansion': {
    one: '{count} entry that the choice of more ties did not include',
    other: '{count} entries that the choice of more ties did not include',
  },
  'explorer.why.focus': {
    one: '{count} entry farther off than the focus',
    other: '{count} entries farther off than the focus',
  },
};
