import type { CaseFileFragment, TieKind } from '../../data/generated/documents.ts';
import type { NumberedSource } from '../../entity/render-source-list.ts';
import { numberSources } from '../../entity/source-numbers.ts';

/** The sources of a case file by id, numbered: those of the barrier, of its steps, of its ties. */
export function caseSources(barrier: CaseFileFragment): ReadonlyMap<string, NumberedSource> {
  return numberSources(barrier.sources, [...barrier.steps, ...barrier.evidence.nodes]);
}

/** What backs that somebody has a tie of one of these kinds with the barrier: source ids, each once. */
export function sourcesOfTie(
  { evidence }: CaseFileFragment,
  kinds: readonly TieKind[],
  id: string,
): readonly { readonly id: string; readonly url: string | null }[] {
  const found = evidence.nodes
    .filter(({ kind, from, to }) => kinds.includes(kind) && (from.id === id || to.id === id))
    .flatMap(({ sources }) => sources);
  return found.filter(({ id: source }, index) => found.findIndex((one) => one.id === source) === index);
}
