import type { PageSourceFragment } from '../data/generated/documents.ts';
import type { NumberedSource } from './render-source-list.ts';

/** The sources of a page by id, numbered from 1: those of the record, then those of its parts (ties, steps) as they come. */
export function numberSources(
  ofRecord: readonly PageSourceFragment[],
  parts: readonly { readonly sources: readonly PageSourceFragment[] }[],
): ReadonlyMap<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  const add = (source: PageSourceFragment, isOfRecord: boolean) => {
    if (!numbered.has(source.id)) numbered.set(source.id, { number: numbered.size + 1, source, isOfRecord });
  };
  for (const source of ofRecord) add(source, true);
  for (const source of parts.flatMap(({ sources }) => sources)) add(source, false);
  return numbered;
}
