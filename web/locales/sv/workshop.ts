/** The preparation of a dialogue, in Swedish. */
export const workshop = {
  'workshop.title': 'Förbered en dialogverkstad',
  'workshop.open': 'Förbered dialog',
  'workshop.lead':
    'Välj hinder och se vilka organisationer som tillsammans har rådigheten, lyfte frågan och talar för varje nivå: så få som möjligt. Allt val står i adressen och går att skicka vidare.',
  'workshop.choose': 'Välj hinder',
  'workshop.choose.note': 'Högst {count} åt gången, efter den nivå som har rådighet.',
  'workshop.invited': 'Vilka som bör bjudas in',
  'workshop.suggestion':
    'Ett förslag på organisationer, aldrig på personer, ur det som källorna säger. Varje förslag kan avfärdas med ett skäl.',
  'workshop.count': {
    one: '{count} organisation täcker det som går att täcka ({barriers} valda hinder).',
    other: '{count} organisationer täcker det som går att täcka ({barriers} valda hinder).',
  },
  'workshop.need.HOLDER': 'har rådighet över ”{name}”',
  'workshop.need.RAISER': 'har lyft ”{name}”',
  'workshop.need.FACER': 'möter ”{name}”',
  'workshop.need.LEVEL': 'talar för {level}',
  'workshop.never': 'inte känd från någon tidigare dialog',
  'workshop.before': 'Tidigare vid dialog',
  'workshop.uncovered': 'Det som ingen namngiven organisation täcker',
  'workshop.askWho': 'Se vem som kan tillfrågas',
  'workshop.reading': 'Att läsa innan',
  'workshop.organisation': 'Organisation',
  'workshop.level': 'Nivå',
  'workshop.why': 'Varför',
} as const;
