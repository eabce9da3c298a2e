/** Texts of the frame and of what every view can meet, in Swedish. */
export const shell = {
  'app.name': 'Samverkanskartan',
  'app.skip': 'Hoppa till innehållet',
  'app.home': 'Samverkanskartan, till startsidan',
  'app.nav': 'Huvudmeny',
  'app.explore': 'Utforska',
  'app.authority': 'Rådighet',
  'app.data': 'Om data',

  'language.label': 'Språk',
  'language.sv': 'SV, svenska',
  'language.en': 'EN, English',
  'theme.system': 'Färger: som systemet. Byt till ljusa',
  'theme.light': 'Färger: ljusa. Byt till mörka',
  'theme.dark': 'Färger: mörka. Byt till systemets',

  'keys.switch': 'Kortkommandon med en enda tangent',

  'search.label': 'Sök i kartan',
  'search.placeholder': 'Sök aktör, projekt, hinder …',
  'search.results': 'Träffar',
  'search.count': { one: '{count} träff', other: '{count} träffar' },
  'search.more': 'De {shown} bästa av {count} träffar visas. Skriv mer för att snäva in.',
  'search.none': 'Inget i kartan motsvarar ”{text}”.',
  'search.noneAdvice':
    'Pröva ett kortare ord eller ett annat namn. Att något saknas här betyder inte att det inte finns.',
  'search.busy': 'Söker …',
  'search.failed': 'Sökningen nådde inte databasen. Den görs om av sig själv när databasen svarar.',
  'search.matched.ALIAS': 'träff i ett annat namn',
  'search.matched.IDENTIFIER': 'träff i ett nummer eller en kod',
  'search.matched.SUMMARY_SV': 'träff i den svenska beskrivningen',
  'search.matched.SUMMARY_EN': 'träff i den engelska beskrivningen',
  'search.matched.NAME_SV': 'träff i det svenska namnet',
  'search.matched.NAME_EN': 'träff i det engelska namnet',

  'state.loading': 'Hämtar …',
  'state.retry': 'Försök igen',
  'error.network.title': 'Servern svarar inte',
  'error.network.text':
    'Sidan når inte servern. Uppgifterna i kartan är inte berörda. Sidan försöker igen av sig själv och visar innehållet så snart servern svarar.',
  'error.database.title': 'Databasen svarar inte',
  'error.database.text':
    'Servern är i gång men når inte databasen. Uppgifterna i kartan är inte berörda. Sidan försöker igen av sig själv och visar innehållet så snart databasen svarar.',
  'error.starting.title': 'Kartan startar',
  'error.starting.text':
    'Det tar några sekunder, första gången upp till en minut eftersom uppgifterna då läses in. Sidan visar innehållet av sig själv när kartan är i gång.',
  'error.importing.title': 'Uppgifterna läses in',
  'error.importing.text':
    'Kartan är ny här och fylls just nu med sina första uppgifter. Det tar ungefär en halv minut. Sidan visar innehållet av sig själv när det är klart.',
  'error.api.title': 'Frågan kunde inte besvaras',
  'error.api.text':
    'Servern svarade med ett fel. Uppgifterna i kartan är inte berörda. Felet löser sig inte av att vänta.',
  'error.api.detail': 'Serverns besked: {message}',
  'error.api.request': 'Ange nummer {id} om du anmäler felet.',
  'error.code.title': 'Sidan kunde inte laddas',
  'error.code.text':
    'En del av programmet kunde inte hämtas. Uppgifterna i kartan är inte berörda. Ladda om sidan.',
  'error.code.reload': 'Ladda om',

  'footer.label': 'Om kartans uppgifter',
  'footer.attribution': 'Gränser och befolkning: SCB; ortskoordinater: GeoNames, CC BY 4.0',
  'footer.counts': '{nodes} aktörer, projekt, hinder m.m., {ties} samband och {sources} källor',
  'footer.version': 'grafens version {version}',
  'footer.imported': 'senaste import {date}',
  'footer.accessibility': 'Tillgänglighet',
  'footer.unknown': 'Uppgifter om grafen saknas just nu',

  'notFound.title': 'Sidan finns inte',
  'notFound.text': 'Det finns ingen sida på adressen {path}. Länken kan vara gammal eller felskriven.',
  'notFound.ways': 'Vägar vidare',
  'notFound.start': 'Startsidan: hindren och vem som kan undanröja dem',
  'notFound.explore': 'Utforska NATSAM nivå för nivå',
  'notFound.search': 'Sök i fältet högst upp. Tangenten / tar dig dit.',
} as const;
