/** The preparation of a dialogue, in English. */
export const workshop = {
  'workshop.title': 'Prepare a dialogue workshop',
  'workshop.open': 'Prepare a dialogue',
  'workshop.lead':
    'Choose barriers and see which organisations together have the authority, raised the matter and speak for each level: as few as possible. Every choice stands in the address and can be sent on.',
  'workshop.choose': 'Choose barriers',
  'workshop.choose.note': 'At most {count} at a time, by the level that has authority.',
  'workshop.invited': 'Whom to invite',
  'workshop.suggestion':
    'A suggestion of organisations, never of people, from what the sources say. Each can be dismissed with a reason.',
  'workshop.count': {
    one: '{count} organisation covers what can be covered ({barriers} barriers chosen).',
    other: '{count} organisations cover what can be covered ({barriers} barriers chosen).',
  },
  'workshop.need.HOLDER': 'has authority over “{name}”',
  'workshop.need.RAISER': 'raised “{name}”',
  'workshop.need.FACER': 'meets “{name}”',
  'workshop.need.LEVEL': 'speaks for {level}',
  'workshop.never': 'not known from any dialogue before',
  'workshop.before': 'At dialogues before',
  'workshop.uncovered': 'What no named organisation covers',
  'workshop.askWho': 'See who could be asked',
  'workshop.reading': 'To read before',
  'workshop.organisation': 'Organisation',
  'workshop.level': 'Level',
  'workshop.why': 'Why',
} as const;
