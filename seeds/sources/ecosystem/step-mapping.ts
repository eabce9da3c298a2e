import type { StepKind } from '../../../cypher/model.ts';
import type { EcosystemNode } from './record-shapes.ts';

type Kind = EcosystemNode['kind'];

/** Where the date of a step comes from; none where the data date something else than the step. */
export type StepDate = 'RECORD' | 'WORKSHOP' | 'PUBLICATION';

/** How one relationship becomes a step of its barrier: what happened, and as what the other end took part. */
export interface StepRule {
  readonly kind: StepKind;
  readonly as: 'by' | 'to' | 'at';
  readonly date?: StepDate;
}

interface Condition extends StepRule {
  readonly type: string;
  readonly other?: Kind;
  readonly role?: string;
}

/** The step of each word for where a barrier stands, and the field that dates it. */
export const stepOfStatus: Readonly<
  Record<string, { readonly kind: StepKind; readonly date?: 'since' | 'resolvedDate' }>
> = {
  addressed: { kind: 'TRIED' },
  disputed: { kind: 'CONTESTED' },
  escalated: { kind: 'LIFTED' },
  'guidance given': { kind: 'GUIDED' },
  identified: { kind: 'DESCRIBED' },
  'in force': { kind: 'IN_FORCE', date: 'since' },
  'in sandbox': { kind: 'TRIED' },
  'partly addressed': { kind: 'TRIED' },
  'partly resolved': { kind: 'PARTLY_RESOLVED', date: 'resolvedDate' },
  piloted: { kind: 'TRIED' },
  'proposed change': { kind: 'PROPOSED' },
  'proposed trial': { kind: 'PROPOSED' },
  'raised with authority': { kind: 'LIFTED' },
  'recommendation given': { kind: 'PROPOSED' },
  remaining: { kind: 'REMAINING' },
  resolved: { kind: 'RESOLVED', date: 'resolvedDate' },
  'under inquiry': { kind: 'INQUIRY' },
  'under review': { kind: 'INQUIRY' },
  'under study': { kind: 'INQUIRY' },
};

/** What came of a lift, by its outcome or status; `date` is RECORD, or the day that the word itself names. */
export const stepOfOutcome: Readonly<Record<string, { readonly kind: StepKind; readonly date?: string }>> = {
  'inquiry appointed 2025': { kind: 'INQUIRY', date: '2025' },
  'limit raised 2021-07-01': { kind: 'ANSWERED' },
  'ordinance changed': { kind: 'ANSWERED', date: 'RECORD' },
  'permitted from 2020': { kind: 'ANSWERED' },
  'referred back to county board': { kind: 'RETURNED', date: 'RECORD' },
};

/** The first that fits holds. */
const conditions: readonly Condition[] = [
  { type: 'RAISES', role: 'author of proposals', kind: 'PROPOSED', as: 'by', date: 'RECORD' },
  { type: 'RAISES', role: 'co-developed trial proposal', kind: 'PROPOSED', as: 'by', date: 'RECORD' },
  { type: 'RAISES', role: 'dissenting statement (as SKL)', kind: 'CONTESTED', as: 'by', date: 'RECORD' },
  { type: 'RAISES', kind: 'DESCRIBED', as: 'by', date: 'RECORD' },
  { type: 'ESCALATED_TO', kind: 'LIFTED', as: 'to', date: 'RECORD' },
  { type: 'ADDRESSES', other: 'DialogueWorkshop', kind: 'DISCUSSED', as: 'at', date: 'WORKSHOP' },
  { type: 'ADDRESSES', other: 'LearningResource', kind: 'GUIDED', as: 'by', date: 'PUBLICATION' },
  {
    type: 'ADDRESSES',
    role: 'agencies commit to review laws and rules',
    kind: 'PROPOSED',
    as: 'by',
    date: 'RECORD',
  },
  { type: 'ADDRESSES', role: 'proposals on local transition', kind: 'PROPOSED', as: 'by', date: 'RECORD' },
  { type: 'ADDRESSES', other: 'Agency', kind: 'INQUIRY', as: 'by', date: 'RECORD' },
  { type: 'ADDRESSES', other: 'Project', kind: 'TRIED', as: 'by', date: 'RECORD' },
  { type: 'ADDRESSES', other: 'Programme', kind: 'TRIED', as: 'by', date: 'RECORD' },
  { type: 'HAS_AUTHORITY_OVER', role: 'appointed inquiry', kind: 'INQUIRY', as: 'by', date: 'RECORD' },
  {
    type: 'HAS_AUTHORITY_OVER',
    role: 'bill on financial governance',
    kind: 'PROPOSED',
    as: 'by',
    date: 'RECORD',
  },
  {
    type: 'HAS_AUTHORITY_OVER',
    role: 'first appeal instance; overturned the decision',
    kind: 'REFUSED',
    as: 'by',
    date: 'RECORD',
  },
  { type: 'HAS_AUTHORITY_OVER', role: 'supervisory guidance', kind: 'GUIDED', as: 'by', date: 'RECORD' },
];

/** Who studied others described the barrier; who met it itself observed it. */
const describing: ReadonlySet<string> = new Set(['foljeforskning-2013']);

/** What reports that address a barrier did about it. */
const stepOfReport: Readonly<Record<string, StepKind>> = {
  'boverket-2017-24': 'CONTESTED',
  'dir-2025-64': 'INQUIRY',
  'ivl-tio-reformer': 'PROPOSED',
  'kk-klimatavtal': 'PROPOSED',
  'sou-2021-75': 'INQUIRY',
  'sou-2023-94': 'PROPOSED',
  'sou-2023-96': 'INQUIRY',
};

/** The step that a relationship between a barrier and another record tells; undefined where it tells none. */
export function stepRule(
  type: string,
  other: { readonly id: string; readonly kind: Kind },
  role: string | undefined,
): StepRule | undefined {
  if (other.kind === 'Report' && (type === 'ADDRESSES' || type === 'IDENTIFIES'))
    return {
      kind: type === 'ADDRESSES' ? (stepOfReport[other.id] ?? 'DESCRIBED') : 'DESCRIBED',
      as: 'by',
      date: 'PUBLICATION',
    };
  if (type === 'IDENTIFIES')
    return { kind: describing.has(other.id) ? 'DESCRIBED' : 'OBSERVED', as: 'by', date: 'RECORD' };
  const found = conditions.find(
    (condition) =>
      condition.type === type &&
      (condition.other === undefined || condition.other === other.kind) &&
      (condition.role === undefined || condition.role === role),
  );
  return found && { kind: found.kind, as: found.as, ...(found.date && { date: found.date }) };
}
