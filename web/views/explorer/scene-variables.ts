import type { SceneFilter, SceneQueryVariables } from '../../data/generated/documents.ts';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import { isGroupId } from './group-nodes.ts';
import type { Ways } from './select-scene.ts';

/** As much as the API gives in one picture; above it, its groups stand for the rest. */
const limits = { nodeLimit: 1_500, tieLimit: 5_000 };

/**
 * What the API is asked for a link: the starting points, or what stands on the ways, and what was expanded, with their
 * neighbours. The client filters, so that it can say what a filter leaves out.
 */
export function sceneVariables(
  { seeds, expand }: Pick<ExplorerLink, 'seeds' | 'expand'>,
  { language }: Pick<Locale, 'language'>,
  ways?: Ways,
): SceneQueryVariables {
  const expanded = expand.map(({ id }) => id).filter((id) => !isGroupId(id));
  const asked = [...new Set([...(ways?.nodes ?? seeds), ...expanded])];
  const depth = ways !== undefined && expanded.length === 0 ? 0 : 1;
  return { input: { seeds: asked, depth, ...limits }, language };
}

/** The filters of a link as the API takes them; empty where there are none. */
export function sceneFilter({
  levels,
  kinds,
  families,
  tieKinds,
  themes,
  places,
  from,
  to,
  compare,
  confidence,
}: ExplorerLink): SceneFilter {
  const conditions = {
    levels,
    kinds,
    families,
    tieKinds,
    themes,
    places,
    // Of two times in one picture the API would give but one: the page filters.
    from: compare === null ? from : null,
    to: compare === null ? to : null,
    minConfidence: confidence,
  };
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== null));
}
