/** The start page's texts, in Swedish. */
export const start = {
  'start.title': 'Hinder och samverkan, nivå för nivå',
  'start.finding': {
    one: 'Ett hinder. Det kan bara undanröjas på {level}.',
    other: '{count} hinder. {share} av dem kan bara undanröjas på {level}.',
  },
  'start.lead':
    'Ett hinder hör hemma på den nivå som har rådighet att undanröja det, även när det märks någon annanstans.',
  'start.leadWaiting': {
    one: 'Ett hinder lyftes för mer än 12 månader sedan utan känt svar.',
    other: '{count} hinder lyftes för mer än 12 månader sedan utan känt svar.',
  },
  'start.leadHolders': {
    one: 'För ett hinder nämner källorna ingen aktör med rådighet.',
    other: 'För {count} hinder nämner källorna ingen aktör med rådighet.',
  },
  'start.partial': 'Listan visar de {shown} första av {count} hinder.',

  'start.table.caption':
    'Hinder efter den nivå som har rådighet att undanröja dem och efter läget enligt källan. Läget gäller vid källans datum; vad som har hänt sedan dess vet kartan inte.',
  'start.table.level': 'Nivå med rådighet',
  'start.barrier.noHolder': 'ingen med rådighet nämnd',

  'start.barriers.all': 'Alla hinder, med filter',

  'start.ladder.title': 'Vem samverkar i {name}?',
  'start.ladder.open': 'Öppna {name} i utforskaren',
  'start.ladder.leads': 'leder',
  'start.ladder.participates': 'deltar',
  'start.ladder.none.INTERNATIONAL': 'Ingen internationell aktör har ett belagt samband med {name} i kartan',
  'start.ladder.none.NATIONAL': 'Ingen nationell aktör har ett belagt samband med {name} i kartan',
  'start.ladder.none.REGIONAL': 'Ingen regional aktör har ett belagt samband med {name} i kartan',
  'start.ladder.none.LOCAL': 'Ingen lokal aktör har ett belagt samband med {name} i kartan',
  'start.ladder.rest': 'och {count} till',
  'start.ladder.words': 'Bilden i ord',

  'start.gaps.title': 'Vad kartan inte vet',
  'start.gaps.holders':
    'av {count} hinder saknar en namngiven aktör med rådighet. Att ingen är nämnd betyder inte att ingen finns.',
  'start.gaps.reading': 'av {count} hinder har en nivå som är vår tolkning av källan.',
  'start.gaps.dates': 'av {count} hinder saknar uppgift om när de sågs. Läget gäller vid källans datum.',
  'start.gaps.ties': 'av {count} samband i ekosystemet bygger på svagt stöd i källan.',
  'start.gaps.reference':
    'av {count} poster kommer bara ur register; ingen källa knyter dem ännu till ekosystemet.',
  'start.gaps.absence':
    'Att ett samband saknas i kartan är inget bevis för att det saknas i verkligheten. Kartan visar vad källorna säger, och varje uppgift bär sin källa.',

  'start.questions.title': 'Frågor att börja med',
  'start.questions.natsam': 'Vem samverkar i NATSAM, nivå för nivå?',
  'start.questions.reach': 'Vilka på nationell nivå når Lunds kommun, direkt eller genom sin plattform?',
  'start.questions.funders': 'Vem finansierar Future by Lunds projekt, och vilka deltar?',
  'start.questions.raised': 'Vilka hinder har Kiruna lyft, till vem, och vad hände?',
  'start.questions.unheld': 'Vilka hinder har ingen namngiven som har rådighet?',
  'start.questions.path': 'Hur når Future by Lund Sveriges regering?',
  'start.questions.partners': 'Vilka partner delar de sex plattformarna?',
  'start.questions.shared': 'Vilka möter samma hinder utanför kommunens rådighet?',
  'start.questions.method': 'Vem lärde sig dialogverkstad som metod, och av vem?',
  'start.questions.phases': 'Vilka var med i programmets fas 2, och vad ändras till fas 3?',
  'start.questions.connectors': 'Vilka organisationer knyter ihop nivåerna?',
  'start.questions.authority': 'Vem har rådighet över ”{name}”?',
  'start.questions.search': 'Eller sök en aktör, ett projekt eller ett hinder i fältet högst upp.',

  'start.empty.title': 'Kartan är tom',
  'start.empty.text':
    'Databasen svarar men innehåller inga uppgifter. Kör detta kommando för att läsa in de data som följer med:',
  'start.empty.after': 'Ladda sedan om sidan.',
} as const;
