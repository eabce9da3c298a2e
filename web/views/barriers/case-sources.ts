import type { CaseFileFragment } from '../../data/generated/documents.ts';
import type { NumberedSource } from '../../entity/render-source-list.ts';

/** The sources of a case file by id, numbered from 1: those of the barrier itself, then those of its steps as they come. */
export function caseSources({ sources, steps }: CaseFileFragment): ReadonlyMap<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  const own = new Set(sources.map(({ id }) => id));
  for (const source of [...sources, ...steps.flatMap((step) => step.sources)])
    if (!numbered.has(source.id))
      numbered.set(source.id, { number: numbered.size + 1, source, isOfRecord: own.has(source.id) });
  return numbered;
}
