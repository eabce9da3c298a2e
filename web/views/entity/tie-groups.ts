import type { EntityPageQuery, PageTiesFragment } from '../../data/generated/documents.ts';
import { linkLevels, type LinkLevel } from '../../link-words.ts';

/** An entity as its page shows it. */
export type PageEntity = NonNullable<EntityPageQuery['entity']>;

/** A page of ties, and one of its ties. */
export type TiePage = PageTiesFragment;
export type PageTie = TiePage['nodes'][number];

/** Ties whose other end is at one level. */
export interface LevelGroup {
  readonly level: LinkLevel | null;
  readonly ties: readonly PageTie[];
}

/** The end of a tie that is not the entity itself. */
export function otherEnd({ from, to }: PageTie, id: string): PageTie['from'] {
  return from.id === id ? to : from;
}

/** Ties by the level of their other end, international first and unknown last, without empty levels. */
export function tiesByLevel(ties: readonly PageTie[], id: string): readonly LevelGroup[] {
  return [...linkLevels, null]
    .map((level) => ({ level, ties: ties.filter((tie) => otherEnd(tie, id).level === level) }))
    .filter((group) => group.ties.length > 0);
}
