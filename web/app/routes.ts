import { html, type TemplateResult } from 'lit';
import { entityIdOf } from '../entity/entity-href.ts';
import { caseIdOf, readBarriersLink } from '../barriers/barriers-link.ts';
import { readExplorerLink } from '../links.ts';
import type { MessageKey } from '../locales/locale.ts';

/** Where the page is: the path and the query of the address. */
export interface Place {
  readonly path: string;
  readonly search: string;
}

/** A page: the addresses that lead to it, its title, its code, and its element. */
export interface Route {
  readonly matches: (path: string) => boolean;
  readonly title: MessageKey;
  /** Brings in the view's code; called before `render`. */
  readonly load: () => Promise<unknown>;
  readonly render: (place: Place) => TemplateResult;
}

const notFound: Route = {
  matches: () => true,
  title: 'notFound.title',
  load: () => import('../views/not-found/not-found-view.ts'),
  render: ({ path }) => html`<sk-not-found-view .path=${path}></sk-not-found-view>`,
};

const routes: readonly Route[] = [
  {
    matches: (path) => path === '/',
    title: 'start.title',
    load: () => import('../views/start/start-view.ts'),
    render: () => html`<sk-start-view></sk-start-view>`,
  },
  {
    matches: (path) => path === '/explore',
    title: 'explorer.title',
    load: () =>
      Promise.all([import('../views/explorer/explorer-view.ts'), import('../views/explorer/saved-link.ts')]),
    render: ({ search }) => {
      const saved = new URLSearchParams(search).get('link');
      return saved === null
        ? html`<sk-explorer-view .link=${readExplorerLink(search)}></sk-explorer-view>`
        : html`<sk-saved-link .linkId=${saved}></sk-saved-link>`;
    },
  },
  {
    matches: (path) => path === '/barriers',
    title: 'barriers.title',
    load: () => import('../views/barriers/barriers-view.ts'),
    render: ({ search }) => html`<sk-barriers-view .link=${readBarriersLink(search)}></sk-barriers-view>`,
  },
  {
    matches: (path) => caseIdOf(path) !== null,
    title: 'case.title',
    load: () => import('../views/barriers/case-view.ts'),
    render: ({ path }) => html`<sk-case-view .barrierId=${caseIdOf(path) ?? ''}></sk-case-view>`,
  },
  {
    matches: (path) => entityIdOf(path) !== null,
    title: 'entity.title',
    load: () => import('../views/entity/entity-view.ts'),
    render: ({ path }) => html`<sk-entity-view .entityId=${entityIdOf(path) ?? ''}></sk-entity-view>`,
  },
  {
    matches: (path) => path === '/authority',
    title: 'authority.title',
    load: () => import('../views/authority/authority-view.ts'),
    render: ({ search }) => html`<sk-authority-view .search=${search}></sk-authority-view>`,
  },
  {
    matches: (path) => path === '/workshop',
    title: 'workshop.title',
    load: () => import('../views/workshop/workshop-view.ts'),
    render: ({ search }) => html`<sk-workshop-view .search=${search}></sk-workshop-view>`,
  },
  {
    matches: (path) => path === '/about/data',
    title: 'data.title',
    load: () => import('../views/data/data-view.ts'),
    render: ({ search }) => html`<sk-data-view .search=${search}></sk-data-view>`,
  },
  {
    matches: (path) => path === '/accessibility',
    title: 'accessibility.title',
    load: () => import('../views/accessibility/accessibility-view.ts'),
    render: () => html`<sk-accessibility-view></sk-accessibility-view>`,
  },
];

/** The page at a path; for an unknown one, the page that says so. */
export function routeOf(path: string): Route {
  return routes.find((route) => route.matches(path)) ?? notFound;
}
