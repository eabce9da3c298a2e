import { savedLinkById, type SavedLinkRow } from '../../../cypher/read/links/index.ts';
import { touchLink } from '../../../cypher/write/links/index.ts';
import type { Context } from '../../context.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** A saved link by its id; null where there is none, or where it went. */
export async function findLink(
  id: string,
  { ask, change, seen }: Pick<Context, 'ask' | 'change' | 'seen'>,
): Promise<SavedLinkRow | null> {
  seen.links = true;
  const [known] = await ask(savedLinkById, { id });
  // A reader of a cluster may not have yet what another process has just written; the one that writes has.
  const [link] = known ? [known] : await change((transaction) => transaction.run(savedLinkById, { id }));
  const now = new Date();
  // Once a day is enough to know which links live, and spares reading from writing.
  if (link && now.getTime() - Date.parse(link.usedAt) > dayMs)
    await change((transaction) => transaction.run(touchLink, { id, now: now.toISOString() }));
  return link ?? null;
}

/** What an id of a link looks like; one of an entity may look the same. */
export function looksLikeLink(id: string): boolean {
  return /^[\w-]{16}$/.test(id);
}
