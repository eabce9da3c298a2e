import { execute } from '../../../data/execute.ts';
import { SelectionSourcesDocument } from '../../../data/generated/documents.ts';
import type { SelectionSourceFragment } from '../../../data/generated/documents.ts';

/** A page or register that backs something of a selection. */
export type SelectionSource = SelectionSourceFragment;

/** What each entity and tie of a selection rests on. */
export interface SelectionSources {
  /** Each source once, by title. */
  readonly all: readonly SelectionSource[];
  /** Ids of the sources of an entity or a tie. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** As many as the API gives at a time. */
const page = 100;
const atOnce = 4;

/** Asks for the sources of entities and ties by their ids. @throws as `execute` does */
export async function loadSources(ids: readonly string[], signal?: AbortSignal): Promise<SelectionSources> {
  const pages = Array.from({ length: Math.ceil(ids.length / page) }, (_, index) =>
    ids.slice(index * page, (index + 1) * page),
  );
  const all = new Map<string, SelectionSource>();
  const of = new Map<string, readonly string[]>();
  const work = async () => {
    for (let next = pages.pop(); next !== undefined; next = pages.pop()) {
      const { nodes } = await execute(
        SelectionSourcesDocument,
        { ids: next },
        signal === undefined ? {} : { signal },
      );
      for (const node of nodes)
        if (node !== null && 'sources' in node) {
          of.set(
            node.id,
            node.sources.map(({ id }) => id),
          );
          for (const source of node.sources) all.set(source.id, source);
        }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    all: [...all.values()].sort((a, b) =>
      a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1,
    ),
    of,
  };
}
