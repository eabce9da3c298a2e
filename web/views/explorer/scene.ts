import type { SceneQuery } from '../../data/generated/documents.ts';

/** A bounded picture of the graph as the API gives it. */
export type Scene = SceneQuery['scene'];
export type SceneNode = Scene['nodes'][number];
export type SceneTie = Scene['ties'][number];
