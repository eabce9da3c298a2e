/** The page about the data, in Swedish. */
export const data = {
  'data.title': 'Vad kartan vet, och hur lite',
  'data.lead':
    'Kartan visar vad källorna säger. Där den är tunn har ingen sett efter, eller så har källan inte berättat. Att ett samband saknas är inget bevis för att det inte finns.',
  'data.coverage': 'Täckning',
  'data.coverage.note':
    'Räknat är det som källor om ekosystemet säger, inte det som bara står i register. En uppgift räknas vid varje stad, nivå och år som den rör, så raderna går inte att summera.',
  'data.choose': 'Räkna efter',
  'data.by.CITY': 'Stad',
  'data.by.LEVEL': 'Nivå',
  'data.by.YEAR': 'År',
  'data.by.SOURCES': 'Antal källor',
  'data.by.CONFIDENCE': 'Stöd i källan',
  'data.key.CITY': 'Kommun',
  'data.key.LEVEL': 'Nivå som uppgiften rör',
  'data.key.YEAR': 'Årtal',
  'data.key.SOURCES': 'Källor per uppgift',
  'data.key.CONFIDENCE': 'Stöd',
  'data.unknown.CITY': 'Ingen stad angiven',
  'data.unknown.LEVEL': 'Nivån är okänd',
  'data.unknown.YEAR': 'Inget år angivet',
  'data.unknown.SOURCES': 'Antalet är okänt',
  'data.unknown.CONFIDENCE': 'Stödet är okänt',
  'data.length': 'Hur mycket som är känt',
  'data.of.ENTITIES': 'Poster',
  'data.of.BARRIERS': 'Varav hinder',
  'data.of.TIES': 'Samband',
  'data.of.WEAK': 'Svagt belagda',
  'data.sources': 'Olika källor',
  'data.sourcesEach': { one: '{count} källa', other: '{count} källor' },
  'data.more': 'Visa fler ({shown} av {count} visas)',
  'data.close': 'Stäng listan',
  'data.query': 'Frågan bakom siffrorna (GraphQL)',
  'data.gaps': 'Kända luckor',
  'data.gap.workshops':
    'Inga offentliga uppgifter finns om enskilda dialogverkstäder i NATSAM: när, om vad, med vilka, med vilket utfall. Bara formen och planen är belagda. De övriga 16 dialogmötena är jämförbara, verkliga möten men inte NATSAM:s.',
  'data.gap.amounts':
    'Diarienummer och belopp saknas för NATSAM:s tredje fas, CORIP, SPIS, Kirunas fortsättning och Borås projekt i tredje fasen. Future by Lunds andra fas saknar belopp.',
  'data.gap.reports':
    'Rapporter och utredningar lästes inte i sin helhet, bara sidornas början. Hinder som beskrivs längre in är inte med. Det fjärde förslaget i SOU 2023:94 nämns inte i det som lästes.',
  'data.gap.cities':
    'Projekt i Stockholm, Malmö och Borås inom Viable Cities saknar budget och parter. De flesta av de 23 städerna finns bara med som undertecknare 2023. De 48 kommuner som skrev under 2024 finns inte med, för listan sågs inte.',
  'data.gap.regions':
    'Aktörer på regional nivå är få i materialet. Statsstöd, upphandlingsrätt och kommunal kompetens vilar på få källor, en del av dem studentuppsatser.',
  'data.gap.equality':
    'Jämställdhet är tunt belagt som tema för följeforskningen; det som finns kommer från NATSAM-artikeln, Umeå och Borås.',
  'data.gap.holders':
    '35 av de 70 hindren har en nivå med rådighet men ingen namngiven aktör, därför att ingen källa namnger någon.',
  'data.gap.outcomes':
    'Utfallet av många lyft är okänt. Att inget utfall är känt betyder inte att inget har hänt.',
  'data.gap.age': 'Vissa hinder är från 2013–2017 och kan ha blivit lösta sedan dess.',
  'data.licences': 'Licenser och erkännanden',
  'data.licences.note': 'Programmets kod är fri under Apache-2.0. Uppgifterna har egna villkor.',
  'data.licence.ecosystem': 'Ekosystemet: 439 poster och 1 001 samband från 217 offentliga sidor',
  'data.licence.ecosystem.terms':
    'Ingen licens är angiven. Bara fakta, med beskrivningar i egna ord; varje uppgift namnger sina källor.',
  'data.licence.places': 'Kommuner, län och orternas lägen',
  'data.licence.places.terms':
    'Ortskoordinater: GeoNames, CC BY 4.0, som ska nämnas. Koder och befolkning: SCB, CC0.',
  'data.licence.boundaries': 'Gränser för kommuner och län',
  'data.licence.boundaries.terms': 'Gränser och befolkning: Statistiska centralbyrån (SCB), CC0.',
  'data.licence.groups': 'Kommungrupper',
  'data.licence.groups.terms': 'Källa: SKR, kommungruppsindelning 2023. Ingen licenstext har setts.',
  'data.licence.agencies': '267 statliga myndigheter och 80 domstolar',
  'data.licence.agencies.terms': 'CC0. Inget erkännande krävs.',
  'data.licence.universities': '47 universitet och högskolor',
  'data.licence.universities.terms': 'Fakta. Inget erkännande krävs.',
  'data.imports': 'Importer',
  'data.imports.note':
    'De senaste körningarna, med vad var och en ändrade. Fel är poster eller värden i filerna som inte gick att läsa; de är utelämnade. Väntar gör organisationer som kan vara samma som någon i kartan och som en människa ska avgöra.',
  'data.import.dataset': 'Källa',
  'data.import.when': 'Avslutad',
  'data.import.added': 'Tillagda',
  'data.import.changed': 'Ändrade',
  'data.import.removed': 'Borttagna',
  'data.import.faults': 'Fel',
  'data.import.review': 'Väntar',
  'data.import.INTERRUPTED': 'avbruten',
  'data.import.UNDONE': 'återtagen',
  'data.import.RUNNING': 'pågår',
  'data.import.undoes': 'ett återtagande',
  'data.import.faultsNote':
    'Fil, rad, post, fält, värde och vad som väntades. Felen är på engelska; högst 200 visas.',
  'data.licence.none': 'ingen licens angiven',
  'data.import.faultsOf': { one: '{dataset} {date}: {count} fel', other: '{dataset} {date}: {count} fel' },
  'data.import.open': 'inte avslutad',
} as const;
