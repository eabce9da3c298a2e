import { organisationKinds, type EntityKind, type TieKind } from '../../../cypher/model.ts';

/** What a relationship of the data becomes in the graph. */
export interface TieTarget {
  readonly kind: TieKind;
  /** The standard role, when the type says it. */
  readonly role?: string;
  /** Roles that the source's own word may put in the place of `role`; none when absent. */
  readonly moreExact?: 'any' | readonly string[];
  /** The graph reads the tie in the other direction. */
  readonly reversed?: true;
}

interface Rule extends TieTarget {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
}

const initiatives: readonly EntityKind[] = ['PROGRAMME', 'PROJECT'];
const actors = [...organisationKinds, ...initiatives];
const writings: readonly EntityKind[] = ['REPORT', 'LEARNING_RESOURCE'];
const people: readonly EntityKind[] = ['PERSON'];
const barriers: readonly EntityKind[] = ['BARRIER'];
const meetings: readonly EntityKind[] = ['DIALOGUE_WORKSHOP'];

/** By type of the data; of several rules the first that fits both ends holds, and ends that fit none are refused. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  COORDINATES: [{ from: organisationKinds, to: initiatives, kind: 'PARTICIPATES_IN', role: 'COORDINATOR' }],
  PARTNER_IN: [
    { from: organisationKinds, to: actors, kind: 'PARTICIPATES_IN', role: 'PARTNER', moreExact: 'any' },
  ],
  SIGNS: [{ from: organisationKinds, to: initiatives, kind: 'PARTICIPATES_IN', role: 'SIGNATORY' }],
  PARTICIPATES_IN: [
    {
      from: [...actors, ...people],
      to: [...initiatives, ...meetings],
      kind: 'PARTICIPATES_IN',
      role: 'PARTICIPANT',
      moreExact: 'any',
    },
  ],
  COLLABORATES_IN: [
    {
      from: organisationKinds,
      to: initiatives,
      kind: 'PARTICIPATES_IN',
      role: 'PARTICIPANT',
      moreExact: 'any',
    },
    { from: organisationKinds, to: organisationKinds, kind: 'COLLABORATES_WITH' },
    { from: ['PROGRAMME'], to: ['PROGRAMME'], kind: 'COLLABORATES_WITH' },
    { from: organisationKinds, to: ['REPORT'], kind: 'PRODUCED', role: 'CONTRIBUTOR' },
  ],
  COLLABORATES_WITH: [{ from: organisationKinds, to: organisationKinds, kind: 'COLLABORATES_WITH' }],
  RUNS: [
    { from: ['AGENCY'], to: ['PROGRAMME'], kind: 'PARTICIPATES_IN', role: 'OPERATOR' },
    { from: ['NETWORK'], to: ['NETWORK'], kind: 'HOSTS' },
  ],
  FUNDS: [
    {
      from: organisationKinds,
      to: actors,
      kind: 'FUNDS',
      role: 'FUNDER',
      moreExact: ['FUNDER', 'CO_FUNDER'],
    },
  ],
  COMMISSIONS: [{ from: ['AGENCY'], to: ['AGENCY', 'REPORT'], kind: 'COMMISSIONS' }],
  APPOINTS: [{ from: ['AGENCY'], to: ['AGENCY'], kind: 'COMMISSIONS' }],

  PART_OF: [
    { from: [...actors, ...meetings], to: actors, kind: 'PART_OF' },
    { from: writings, to: writings, kind: 'PART_OF' },
  ],
  HOSTS: [{ from: organisationKinds, to: actors, kind: 'HOSTS', moreExact: 'any' }],
  SUCCEEDS: [{ from: initiatives, to: initiatives, kind: 'SUCCEEDS' }],
  OPERATES_IN: [{ from: organisationKinds, to: ['MUNICIPALITY', 'REGION'], kind: 'OPERATES_IN' }],

  RAISES: [{ from: organisationKinds, to: barriers, kind: 'RAISES', moreExact: 'any' }],
  IDENTIFIES: [{ from: [...initiatives, ...writings], to: barriers, kind: 'IDENTIFIES' }],
  FACES: [{ from: organisationKinds, to: barriers, kind: 'FACES' }],
  ADDRESSES: [{ from: [...actors, ...meetings, ...writings], to: barriers, kind: 'ADDRESSES' }],
  ESCALATED_TO: [{ from: barriers, to: organisationKinds, kind: 'LIFTED_TO' }],
  // No role: `power` says what the holder can do.
  HAS_AUTHORITY_OVER: [{ from: organisationKinds, to: barriers, kind: 'HAS_AUTHORITY_OVER' }],
  ADVISES_ON: [{ from: organisationKinds, to: barriers, kind: 'ADVISES_ON' }],
  INCLUDES: [{ from: barriers, to: barriers, kind: 'INCLUDES' }],
  FOLLOWS: [{ from: barriers, to: barriers, kind: 'FOLLOWS' }],

  PUBLISHES: [{ from: actors, to: writings, kind: 'PRODUCED', role: 'PUBLISHER' }],
  AUTHORED: [{ from: people, to: writings, kind: 'PRODUCED', role: 'AUTHOR' }],
  CREATES: [{ from: actors, to: ['PLATFORM', 'METHOD', ...writings], kind: 'PRODUCED', role: 'CREATOR' }],
  DEVELOPED: [{ from: actors, to: ['METHOD'], kind: 'PRODUCED', role: 'DEVELOPER' }],
  PRESENTS: [{ from: people, to: writings, kind: 'PRODUCED', role: 'PRESENTER' }],
  ABOUT_THEME: [{ from: [...actors, ...barriers, ...meetings, ...writings], to: ['THEME'], kind: 'ABOUT' }],
  // "The municipality has been studied in the report": the report is about the municipality.
  STUDIED_IN: [{ from: organisationKinds, to: ['REPORT'], kind: 'ABOUT', reversed: true }],
  CONTRIBUTES_TO: [
    { from: [...actors, 'THEME'], to: ['SUSTAINABLE_DEVELOPMENT_GOAL'], kind: 'CONTRIBUTES_TO' },
  ],
  USES_METHOD: [{ from: [...actors, ...meetings], to: ['METHOD'], kind: 'USES_METHOD' }],
  LEARNED_FROM: [{ from: [...actors, ...writings], to: actors, kind: 'LEARNED_FROM' }],
  INSPIRED_BY: [{ from: actors, to: actors, kind: 'LEARNED_FROM' }],
  EVALUATES: [{ from: writings, to: actors, kind: 'EVALUATES' }],
  DESCRIBES: [{ from: writings, to: ['METHOD'], kind: 'DESCRIBES' }],

  WORKS_AT: [{ from: people, to: actors, kind: 'WORKS_AT', moreExact: 'any' }],
  LEADS: [{ from: people, to: actors, kind: 'LEADS', moreExact: 'any' }],
  ACCOMPANIES: [{ from: people, to: actors, kind: 'ACCOMPANIES', moreExact: 'any' }],
};

/** The types that the data may use. */
export const ecosystemTieTypes: readonly string[] = Object.keys(rules);

/** What a relationship of this type between these kinds becomes; undefined when no rule knows it. */
export function tieTarget(type: string, from: EntityKind, to: EntityKind): TieTarget | undefined {
  const rule = rules[type]?.find((candidate) => candidate.from.includes(from) && candidate.to.includes(to));
  if (!rule) return undefined;
  const { from: _from, to: _to, ...target } = rule;
  return target;
}
