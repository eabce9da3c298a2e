import type { Locale } from '../../locales/locale.ts';
import type { Selection } from './select-scene.ts';

/** What was last told of: a selection, and how many expansions it has. */
export interface Told {
  readonly selection: Selection | undefined;
  readonly expansions: number;
}

/** What a screen reader is told when a selection follows another: "7 poster lades till"; of an expansion also that it brought nothing. */
export function spokenChange(before: Told | undefined, after: Told, { t }: Locale): string {
  if (before?.selection === undefined || after.selection === undefined) return '';
  const isExpanded = after.expansions > before.expansions;
  const [old, now] = [shownIds(before.selection), shownIds(after.selection)];
  const added = [...now].filter((id) => !old.has(id)).length;
  const removed = [...old].filter((id) => !now.has(id)).length;
  return [
    added > 0 ? t('explorer.added', { count: added }) : isExpanded ? t('explorer.addedNone') : '',
    removed > 0 ? t('explorer.removed', { count: removed }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function shownIds({ nodes, faded }: Selection): ReadonlySet<string> {
  return new Set(
    nodes.filter(({ node, isHidden }) => !isHidden && !faded.has(node.id)).map(({ node }) => node.id),
  );
}
