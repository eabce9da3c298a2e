import type { AuthorityPower } from '../../data/generated/documents.ts';
import { readDismissals, writeDismissals, type Dismissal } from '../../suggestions/dismissal.ts';

/** From the widest power to the narrowest; what the source does not tell comes last. */
export const powers: readonly AuthorityPower[] = [
  'LEGISLATE',
  'REGULATE',
  'SUPERVISE',
  'FUND',
  'PLAN',
  'DECIDE',
  'APPEAL',
  'UNKNOWN',
];

/** What a list of the map holds: barriers under one power, all of them, guidance, or dialogues. */
export type ListOf = AuthorityPower | 'ALL' | 'DIALOGUES';
const lists: readonly ListOf[] = [...powers, 'ADVISE', 'ALL', 'DIALOGUES'];

/** What the page of authority shows, as its address says it. */
export interface AuthorityLink {
  /** The list that is open: whose, and of what. */
  readonly open: { readonly holder: string; readonly of: ListOf } | null;
  /** The suggestions turned down; the key is a barrier's id, `~`, an organisation's. */
  readonly dismissals: readonly Dismissal[];
}

/** Reads the address of the page; what is broken is left out. */
export function readAuthorityLink(search: string): AuthorityLink {
  const query = new URLSearchParams(search);
  const holder = query.get('holder');
  const of = lists.find((one) => one === query.get('of')?.toUpperCase());
  return {
    open: holder && of ? { holder, of } : null,
    dismissals: readDismissals(query).filter(({ key }) => /^[^~]+~[^~]+$/.test(key)),
  };
}

/** The address of what the page shows. */
export function writeAuthorityLink({ open, dismissals }: AuthorityLink, hash = ''): string {
  const query = new URLSearchParams();
  if (open) {
    query.set('holder', open.holder);
    query.set('of', open.of.toLowerCase());
  }
  writeDismissals(query, dismissals);
  return `/authority${query.size > 0 ? `?${query}` : ''}${hash}`;
}
