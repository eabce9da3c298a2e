import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { execute } from '../../data/execute.ts';
import { MoreTiesDocument, type Language } from '../../data/generated/documents.ts';
import type { LinkFamily } from '../../link-words.ts';
import type { PageTie, TiePage } from './tie-groups.ts';

/** How many ties of a family come at once. */
export const pageSize = 30;

/** What is known of a family beyond its first page. */
interface Loaded {
  readonly pages: readonly TiePage[];
  readonly isLoading: boolean;
  readonly error: unknown;
}

const nothingLoaded: Loaded = { pages: [], isLoading: false, error: undefined };

/** Fetches the pages of ties that follow the first, family by family, when a reader asks for them. */
export class MoreTiesController implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _families = new Map<LinkFamily, Loaded>();
  private _abort = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forgets what was fetched: another entity, or another language. */
  reset(): void {
    this._abort.abort();
    this._abort = new AbortController();
    this._families.clear();
  }

  /** The ties that are here, from the first on. */
  ties(family: LinkFamily, first: TiePage): readonly PageTie[] {
    return [first, ...this.state(family).pages].flatMap(({ nodes }) => nodes);
  }

  state(family: LinkFamily): Loaded {
    return this._families.get(family) ?? nothingLoaded;
  }

  /** @returns how many ties were added. */
  async load(family: LinkFamily, first: TiePage, id: string, language: Language): Promise<number> {
    const { pages, isLoading } = this.state(family);
    const { pageInfo } = pages.at(-1) ?? first;
    if (isLoading || !pageInfo.hasNextPage) return 0;
    const { signal } = this._abort;
    this._set(family, { pages, isLoading: true, error: undefined });
    try {
      const variables = { id, language, family, first: pageSize, after: pageInfo.endCursor };
      const page = (await execute(MoreTiesDocument, variables, { signal })).entity?.ties;
      this._set(family, { pages: page ? [...pages, page] : pages, isLoading: false, error: undefined });
      return page?.nodes.length ?? 0;
    } catch (error) {
      if (!signal.aborted) this._set(family, { pages, isLoading: false, error });
      return 0;
    }
  }

  private _set(family: LinkFamily, loaded: Loaded): void {
    this._families.set(family, loaded);
    this._host.requestUpdate();
  }
}
