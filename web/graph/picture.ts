import type { Kind } from './kinds.ts';

/** A governance level, or null where it is unknown. */
export type Level = 'INTERNATIONAL' | 'NATIONAL' | 'REGIONAL' | 'LOCAL' | null;

/** The bands of the ladder from top to bottom; the unknown level comes last and only if it is needed. */
export const levelsFromTop: readonly Level[] = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL', null];

/** Something to draw: an entity, or a group that stands for several entities of one kind and level. */
export interface PictureNode {
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly label: string;
  /** 0 for what the seeds bring, n for what the n-th expansion brought. */
  readonly stage: number;
  readonly isSeed: boolean;
  readonly isWeak: boolean;
  /** True for what lies outside the filters and is drawn faintly. */
  readonly isFaded: boolean;
  /** True for what keeps its place but is not drawn. */
  readonly isHidden: boolean;
  /** How many entities a group stands for; 1 for an entity. */
  readonly count: number;
}

/** A tie to draw, between two nodes of the picture. */
export interface PictureTie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the tie says, in a word or two, such as "leder". */
  readonly label: string;
  readonly isWeak: boolean;
  /** True for what lies outside the filters and is drawn faintly. */
  readonly isFaded: boolean;
  /** True for ties whose label is worth its place without being asked for. */
  readonly isKey: boolean;
  readonly weight: number;
}

/** One selection of the graph, ready to be laid out and drawn. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
}

/** A place in the picture's own co-ordinates: 1 is a CSS pixel at zoom 1. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A horizontal band of the ladder. */
export interface Band {
  readonly level: Level;
  readonly top: number;
  readonly bottom: number;
  readonly isEmpty: boolean;
}
