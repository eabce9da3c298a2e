/** The texts of the funding flow, in Swedish. */
export const flow = {
  'flow.heading': '{seeds}: vart pengarna går',
  'flow.measure': 'Bredden visar',
  'flow.measure.count': 'Antal',
  'flow.measure.money': 'Belopp i {currency}',
  'flow.column.funder': 'Finansiär',
  'flow.column.programme': 'Program',
  'flow.column.project': 'Projekt',
  'flow.column.receiver': 'Organisation, efter nivå',
  'flow.caption': 'Pengarnas väg från finansiär till organisation',
  'flow.drawn': {
    one: 'Bilden visar {count} bidrag på sammanlagt {sum}',
    other: 'Bilden visar {count} bidrag på sammanlagt {sum}',
  },
  'flow.drawn.count': {
    one: 'Bilden visar {count} bidrag, och hur många delar organisationerna har i projekten',
    other: 'Bilden visar {count} bidrag, och hur många delar organisationerna har i projekten',
  },
  'flow.years': '{from}–{to}',
  'flow.withoutYear': { one: '{count} utan årtal', other: '{count} utan årtal' },
  'flow.unknown': {
    one: '{count} bidrag har inget känt belopp och ryms inte i bilden; det står i tabellen.',
    other: '{count} bidrag har inget känt belopp och ryms inte i bilden; de står i tabellen.',
  },
  'flow.inOthers': {
    one: '{count} bidrag är i en annan valuta; inget räknas om.',
    other: '{count} bidrag är i andra valutor; inget räknas om.',
  },
  'flow.undivided':
    'Streckat: källan säger inte hur pengarna delas, så hela beloppet står hos den som samordnar projektet.',
  'flow.scope':
    'Pengar till det som finns i urvalet. Streckad ram: en finansiär, ett program eller en organisation utanför urvalet.',
  'flow.leftOut': {
    one: '{count} rad ryms inte. Välj färre nivåer eller slag.',
    other: '{count} rader ryms inte. Välj färre nivåer eller slag.',
  },
  'flow.nobody.funder': 'Finansiär inte angiven',
  'flow.nobody.receiver': 'Mottagare inte angiven',
  'flow.more.funder': { one: '{count} finansiär till', other: '{count} finansiärer till' },
  'flow.more.programme': { one: '{count} program till', other: '{count} program till' },
  'flow.more.project': { one: '{count} projekt till', other: '{count} projekt till' },
  'flow.more.receiver': {
    one: '{count} till, {level}',
    other: '{count} till, {level}',
  },
  'flow.moreShow': '{shown}. Visa dem en och en.',
  'flow.stop': '{shown}. {column}',
  'flow.outside': 'utanför urvalet',
  'flow.fewer': 'Visa färre',
  'flow.keys':
    'Piltangenter går mellan stolparna: upp och ned i en spalt, åt sidan dit mest pengar går. Retur öppnar.',
  'flow.empty': 'Inga bidrag i urvalet',
  'flow.empty.text':
    'Det som finns i urvalet har ingen känd finansiär. Det betyder inte att pengar saknas, bara att ingen källa här berättar om dem.',
  'flow.show': 'Visa bilden',
  'flow.grants': { one: 'Bidrag ({count})', other: 'Bidrag ({count})' },
  'flow.shares': { one: 'Vem som fick del ({count})', other: 'Vilka som fick del ({count})' },
  'flow.head.year': 'År',
  'flow.head.amount': 'Belopp',
  'flow.head.role': 'Roll',
  'flow.head.level': 'Nivå',
  'flow.head.organisation': 'Organisation',
  'flow.head.receiver': 'Till',
  'flow.head.sources': 'Källor',
  'flow.amountUnknown': 'okänt',
  'flow.all': { one: 'Visa alla ({count})', other: 'Visa alla ({count})' },
} as const;
