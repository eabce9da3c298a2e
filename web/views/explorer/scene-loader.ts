import { execute } from '../../data/execute.ts';
import { PathsDocument, SceneDocument } from '../../data/generated/documents.ts';
import type { PathsQuery } from '../../data/generated/documents.ts';
import { ApiError } from '../../data/request-errors.ts';
import type { ExplorerLink, PathEnds } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Scene } from './scene.ts';
import { sceneFilter, sceneVariables } from './scene-variables.ts';
import type { Ways } from './select-scene.ts';

export type Path = PathsQuery['paths'][number];
export type PathScope = PathsQuery['pathScope'];

/** The answer for a link; without a scene where there is nothing to ask for. */
export interface Loaded {
  readonly scene?: Scene;
  /** The ways of a link with a path, shortest first. */
  readonly paths?: readonly Path[];
  /** How far ways were looked for. */
  readonly pathScope?: PathScope;
  readonly ways?: Ways;
  /** The path has an end that the map does not hold. */
  readonly isEndUnknown?: boolean;
}

/** What of a link decides what is asked for. */
export function askedOf(link: ExplorerLink): Pick<ExplorerLink, 'seeds' | 'path' | 'expand'> & object {
  const { seeds, path, expand } = link;
  return {
    seeds,
    path,
    expand: expand.map(({ id, ...limits }) => ({ id, ...limits })),
    ...sceneFilter(link),
  };
}

/**
 * Loads what a link is about: all of it, so that the filters work in the page and can say what they leave out. Only where that is
 * more than a picture holds, the API filters.
 */
export function createSceneLoader() {
  let latest: { readonly key: string; readonly scene: Scene } | undefined;
  const ask = async (variables: Parameters<typeof execute<unknown, object>>[1], signal: AbortSignal) => {
    const key = JSON.stringify(variables);
    if (latest?.key !== key) {
      const { scene } = await execute(SceneDocument, variables as never, { signal });
      latest = { key, scene };
    }
    return latest.scene;
  };
  return async (link: ExplorerLink, locale: Locale, signal: AbortSignal): Promise<Loaded> => {
    const found = link.path === null ? undefined : await askPaths(link.path, locale, signal);
    if (found !== undefined && !found.ways) return found;
    const variables = sceneVariables(link, locale, found?.ways);
    if (!variables.input.seeds?.length) return {};
    const whole = await ask(variables, signal);
    const filter = sceneFilter(link);
    const scene =
      whole.truncation === null || Object.keys(filter).length === 0
        ? whole
        : (await execute(SceneDocument, { ...variables, input: { ...variables.input, filter } }, { signal }))
            .scene;
    return { ...found, scene };
  };
}

async function askPaths(path: PathEnds, { language }: Locale, signal: AbortSignal): Promise<Loaded> {
  try {
    const { paths, pathScope } = await execute(PathsDocument, { ...path, language }, { signal });
    if (paths.length === 0) return { paths, pathScope };
    const inner = paths.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const ties = paths.flatMap(({ steps }) => steps.flatMap((step) => step.ties.map(({ id }) => id)));
    const ways = { nodes: [...new Set([path.from, path.to, ...inner])], ties: new Set(ties) };
    return { paths, pathScope, ways };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'BAD_USER_INPUT')
      return { paths: [], isEndUnknown: true };
    throw error;
  }
}
