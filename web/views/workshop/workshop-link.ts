import { readDismissals, writeDismissals, type Dismissal } from '../../suggestions/dismissal.ts';

/** A dialogue that is being prepared: its barriers, and the organisations turned down. */
export interface WorkshopLink {
  readonly barriers: readonly string[];
  readonly dismissals: readonly Dismissal[];
}

/** The API plans for so many barriers at most. */
export const mostBarriers = 20;

/** Reads the address of the page; what is broken is left out. */
export function readWorkshopLink(search: string): WorkshopLink {
  const query = new URLSearchParams(search);
  const ids = (query.get('barriers') ?? '').split(',').filter((id) => /^[^\s,~]{1,200}$/.test(id));
  return {
    barriers: [...new Set(ids)].slice(0, mostBarriers),
    dismissals: readDismissals(query).filter(({ key }) => !key.includes('~')),
  };
}

/** The address of a dialogue that is being prepared. */
export function writeWorkshopLink({ barriers, dismissals }: WorkshopLink): string {
  const query = new URLSearchParams();
  if (barriers.length > 0) query.set('barriers', barriers.join(','));
  writeDismissals(query, dismissals);
  return `/workshop${query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : ''}`;
}
