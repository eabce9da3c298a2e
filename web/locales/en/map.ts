import type { Translation } from '../message.ts';
import type { map as swedish } from '../sv/map.ts';

/** The explorer's map, in English. */
export const map: Translation<typeof swedish> = {
  'map.label': 'Map of Sweden: {nodes} at {places}, {ties} between the places',
  'map.places': { one: '{count} place', other: '{count} places' },
  'map.keysText':
    'Arrow keys go to the next marker in that direction, Page Down and Page Up go through a marker’s ties. Enter selects or opens a list, Enter again on a selected entity shows more ties, Escape closes and clears, + and − zoom, 0 shows the whole country.',
  'map.controls': 'Size of the map',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.fit': 'Show the whole country',
  'map.attribution': 'Boundaries: Statistics Sweden (SCB, CC0), generalised',
  'map.loading': 'Loading the boundaries of municipalities and counties …',

  'map.municipality': '{name} Municipality',
  'map.more': { one: '{place} and {count} more place', other: '{place} and {count} more places' },
  'map.moreShort': '{place} +{count}',
  'map.marker.one': '{entity}; place: {place}',
  'map.marker.many': '{place}, {entities}',
  'map.marker.inside': { one: '{count} tie between them', other: '{count} ties between them' },
  'map.arc': '{from} – {to}, {ties}',

  'map.meeting': {
    one: 'meet in {count} entity without a known place',
    other: 'meet in {count} entities without a known place',
  },

  'map.list.close': 'Close the list',
  'map.list.zoom': 'Zoom to these places',
  'map.list.inside': {
    one: '{count} tie between what is here',
    other: '{count} ties between what is here',
  },
  'map.list.others': 'Ties to other places',
  'map.list.arc': '{place}: {ties}',
  'map.list.host': 'the place is its host municipality’s',
  'map.list.county': 'only the county is known',

  'map.unplaced': 'No known place ({count})',
  'map.unplaced.text':
    'The sources do not say where these are. That means that the place is not known, not that there is none.',
  'map.unplaced.none': 'Everything in the selection has a known place.',
  'map.unplaced.level': '{level} ({count})',
  'map.unplaced.ties': {
    one: '{count} tie runs to or between them and is not drawn on the map.',
    other: '{count} ties run to or between them and are not drawn on the map.',
  },
  'map.unplaced.meetings': 'Places that meet in one of them are joined by dotted arcs.',
  'map.unplaced.many':
    'There are so many here that only the place you point at or have selected shows its own.',
  'map.all': 'Everything ({count})',
  'map.all.text': 'Without boundaries nothing can be put on the map. Here is the whole selection, by level.',

  'map.failed.title': 'The boundaries of the map could not be loaded',
  'map.failed.text': 'The data of the selection are not affected. All of it is in the list.',
  'map.nowhere.title': 'Nothing in the selection has a known place',
  'map.nowhere.text':
    'All of it is in the list “No known place”. The other views show how it hangs together.',
};
