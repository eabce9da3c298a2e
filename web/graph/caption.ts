import type { Kind } from './kinds.ts';
import type { Level } from './picture.ts';

/** What a sign of the picture means. */
export type LegendItem = { readonly label: string } & (
  | { readonly sort: 'kind'; readonly kind: Kind }
  | { readonly sort: 'level'; readonly level: Level }
  | { readonly sort: 'line'; readonly dash: string; readonly width: number }
);

/** What a picture says of itself when it is away from its page. */
export interface Caption {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly notes: readonly string[];
}

/** A picture that says nothing of itself. */
export const noCaption: Caption = { title: '', legend: [], notes: [] };
