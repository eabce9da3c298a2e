import type { CoverageCount, CoverageDimension } from '../../data/generated/documents.ts';

/** What the page of the data shows: by what it counts, and the list of one count. */
export interface DataLink {
  readonly by: CoverageDimension;
  readonly open: { readonly key: string; readonly of: CoverageCount } | null;
}

export const dimensions: readonly CoverageDimension[] = ['CITY', 'LEVEL', 'YEAR', 'SOURCES', 'CONFIDENCE'];
export const coverageCounts: readonly CoverageCount[] = ['ENTITIES', 'BARRIERS', 'TIES', 'WEAK'];

/** Reads the address of the page; what is broken is left out. */
export function readDataLink(search: string): DataLink {
  const query = new URLSearchParams(search);
  const word = <Word extends string>(name: string, words: readonly Word[]) =>
    words.find((one) => one === query.get(name)?.toUpperCase());
  const key = query.get('key');
  const of = word('of', coverageCounts);
  return { by: word('by', dimensions) ?? 'CITY', open: key && of ? { key, of } : null };
}

/** The address of what the page shows. */
export function writeDataLink({ by, open }: DataLink): string {
  const query = new URLSearchParams();
  if (by !== 'CITY' || open) query.set('by', by.toLowerCase());
  if (open) {
    query.set('key', open.key);
    query.set('of', open.of.toLowerCase());
  }
  return `/about/data${query.size > 0 ? `?${query}` : ''}`;
}
