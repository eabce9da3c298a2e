import { writeBarriersLink } from '../../barriers/barriers-link.ts';
import { organisationKinds } from '../../link-words.ts';
import { writeExplorerLink } from '../../links.ts';

/** A question that a link with its parameters answers. */
export interface GuidedLink {
  readonly name: QuestionName;
  /** The entities that it is about: without one of them it has no answer, and is left out. */
  readonly needs: readonly string[];
  readonly href: string;
}

export type QuestionName =
  | 'natsam'
  | 'reach'
  | 'funders'
  | 'raised'
  | 'unheld'
  | 'path'
  | 'partners'
  | 'shared'
  | 'method'
  | 'phases'
  | 'connectors';

const platforms = [
  'future-by-lund',
  'innovationsplattform-boras',
  'innovationsplattform-goteborg',
  'innovationsplattform-kiruna',
  'innovationsplattform-stockholm',
  'innovationsplattform-umea',
];
const programme = 'satsning-innovationsplattformar';
const barrier = 'hinder-utanfor-radighet';
const method = 'metod-dialogverkstad';

/** The guided questions but for those that the answer of the page names itself: who has authority over what. */
export const guidedLinks: readonly GuidedLink[] = [
  { name: 'natsam', needs: ['natsam'], href: writeExplorerLink({ seeds: ['natsam'] }) },
  {
    name: 'reach',
    needs: ['kommun-lund', 'future-by-lund'],
    href: writeExplorerLink({ seeds: ['kommun-lund', 'future-by-lund'], levels: ['NATIONAL'] }),
  },
  {
    name: 'funders',
    needs: ['future-by-lund'],
    href: writeExplorerLink({
      seeds: ['future-by-lund'],
      families: ['COLLABORATION'],
      tieKinds: ['FUNDS', 'PARTICIPATES_IN'],
    }),
  },
  { name: 'raised', needs: ['kommun-kiruna'], href: writeBarriersLink({ city: 'kommun-kiruna' }) },
  { name: 'unheld', needs: [], href: writeBarriersLink({ holder: 'none' }) },
  {
    name: 'path',
    needs: ['future-by-lund', 'regeringen'],
    href: writeExplorerLink({ path: { from: 'future-by-lund', to: 'regeringen' } }),
  },
  {
    name: 'partners',
    needs: platforms,
    href: writeExplorerLink({ seeds: platforms, families: ['COLLABORATION'], view: 'network' }),
  },
  {
    name: 'shared',
    needs: [barrier],
    href: writeExplorerLink({ seeds: [barrier], families: ['BARRIER'] }),
  },
  { name: 'method', needs: [method], href: writeExplorerLink({ seeds: [method], families: ['LEARNING'] }) },
  {
    name: 'phases',
    needs: [programme],
    href: writeExplorerLink({
      seeds: [programme],
      from: '2020',
      to: '2023',
      compare: { from: '2016', to: '2019' },
    }),
  },
  {
    name: 'connectors',
    needs: ['natsam', 'rise', 'vinnova'],
    href: writeExplorerLink({ seeds: ['natsam', 'rise', 'vinnova'], kinds: organisationKinds }),
  },
];

/** Every entity that a guided question is about. */
export const questionIds: readonly string[] = [...new Set(guidedLinks.flatMap(({ needs }) => needs))];
