import type { FundingFlowQuery } from '../../../data/generated/documents.ts';

export type Funding = FundingFlowQuery['fundingFlow'];
export type Grant = Funding['grants'][number];
export type Share = Funding['shares'][number];
export type Party = Grant['funder'];

/** What the width of a flow stands for: money in one currency, or the number of grants and parts. */
export type Measure = string;
export const byNumber = 'count';

/** Where a stop stands: who gives, through what, for what, to whom. */
export const flowColumns = ['funder', 'programme', 'project', 'receiver'] as const;
export type FlowColumn = (typeof flowColumns)[number];

/** Something that money goes through; one that both gives and gets stands in two columns. */
export interface Stop {
  readonly key: string;
  readonly column: FlowColumn;
  /** Null where the sources do not say who. */
  readonly party: Party | null;
}

/** What goes from one stop to the next. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** True for money that the sources leave with the coordinator of a project without telling who gets how much. */
  readonly isUndivided: boolean;
}

/** All flows of one measure, each two stops once. */
export interface FundingGraph {
  readonly stops: ReadonlyMap<string, Stop>;
  readonly flows: readonly Flow[];
}

/** Amounts that differ by less are one: sources round. */
const rounding = 1;

/** The currencies that amounts are told in, the commonest first. */
export function currenciesOf({ grants, shares }: Pick<Funding, 'grants' | 'shares'>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { amount, currency } of [...grants, ...shares])
    if (amount !== null && amount > 0 && currency !== null)
      counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([currency]) => currency);
}

/**
 * The flows from funders through programmes and projects to organisations. What comes to a project in a currency and is not told to be
 * shared goes, marked, to its coordinator, or to nobody named; what is shared and not told to come from somebody comes from nobody named.
 */
export function fundingGraph(funding: Pick<Funding, 'grants' | 'shares'>, measure: Measure): FundingGraph {
  const { grants, shares } = toldOnce(funding);
  const stops = new Map<string, Stop>();
  const flows = new Map<string, Flow>();
  const stop = (column: FlowColumn, party: Party | null) => {
    const key = `${column}:${party?.id ?? ''}`;
    if (!stops.has(key)) stops.set(key, { key, column, party });
    return key;
  };
  const add = (from: string, to: string, value: number, isUndivided = false) => {
    const key = `${from} ${to} ${isUndivided}`;
    flows.set(key, { from, to, value: value + (flows.get(key)?.value ?? 0), isUndivided });
  };
  const valueOf = ({ amount, currency }: Grant | Share) =>
    measure === byNumber ? 1 : currency === measure ? (amount ?? 0) : 0;

  const projects = new Map<string, { party: Party; programme: Party | null; came: number; parts: Share[] }>();
  const project = (party: Party, programme: Party | null) => {
    const known = projects.get(party.id) ?? { party, programme, came: 0, parts: [] };
    projects.set(party.id, known);
    return known;
  };
  for (const grant of grants) {
    const value = valueOf(grant);
    const { funder, receiver, programme } = grant;
    const isProject = receiver.kind === 'PROJECT';
    if (isProject) project(receiver, programme).came += value;
    if (value <= 0) continue;
    const to = isProject
      ? stop('project', receiver)
      : stop(receiver.kind === 'PROGRAMME' ? 'programme' : 'receiver', receiver);
    if (funder.kind === 'PROGRAMME' && isProject) add(stop('programme', funder), to, value);
    else if (programme === null || receiver.kind === 'PROGRAMME') add(stop('funder', funder), to, value);
    else {
      const through = stop('programme', programme);
      add(stop('funder', funder), through, value);
      add(through, to, value);
    }
  }
  for (const share of shares) {
    const { initiative, programme, organisation } = share;
    if (initiative.kind === 'PROJECT') project(initiative, programme).parts.push(share);
    else if (valueOf(share) > 0)
      add(stop('programme', initiative), stop('receiver', organisation), valueOf(share));
  }
  for (const { party, programme, came, parts } of projects.values()) {
    const told = parts.reduce((sum, part) => sum + valueOf(part), 0);
    for (const part of parts)
      if (valueOf(part) > 0) add(stop('project', party), stop('receiver', part.organisation), valueOf(part));
    if (measure === byNumber) continue;
    if (came - told > rounding)
      add(stop('project', party), stop('receiver', holderOf(parts)), came - told, true);
    if (told - came > rounding) {
      const unknown = stop('funder', null);
      const through = programme === null ? null : stop('programme', programme);
      if (through !== null) add(unknown, through, told - came);
      add(through ?? unknown, stop('project', party), told - came);
    }
  }
  return { stops, flows: [...flows.values()] };
}

/** Two datasets may tell of the same money between the same two: one of them counts, which tells an amount if any does. */
export function toldOnce({
  grants,
  shares,
}: Pick<Funding, 'grants' | 'shares'>): Pick<Funding, 'grants' | 'shares'> {
  return {
    grants: oneDataset(grants, ({ funder, receiver }) => `${funder.id} ${receiver.id}`),
    shares: oneDataset(shares, ({ initiative, organisation }) => `${initiative.id} ${organisation.id}`),
  };
}

function oneDataset<Row extends Grant | Share>(rows: readonly Row[], pairOf: (row: Row) => string): Row[] {
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    const known = chosen.get(pairOf(row));
    if (known === undefined || (known.amount === null && row.amount !== null)) chosen.set(pairOf(row), row);
  }
  return rows.filter((row) => chosen.get(pairOf(row))!.dataset === row.dataset);
}

/** Who holds money that is not told to be shared: the only coordinator, or the only one who takes part. */
function holderOf(parts: readonly Share[]): Party | null {
  const coordinators = distinct(parts.filter(({ role }) => role === 'COORDINATOR'));
  const [only, ...others] = coordinators.length > 0 ? coordinators : distinct(parts);
  return only !== undefined && others.length === 0 ? only : null;
}

function distinct(parts: readonly Share[]): Party[] {
  return [...new Map(parts.map(({ organisation }) => [organisation.id, organisation])).values()];
}

/** What the grants of a selection say of amounts and years, so that a picture can say what it leaves out. */
export interface FundingSums {
  /** Grants with an amount in this measure, and their sum. */
  readonly drawn: number;
  readonly sum: number;
  readonly inOthers: number;
  readonly unknown: number;
  /** The first and the last year of the drawn ones; null where none is told. */
  readonly years: readonly [string, string] | null;
  readonly withoutYear: number;
}

/** Counts the grants of a measure. */
export function sumsOf(grants: readonly Grant[], measure: Measure): FundingSums {
  const isDrawn = ({ amount, currency }: Grant) =>
    measure === byNumber || (amount !== null && currency === measure);
  const drawn = grants.filter(isDrawn);
  const years = drawn.flatMap((grant) => yearOf(grant) ?? []).sort();
  return {
    drawn: drawn.length,
    sum: drawn.reduce((sum, { amount, currency }) => sum + (currency === measure ? (amount ?? 0) : 0), 0),
    inOthers: grants.filter((grant) => grant.amount !== null && !isDrawn(grant)).length,
    unknown: grants.filter(({ amount }) => amount === null).length,
    years: years.length === 0 ? null : [years[0]!, years.at(-1)!],
    withoutYear: drawn.length - years.length,
  };
}

/** The year that money is of; where that is not told, the year that it began to be given. */
export function yearOf({ year, validFrom }: Pick<Grant, 'year' | 'validFrom'>): string | null {
  return year ?? validFrom?.slice(0, 4) ?? null;
}
