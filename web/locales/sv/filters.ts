/** The texts of the explorer's filters, in Swedish. */
export const filters = {
  'filters.tieKinds': 'Slag av samband',
  'filters.themes': 'Tema',
  'filters.places': 'Plats',
  'filters.none.themes': 'Inget i urvalet är kopplat till ett tema. Det betyder inte att det saknar tema.',
  'filters.none.places': 'Inget i urvalet har en känd plats.',
  'filters.all': 'Alla',
  'filters.more': { one: 'Visa {count} till', other: 'Visa {count} till' },
  'filters.time': 'Tid',
  'filters.from': 'Från år',
  'filters.to': 'Till år',
  'filters.phase': 'Fas {phase}, {from}–{to}',
  'filters.phaseShort': 'Fas {phase}',
  'filters.undated': 'Utan känd tid, visas alltid: {nodes} poster, {ties} samband',
  'filters.confidence': 'Källstyrka, minst',
  'filters.confidence.any': 'All',
  'filters.rest': 'Utanför urvalet',
  'filters.rest.hidden': 'Visa inte',
  'filters.rest.faded': 'Tona ner',
  'filters.faded': { one: '{count} nedtonad', other: '{count} nedtonade' },
  'explorer.why.theme': {
    one: '{count} post om andra teman, eller utan känt tema',
    other: '{count} poster om andra teman, eller utan känt tema',
  },
  'explorer.why.place': {
    one: '{count} post på andra platser, eller utan känd plats',
    other: '{count} poster på andra platser, eller utan känd plats',
  },
  'explorer.why.date': { one: '{count} post från en annan tid', other: '{count} poster från en annan tid' },
  'explorer.why.confidence': {
    one: '{count} post med svagare källor',
    other: '{count} poster med svagare källor',
  },
  'explorer.why.expansion': {
    one: '{count} post som valet av fler samband inte tog med',
    other: '{count} poster som valet av fler samband inte tog med',
  },
  'explorer.why.focus': {
    one: '{count} post längre bort än fokus',
    other: '{count} poster längre bort än fokus',
  },
} as const;
