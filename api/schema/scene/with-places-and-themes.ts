import type { GraphQLResolveInfo } from 'graphql';
import { placesAndThemes } from '../../../cypher/read/scene/index.ts';
import type { Context } from '../../context.ts';
import { selectsField } from '../../selects-field.ts';
import type { SceneLabelRow } from '../rows.ts';
import type { SceneDrawing } from './scene-drawing.ts';

/** A picture as its resolvers start from it. */
export type SceneRow = SceneDrawing & { readonly themes: SceneLabelRow[]; readonly places: SceneLabelRow[] };

const fields = ['municipalityCode', 'countyCode', 'placeFrom', 'themes', 'places'];

/** Tells each entity of a picture its place and its themes, and names these: one query, and none when nobody asks. */
export async function withPlacesAndThemes(
  scene: SceneDrawing,
  { ask }: Context,
  info: GraphQLResolveInfo,
): Promise<SceneRow> {
  const wanted = scene.nodes.length > 0 && fields.some((field) => selectsField(info, field));
  const [found] = wanted ? await ask(placesAndThemes, { ids: scene.nodes.map(({ id }) => id) }) : [];
  if (!found) return { ...scene, themes: [], places: [] };
  const byId = new Map(found.nodes.map((node) => [node.id, node]));
  const nodes = scene.nodes.map((node) => ({ ...node, ...byId.get(node.id) }));
  return { ...scene, nodes, themes: found.themes, places: found.places };
}
