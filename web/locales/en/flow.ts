import type { flow as sv } from '../sv/flow.ts';
import type { Translation } from '../message.ts';

/** The texts of the funding flow, in English. */
export const flow: Translation<typeof sv> = {
  'flow.heading': '{seeds}: where the money goes',
  'flow.measure': 'Width shows',
  'flow.measure.count': 'Number',
  'flow.measure.money': 'Amounts in {currency}',
  'flow.column.funder': 'Funder',
  'flow.column.programme': 'Programme',
  'flow.column.project': 'Project',
  'flow.column.receiver': 'Organisation, by level',
  'flow.caption': 'Where money goes, from funder to organisation',
  'flow.drawn': {
    one: 'The picture shows {count} grant of {sum} in all',
    other: 'The picture shows {count} grants of {sum} in all',
  },
  'flow.drawn.count': {
    one: 'The picture shows {count} grant, and how many parts organisations have in the projects',
    other: 'The picture shows {count} grants, and how many parts organisations have in the projects',
  },
  'flow.years': '{from}–{to}',
  'flow.withoutYear': { one: '{count} without a year', other: '{count} without a year' },
  'flow.unknown': {
    one: '{count} grant has no known amount and no room in the picture; it is in the table.',
    other: '{count} grants have no known amount and no room in the picture; they are in the table.',
  },
  'flow.inOthers': {
    one: '{count} grant is in another currency; nothing is converted.',
    other: '{count} grants are in other currencies; nothing is converted.',
  },
  'flow.undivided':
    'Dashed: the source does not say how the money is shared, so all of it stands with the coordinator of the project.',
  'flow.scope':
    'Money to what the selection holds. Dashed frame: a funder, a programme or an organisation outside the selection.',
  'flow.leftOut': {
    one: '{count} row has no room. Choose fewer levels or kinds.',
    other: '{count} rows have no room. Choose fewer levels or kinds.',
  },
  'flow.nobody.funder': 'Funder not told',
  'flow.nobody.receiver': 'Receiver not told',
  'flow.more.funder': { one: '{count} more funder', other: '{count} more funders' },
  'flow.more.programme': { one: '{count} more programme', other: '{count} more programmes' },
  'flow.more.project': { one: '{count} more project', other: '{count} more projects' },
  'flow.more.receiver': {
    one: '{count} more, {level}',
    other: '{count} more, {level}',
  },
  'flow.moreShow': '{shown}. Show them one by one.',
  'flow.stop': '{shown}. {column}',
  'flow.outside': 'outside the selection',
  'flow.fewer': 'Show fewer',
  'flow.keys':
    'Arrow keys go between the bars: up and down a column, sideways to where most money goes. Enter opens.',
  'flow.empty': 'No grants in the selection',
  'flow.empty.text':
    'What the selection holds has no known funder. That does not mean that there is no money, only that no source here tells of it.',
  'flow.show': 'Show the picture',
  'flow.grants': { one: 'Grants ({count})', other: 'Grants ({count})' },
  'flow.shares': { one: 'Who got a part ({count})', other: 'Who got a part ({count})' },
  'flow.head.year': 'Year',
  'flow.head.amount': 'Amount',
  'flow.head.role': 'Role',
  'flow.head.level': 'Level',
  'flow.head.organisation': 'Organisation',
  'flow.head.receiver': 'To',
  'flow.head.sources': 'Sources',
  'flow.amountUnknown': 'unknown',
  'flow.all': { one: 'Show all ({count})', other: 'Show all ({count})' },
};
