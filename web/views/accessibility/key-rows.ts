import { explorerViews } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';

/** A line of the table of keys; `isSingle` where the switch turns the key off. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
  readonly where: string;
  readonly isSingle?: true;
}

/** What each key does, and where. */
export function keyRows({ t, code }: Locale): readonly KeyRow[] {
  const enter = code === 'sv' ? 'Retur' : 'Enter';
  const anywhere = t('accessibility.keys.anywhere');
  const explorer = t('accessibility.keys.explorer');
  const picture = t('accessibility.keys.picture');
  const tree = t('accessibility.keys.tree');
  return [
    { keys: ['/'], does: t('accessibility.key.search'), where: anywhere, isSingle: true },
    {
      keys: explorerViews.map((_, index) => String(index + 1)),
      does: t('accessibility.key.views'),
      where: explorer,
      isSingle: true,
    },
    { keys: ['+', '−', '0'], does: t('accessibility.key.zoom'), where: explorer, isSingle: true },
    { keys: ['Ctrl+Z', 'Ctrl+Y'], does: t('accessibility.key.undo'), where: explorer },
    { keys: ['← ↑ → ↓'], does: t('accessibility.key.pictureArrows'), where: picture },
    { keys: [enter], does: t('accessibility.key.pictureEnter'), where: picture },
    { keys: ['Esc'], does: t('accessibility.key.escape'), where: picture },
    { keys: ['← ↑ → ↓'], does: t('accessibility.key.treeArrows'), where: tree },
    { keys: [enter], does: t('accessibility.key.treeEnter'), where: tree },
    { keys: ['*'], does: t('accessibility.key.treeStar'), where: tree },
    { keys: ['+'], does: t('accessibility.key.treePlus'), where: tree },
  ];
}
