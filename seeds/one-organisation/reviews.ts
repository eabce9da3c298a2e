import type { Database } from '../../cypher/db.ts';
import { openReviews } from '../../cypher/write/identity/index.ts';
import type { Decisions } from './decisions.ts';
import type { ReviewPair } from './identify.ts';

/** What awaits a decision in one dataset. */
export interface OpenReview extends ReviewPair {
  readonly dataset: string;
}

/** The pairs that the latest imports were not sure of and that nobody has decided since. */
export async function listReviews(
  db: Database,
  decisions: Pick<Decisions, 'same' | 'notSame' | 'split'>,
): Promise<OpenReview[]> {
  const decided = new Set([...decisions.same, ...decisions.split].map(({ key }) => key));
  const refused = new Set(decisions.notSame.map(({ key, entity }) => `${key} ${entity}`));
  const rows = await db.read(openReviews, {});
  return rows.flatMap(({ dataset, review }) =>
    (JSON.parse(review) as ReviewPair[])
      .filter(({ key }) => !decided.has(key))
      .map((pair) => ({
        ...pair,
        dataset,
        candidates: pair.candidates.filter(({ id }) => !refused.has(`${pair.key} ${id}`)),
      }))
      .filter(({ candidates }) => candidates.length > 0),
  );
}

/** The open pairs as a person reads them. */
export function describeReviews(open: readonly OpenReview[]): string {
  if (open.length === 0) return 'Nothing to decide';
  return [
    `${open.length} records may be organisations that are there already:`,
    ...open.map(
      ({ dataset, key, name, candidates }) =>
        `  ${dataset}: ${key} "${name}" may be ${candidates.map(({ id, score }) => `${id} (${score})`).join(', ')}`,
    ),
    'Decide with: npm run seed -- review accept RECORD ENTITY, reject RECORD ENTITY, or split RECORD',
  ].join('\n');
}
