import { readDismissals, writeDismissals, type Dismissal } from '../../suggestions/dismissal.ts';

/** The suggestions turned down on the page of authority; the key is a barrier's id, `~`, an organisation's. */
export function readAuthorityLink(search: string): readonly Dismissal[] {
  return readDismissals(new URLSearchParams(search)).filter(({ key }) => /^[^~]+~[^~]+$/.test(key));
}

/** The address of the page with these turned down. */
export function writeAuthorityLink(dismissals: readonly Dismissal[]): string {
  const query = new URLSearchParams();
  writeDismissals(query, dismissals);
  return `/authority${query.size > 0 ? `?${query}` : ''}`;
}
