import type { Translation } from '../message.ts';
import type { start as swedish } from '../sv/start.ts';

/** The start page's texts, in English. */
export const start: Translation<typeof swedish> = {
  'start.title': 'Barriers and collaboration, level by level',
  'start.finding': {
    one: 'One barrier. It can be removed only at {level}.',
    other: '{count} barriers. {share} of them can be removed only at {level}.',
  },
  'start.lead':
    'A barrier belongs to the level that has the authority to remove it, even when it is felt elsewhere.',
  'start.leadWaiting': {
    one: 'One barrier was lifted more than 12 months ago without a known answer.',
    other: '{count} barriers were lifted more than 12 months ago without a known answer.',
  },
  'start.leadHolders': {
    one: 'For one barrier, the sources name no holder of authority.',
    other: 'For {count} barriers, the sources name no holder of authority.',
  },
  'start.partial': 'The list shows the first {shown} of {count} barriers.',

  'start.table.caption':
    'Barriers by the level that has the authority to remove them and by their state according to the source. The state holds as of the source’s date; what has happened since, the map does not know.',
  'start.table.level': 'Level with authority',
  'start.barrier.noHolder': 'no holder of authority named',

  'start.barriers.all': 'All barriers, with filters',

  'start.ladder.title': 'Who collaborates in {name}?',
  'start.ladder.open': 'Open {name} in the explorer',
  'start.ladder.leads': 'leads',
  'start.ladder.participates': 'taking part',
  'start.ladder.none.INTERNATIONAL': 'No international actor has a documented tie with {name} on the map',
  'start.ladder.none.NATIONAL': 'No national actor has a documented tie with {name} on the map',
  'start.ladder.none.REGIONAL': 'No regional actor has a documented tie with {name} on the map',
  'start.ladder.none.LOCAL': 'No local actor has a documented tie with {name} on the map',
  'start.ladder.rest': 'and {count} more',
  'start.ladder.words': 'The picture in words',

  'start.gaps.title': 'What the map does not know',
  'start.gaps.holders':
    'of {count} barriers have no named holder of authority. That none is named does not mean that none exists.',
  'start.gaps.reading': 'of {count} barriers have a level that is our reading of the source.',
  'start.gaps.dates':
    'of {count} barriers lack a date of when they were seen. Their state holds as of the source’s date.',
  'start.gaps.ties': 'of {count} ties of the ecosystem rest on weak support in the source.',
  'start.gaps.reference':
    'of {count} records come from registers alone; no source ties them to the ecosystem yet.',
  'start.gaps.absence':
    'That a tie is missing from the map is no proof that it is missing in reality. The map shows what the sources say, and every statement carries its source.',

  'start.questions.title': 'Questions to begin with',
  'start.questions.natsam': 'Who collaborates in NATSAM, level by level?',
  'start.questions.reach':
    'Whom does the municipality of Lund reach at national level, directly or through its platform?',
  'start.questions.funders': 'Who funds the projects of Future by Lund, and who takes part?',
  'start.questions.raised': 'Which barriers did Kiruna raise, to whom, and what happened?',
  'start.questions.unheld': 'Which barriers have nobody named who has authority?',
  'start.questions.path': 'How does Future by Lund reach the Government of Sweden?',
  'start.questions.partners': 'Which partners do the six platforms share?',
  'start.questions.shared': 'Who meets the same barrier outside municipal authority?',
  'start.questions.method': 'Who learned the dialogue workshop as a method, and from whom?',
  'start.questions.phases': 'Who took part in phase 2 of the programme, and what changes to phase 3?',
  'start.questions.connectors': 'Which organisations tie the levels together?',
  'start.questions.authority': 'Who has authority over “{name}”?',
  'start.questions.search': 'Or search for an actor, a project or a barrier in the field at the top.',

  'start.empty.title': 'The map is empty',
  'start.empty.text':
    'The database answers but holds no data. Run this command to bring in the data that come with the product:',
  'start.empty.after': 'Then reload the page.',
};
