import { explorerViews } from '../../link-words.ts';
import type { ExplorerViewName } from '../../link-words.ts';

/** What a key asks of the explorer. */
export type Command = ExplorerViewName | 'undo' | 'redo' | 'in' | 'out' | 'fit';

/** The command of a key; null where it has none. Single keys count only where they are switched on. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  hasSingleKeys: boolean,
): Command | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (event.altKey) return null;
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' && !event.shiftKey ? 'redo' : null;
  }
  if (event.altKey || !hasSingleKeys) return null;
  if (key === '+') return 'in';
  if (key === '-') return 'out';
  if (key === '0') return 'fit';
  return explorerViews[Number(key) - 1] ?? null;
}
