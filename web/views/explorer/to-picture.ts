import type { Picture } from '../../graph/picture.ts';
import type { Locale } from '../../locales/locale.ts';
import type { GroupedSelection } from './group-nodes.ts';
import { tieVerb } from './tie-words.ts';

/** A selection as something to draw, in a language. */
export function toPicture({ nodes, groups, ties }: GroupedSelection, locale: Locale): Picture {
  const seeds = new Set(nodes.filter(({ isSeed }) => isSeed).map(({ node }) => node.id));
  return {
    nodes: [
      ...nodes.map(({ node, stage, isSeed, isHidden }) => ({
        id: node.id,
        kind: node.kind,
        level: node.level,
        label: node.shortName,
        stage,
        isSeed,
        isHidden,
        isWeak: node.confidence === 'LOW',
        count: 1,
      })),
      ...groups.map((group) => ({
        id: group.id,
        kind: group.kind,
        level: group.level,
        label: `${locale.number(group.members.length)} ${locale.t(`kinds.${group.kind}`).toLocaleLowerCase(locale.code)}`,
        stage: group.stage,
        isSeed: false,
        isHidden: group.isOpen,
        isWeak: false,
        count: group.members.length,
      })),
    ],
    ties: ties.map(({ from, to, tie, count }) => ({
      id: count === 1 && from === tie.from && to === tie.to ? tie.id : `group:${from}>${to}`,
      from,
      to,
      label: count === 1 ? tieVerb(locale, tie) : locale.t('explorer.ties', { count }),
      isWeak: count === 1 && tie.confidence === 'LOW',
      isKey: (tie.kind === 'FUNDS' || tie.role === 'COORDINATOR') && seeds.has(to),
      weight: count === 1 ? tie.weight : count,
    })),
  };
}
