import type { z } from 'zod';
import { confidences } from './model.ts';
import type { Query } from './query.ts';
import { coverageCounts, coverageDimensions } from './read/coverage/index.ts';
import { graphInfo } from './read/graph/index.ts';
import { levelMatrix, type SceneConditions } from './read/scene/index.ts';

/** A graph with no more entities than that is counted while people wait. */
export const mostCounted = 50_000;

const any: SceneConditions = {
  kinds: null,
  levels: null,
  themes: null,
  places: null,
  tieKinds: null,
  families: null,
  confidences: null,
  from: null,
  to: null,
};

/** A question about the whole graph. */
export interface WholeQuestion<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  readonly query: Query<P, R>;
  readonly params: z.input<P>;
}

/** The questions whose answers are noted in a large graph: what the pages ask that tell of all of it. */
export const notedQuestions: readonly WholeQuestion[] = [
  { query: graphInfo, params: {} },
  { query: levelMatrix, params: any },
  { query: levelMatrix, params: { ...any, confidences: confidences.slice(confidences.indexOf('MEDIUM')) } },
  ...coverageDimensions.map((by) => ({ query: coverageCounts, params: { by } })),
];

/** The name that the answer to a question is noted under; null where it is not noted. */
export function noteName({ query, params }: WholeQuestion): string | null {
  const name = nameOf(query, params);
  return notedNames.has(name) ? name : null;
}

const notedNames = new Set(notedQuestions.map(({ query, params }) => nameOf(query, params)));

/** A query that is not noted may have parameters of any kind; those of noted ones are compared in one order. */
function nameOf({ name }: Query, params: Readonly<Record<string, unknown>>): string {
  return `${name} ${JSON.stringify(Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}
