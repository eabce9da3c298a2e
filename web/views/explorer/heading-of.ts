import type { ExplorerViewName } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';

/** What a view is about: "NATSAM: vem samverkar med vem, nivå för nivå". */
export function headingOf(seeds: string, view: ExplorerViewName, { t }: Locale): string {
  return t(view === 'flow' ? 'flow.heading' : 'explorer.heading', { seeds });
}
