import type { TreeItem } from './tree-model.ts';

/** An item that can be seen, and the item it stands under. */
export interface VisibleItem {
  readonly item: TreeItem;
  readonly parent: string | null;
}

/** What a key does in a tree: where the focus goes, and what happens there. */
export interface TreeMove {
  readonly key: string;
  readonly item: TreeItem;
  /** The item opens or closes. */
  readonly open?: boolean;
  readonly isChosen?: boolean;
  /** The entity's own ties are asked for. */
  readonly isExpanded?: boolean;
}

/** The items under open ones, top to bottom. */
export function visibleItems(
  items: readonly TreeItem[],
  open: ReadonlySet<string>,
  parent: string | null = null,
): readonly VisibleItem[] {
  return items.flatMap((item) => [
    { item, parent },
    ...(open.has(item.key) ? visibleItems(item.children, open, item.key) : []),
  ]);
}

/** The items that stand under the same one as an item does, itself among them: the key `*` opens them all. */
export function siblingsOf(key: string, items: readonly TreeItem[]): readonly TreeItem[] {
  if (items.some((item) => item.key === key)) return items;
  return items.flatMap(({ children }) => siblingsOf(key, children));
}

/** What a key does at an item; null where it does nothing. */
export function moveInTree(
  pressed: string,
  current: string,
  visible: readonly VisibleItem[],
  open: ReadonlySet<string>,
): TreeMove | null {
  const at = visible.findIndex(({ item }) => item.key === current);
  const here = visible[at];
  if (here === undefined) return null;
  const to = (found: VisibleItem | undefined): TreeMove | null =>
    found === undefined ? null : { key: found.item.key, item: found.item };
  const isOpen = open.has(current);
  switch (pressed) {
    case 'ArrowDown':
      return to(visible[at + 1]);
    case 'ArrowUp':
      return to(visible[at - 1]);
    case 'Home':
      return to(visible[0]);
    case 'End':
      return to(visible.at(-1));
    case 'ArrowRight':
      if (here.item.children.length === 0) return null;
      return isOpen ? to(visible[at + 1]) : { key: current, item: here.item, open: true };
    case 'ArrowLeft':
      if (isOpen && here.item.children.length > 0) return { key: current, item: here.item, open: false };
      return to(visible.find(({ item }) => item.key === here.parent));
    case 'Enter':
    case ' ':
      return { key: current, item: here.item, isChosen: true };
    case '+':
      return { key: current, item: here.item, isExpanded: true };
    default:
      return pressed.length === 1 ? to(startingWith(pressed, at, visible)) : null;
  }
}

function startingWith(letter: string, at: number, visible: readonly VisibleItem[]): VisibleItem | undefined {
  const rest = [...visible.slice(at + 1), ...visible.slice(0, at)];
  return rest.find(({ item }) => item.sentence.toLowerCase().startsWith(letter.toLowerCase()));
}
