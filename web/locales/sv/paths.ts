/** The texts of the ways between two entities, in Swedish. */
export const paths = {
  'paths.heading': 'Från {from} till {to}',
  'paths.intro': {
    one: 'En väg, {shortest} steg lång.',
    other: '{count} vägar, den kortaste {shortest} steg. Alla de kortaste, och några längre.',
  },
  'paths.introLarge': {
    one: 'En väg, {shortest} steg lång. Längre vägar söks inte i en så stor karta.',
    other: '{count} vägar på {shortest} steg. Längre vägar söks inte i en så stor karta.',
  },
  'paths.limits':
    'Vägarna går inte genom teman, mål, metoder eller personer, och inte längs gränser. Att kartan inte känner en väg betyder inte att den inte finns.',
  'paths.none': 'Kartan känner ingen väg från {from} till {to}',
  'paths.none.text':
    'Inget belagt samband leder fram på högst {most} steg. Det betyder inte att de inte har med varandra att göra.',
  'paths.unknown': 'Minst en av {from} och {to} finns inte i kartan',
  'paths.way': { one: 'Väg {number}: {count} steg', other: 'Väg {number}: {count} steg' },
  'paths.source': 'Källa: {title}',
  'paths.sourceMore': { one: 'och {count} till', other: 'och {count} till' },
  'paths.to': 'Till vem?',
  'paths.toFrom': 'Väg från {name} till …',
  'paths.turn': 'Byt håll',
  'paths.leave': 'Lämna vägarna',
} as const;
