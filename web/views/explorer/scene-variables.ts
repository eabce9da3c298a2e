import type { SceneQueryVariables } from '../../data/generated/documents.ts';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import { isGroupId } from './group-nodes.ts';

/** What the API is asked for a link: the starting points and what was expanded, with their neighbours. The client filters. */
export function sceneVariables(
  { seeds, expand, from, to }: ExplorerLink,
  { language }: Locale,
): SceneQueryVariables {
  const asked = [...new Set([...seeds, ...expand.filter((id) => !isGroupId(id))])];
  return { input: { seeds: asked, depth: 1, ...(from || to ? { filter: { from, to } } : {}) }, language };
}
