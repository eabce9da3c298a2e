import type { Translation } from '../message.ts';
import type { paths as swedish } from '../sv/paths.ts';

/** The texts of the ways between two entities, in English. */
export const paths: Translation<typeof swedish> = {
  'paths.heading': 'From {from} to {to}',
  'paths.intro': {
    one: 'One way, {shortest} steps long.',
    other: '{count} ways, the shortest {shortest} steps. All the shortest, and some longer ones.',
  },
  'paths.introLarge': {
    one: 'One way, {shortest} steps long. Longer ways are not looked for in a map this large.',
    other: '{count} ways of {shortest} steps. Longer ways are not looked for in a map this large.',
  },
  'paths.limits':
    'The ways do not run through themes, goals, methods or people, nor along borders. That the map knows no way does not mean that there is none.',
  'paths.none': 'The map knows no way from {from} to {to}',
  'paths.none.text':
    'No documented ties lead there in at most {most} steps. That does not mean that the two have nothing to do with each other.',
  'paths.unknown': 'At least one of {from} and {to} is not in the map',
  'paths.way': { one: 'Way {number}: {count} step', other: 'Way {number}: {count} steps' },
  'paths.source': 'Source: {title}',
  'paths.sourceMore': { one: 'and {count} more', other: 'and {count} more' },
  'paths.to': 'To whom?',
  'paths.toFrom': 'Way from {name} to …',
  'paths.turn': 'Turn around',
  'paths.leave': 'Leave the ways',
};
