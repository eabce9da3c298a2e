import type { Locale } from '../../locales/locale.ts';
import type { Selection } from './select-scene.ts';

/** What a screen reader is told when a selection follows another: "7 poster lades till". */
export function spokenChange(
  before: Selection | undefined,
  after: Selection | undefined,
  { t }: Locale,
): string {
  if (before === undefined || after === undefined) return '';
  const [old, now] = [shownIds(before), shownIds(after)];
  const added = [...now].filter((id) => !old.has(id)).length;
  const removed = [...old].filter((id) => !now.has(id)).length;
  return [
    added > 0 ? t('explorer.added', { count: added }) : '',
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
