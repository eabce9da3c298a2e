import type { StepKind } from '../../cypher/model.ts';
import type { ChangeAction } from '../../cypher/read/barrier-log/change-detail.ts';
import type { BarrierState } from '../schema/barriers/barrier-state.ts';

export type FeedLanguage = 'sv' | 'en';

/** What the feed says, in each language; the page has texts of its own. */
export interface FeedWords {
  readonly title: string;
  readonly ofCity: (name: string) => string;
  readonly ofReceiver: (name: string) => string;
  readonly ofBarrier: (name: string) => string;
  readonly rights: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly steps: Readonly<Record<ChangeAction, string>>;
  readonly step: Readonly<Record<StepKind, string>>;
  readonly to: (names: string) => string;
  readonly by: (names: string) => string;
  readonly state: (before: string, after: string) => string;
  readonly states: Readonly<Record<BarrierState, string>>;
  readonly holder: Readonly<Record<ChangeAction, (name: string) => string>>;
  readonly ties: (count: number) => string;
  readonly fields: string;
}

export const feedWords: Readonly<Record<FeedLanguage, FeedWords>> = {
  sv: {
    title: 'Ändringar av hinder – Samverkanskartan',
    ofCity: (name) => `möts av ${name}`,
    ofReceiver: (name) => `lyfta till ${name}`,
    ofBarrier: (name) => name,
    rights: 'Varje uppgift har sina källor på hindrets sida.',
    added: 'Nytt hinder på kartan',
    removed: 'Finns inte längre på kartan',
    changed: 'Ändrat',
    steps: { ADDED: 'Nytt steg', CHANGED: 'Ändrat steg', REMOVED: 'Borttaget steg' },
    step: {
      OBSERVED: 'hindret märktes',
      DESCRIBED: 'hindret beskrevs',
      DISCUSSED: 'hindret togs upp på ett möte',
      PROPOSED: 'en ändring föreslogs',
      LIFTED: 'hindret lyftes',
      INQUIRY: 'frågan utreds eller prövas',
      TRIED: 'något prövades eller gjordes',
      ANSWERED: 'ett svar kom',
      GUIDED: 'vägledning gavs',
      RETURNED: 'ärendet skickades tillbaka',
      REFUSED: 'nej',
      CONTESTED: 'någon invände',
      REMAINING: 'hindret kvarstår',
      IN_FORCE: 'regeln gäller',
      PARTLY_RESOLVED: 'hindret löstes delvis',
      RESOLVED: 'hindret löstes',
    },
    to: (names) => `till ${names}`,
    by: (names) => `av ${names}`,
    state: (before, after) => `Läget var ${before} och är nu ${after}`,
    states: {
      UNKNOWN: 'okänt',
      DESCRIBED: 'beskrivet',
      LIFTED: 'lyft eller föreslaget',
      IN_PROGRESS: 'under arbete',
      PARTLY_RESOLVED: 'delvis löst',
      RESOLVED: 'löst',
    },
    holder: {
      ADDED: (name) => `Ny med angiven rådighet: ${name}`,
      CHANGED: (name) => `Ändrad uppgift om rådighet: ${name}`,
      REMOVED: (name) => `Har inte längre angiven rådighet: ${name}`,
    },
    ties: (count) => (count === 1 ? '1 samband ändrat' : `${count} samband ändrade`),
    fields: 'Ändrade uppgifter om hindret',
  },
  en: {
    title: 'Changes of barriers – Samverkanskartan',
    ofCity: (name) => `met by ${name}`,
    ofReceiver: (name) => `lifted to ${name}`,
    ofBarrier: (name) => name,
    rights: 'Each fact has its sources on the page of the barrier.',
    added: 'A new barrier on the map',
    removed: 'No longer on the map',
    changed: 'Changed',
    steps: { ADDED: 'New step', CHANGED: 'Changed step', REMOVED: 'Removed step' },
    step: {
      OBSERVED: 'the barrier was noticed',
      DESCRIBED: 'the barrier was described',
      DISCUSSED: 'the barrier was taken up at a meeting',
      PROPOSED: 'a change was proposed',
      LIFTED: 'the barrier was lifted',
      INQUIRY: 'it is looked into',
      TRIED: 'something was tried or done',
      ANSWERED: 'an answer came',
      GUIDED: 'guidance was given',
      RETURNED: 'it was sent back',
      REFUSED: 'no',
      CONTESTED: 'somebody objected',
      REMAINING: 'the barrier remains',
      IN_FORCE: 'the rule holds',
      PARTLY_RESOLVED: 'the barrier was partly resolved',
      RESOLVED: 'the barrier was resolved',
    },
    to: (names) => `to ${names}`,
    by: (names) => `by ${names}`,
    state: (before, after) => `It stood at ${before} and is now ${after}`,
    states: {
      UNKNOWN: 'unknown',
      DESCRIBED: 'described',
      LIFTED: 'lifted or proposed',
      IN_PROGRESS: 'in progress',
      PARTLY_RESOLVED: 'partly resolved',
      RESOLVED: 'resolved',
    },
    holder: {
      ADDED: (name) => `Now named as having authority: ${name}`,
      CHANGED: (name) => `Changed fact about authority: ${name}`,
      REMOVED: (name) => `No longer named as having authority: ${name}`,
    },
    ties: (count) => (count === 1 ? '1 tie changed' : `${count} ties changed`),
    fields: 'Changed facts about the barrier',
  },
};
