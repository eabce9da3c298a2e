import type { StepKind } from '../../../cypher/model.ts';
import { properties, type StepRow } from '../../dataset.ts';
import { pageSourceId } from '../../source-id.ts';
import { stepId } from '../../step-id.ts';
import { wordingOf, type Vocabulary } from '../../vocabulary.ts';
import { inBoth } from './node-properties.ts';
import { repetitionKey } from './parse.ts';
import type { EcosystemNode, EcosystemRelationship } from './record-shapes.ts';
import { stepOfOutcome, stepOfStatus, stepRule, type StepDate } from './step-mapping.ts';

type Barrier = Extract<EcosystemNode, { kind: 'Barrier' }>;

/** What happened to each barrier, by the tables in docs/model.md; where the data give no date or actor, the step has none. */
export function stepsOfBarriers(
  relationships: readonly EcosystemRelationship[],
  nodes: readonly EcosystemNode[],
  vocabulary: Vocabulary,
): StepRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return [
    ...nodes.flatMap((node) => (node.kind === 'Barrier' ? ownSteps(node) : [])),
    ...relationships.flatMap((relationship) => {
      const [from, to] = [byId.get(relationship.from), byId.get(relationship.to)];
      if (from?.kind === 'Barrier' && to && to.kind !== 'Barrier')
        return tiedSteps(relationship, from, to, vocabulary);
      if (to?.kind === 'Barrier' && from && from.kind !== 'Barrier')
        return tiedSteps(relationship, to, from, vocabulary);
      return [];
    }),
  ];
}

/** What the barrier's own record tells: when it was seen, and where it stands. */
function ownSteps(barrier: Barrier): StepRow[] {
  const status = stepOfStatus[barrier.status];
  if (!status) throw new TypeError(`No step for the status ${JSON.stringify(barrier.status)}`);
  const date = status.date && barrier[status.date];
  const common = {
    barrier,
    by: [],
    to: [],
    at: [],
    cited: barrier.sources,
    confidence: barrier.confidence,
  };
  return [
    ...(barrier.observedDate
      ? [step({ ...common, kind: 'OBSERVED', origin: 'observedDate', date: barrier.observedDate })]
      : []),
    step({ ...common, kind: status.kind, origin: 'status', date, more: { sourceStatus: barrier.status } }),
  ];
}

function tiedSteps(
  { type, from, to, properties: given, sources }: EcosystemRelationship,
  barrier: Barrier,
  other: EcosystemNode,
  vocabulary: Vocabulary,
): StepRow[] {
  const rule = stepRule(type, other, given.role);
  if (!rule) return [];
  const common = {
    barrier,
    origin: type,
    originKey: JSON.stringify([type, from, to, repetitionKey(given)]),
    cited: sources,
    confidence: given.confidence,
  };
  const outcomeWord = given.outcome ?? given.status;
  const outcome = type === 'ESCALATED_TO' && outcomeWord ? stepOfOutcome[outcomeWord] : undefined;
  // A date beside an outcome is that of the answer.
  const isDated = !outcome;
  const steps = [
    step({
      ...common,
      kind: rule.kind,
      by: [],
      to: [],
      at: [],
      [rule.as]: [other.id],
      ...(isDated && dated(rule.date, given.date, other)),
    }),
  ];
  if (outcome)
    steps.push(
      step({
        ...common,
        kind: outcome.kind,
        by: [other.id],
        to: [],
        at: [],
        date: outcome.date === 'RECORD' ? given.date : outcome.date,
        more: inBoth(
          'outcome',
          wordingOf(vocabulary, given.outcome ? 'tieOutcome' : 'tieStatus', outcomeWord),
        ),
      }),
    );
  return steps;
}

/** A record's own date goes before that of the meeting or the document. */
function dated(
  from: StepDate | undefined,
  own: string | undefined,
  other: EcosystemNode,
): { date?: string | undefined; dateFrom?: StepDate } {
  if (own) return { date: own };
  if (from === 'WORKSHOP' && other.kind === 'DialogueWorkshop')
    return { date: other.date, dateFrom: 'WORKSHOP' };
  if (from === 'PUBLICATION' && (other.kind === 'Report' || other.kind === 'LearningResource'))
    return { date: other.published, dateFrom: 'PUBLICATION' };
  return {};
}

function step(of: {
  readonly barrier: Barrier;
  readonly kind: StepKind;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly at: readonly string[];
  /** The type or field of the data. */
  readonly origin: string;
  /** Tells it from others of the same origin. */
  readonly originKey?: string;
  readonly date?: string | undefined;
  readonly dateFrom?: StepDate;
  readonly cited: readonly string[];
  readonly confidence: 'low' | undefined;
  readonly more?: Parameters<typeof properties>[0];
}): StepRow {
  return {
    id: stepId('ecosystem', of.barrier.id, of.kind, of.originKey ?? of.origin),
    kind: of.kind,
    barrier: of.barrier.id,
    by: of.by,
    to: of.to,
    at: of.at,
    sources: [...new Set(of.cited.map(pageSourceId))].sort(),
    properties: properties({
      date: of.date,
      dateFrom: of.date && (of.dateFrom ?? 'RECORD'),
      origin: of.origin,
      confidence: of.confidence === 'low' ? 'LOW' : 'HIGH',
      ...of.more,
    }),
  };
}
