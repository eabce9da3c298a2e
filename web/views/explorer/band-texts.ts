import type { BandText } from '../../graph/band-layer.ts';
import type { Level } from '../../graph/picture.ts';
import { linkLevels, organisationKinds } from '../../link-words.ts';
import type { Locale } from '../../locales/locale.ts';
import type { SceneNode } from './scene.ts';
import type { Selection } from './select-scene.ts';

/** What the ladder's bands say about a selection. */
export function bandTexts({ nodes, leftOut }: Selection, { t, list }: Locale): ReadonlyMap<Level, BandText> {
  const shown = nodes.filter(({ isHidden }) => !isHidden).map(({ node }) => node);
  const outside = Object.values(leftOut).flat();
  const seeds = list(
    nodes
      .filter(({ isSeed }) => isSeed)
      .slice(0, 3)
      .map(({ node }) => node.shortName),
  );
  return new Map(
    [...linkLevels, null].map((level) => {
      const filtered = outside.filter((node) => node.level === level).length;
      return [
        level,
        {
          name: t(`level.${level ?? 'none'}`),
          count: countWords(
            shown.filter((node) => node.level === level),
            t,
          ),
          missing: t(`explorer.missing.${level ?? 'none'}`),
          hint:
            filtered > 0
              ? t('explorer.missing.filtered', { count: filtered })
              : t('explorer.missing.unknown', { seeds }),
        },
      ];
    }),
  );
}

/** "4 aktörer, 3 initiativ". */
function countWords(nodes: readonly SceneNode[], t: Locale['t']): string {
  const initiatives = nodes.filter(({ kind }) => kind === 'PROJECT' || kind === 'PROGRAMME').length;
  const actors = nodes.filter(({ kind }) => actorKinds.has(kind)).length;
  const others = nodes.length - initiatives - actors;
  return [
    actors > 0 ? t('explorer.actors', { count: actors }) : '',
    initiatives > 0 ? t('explorer.initiatives', { count: initiatives }) : '',
    others > 0 ? t('explorer.others', { count: others }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const actorKinds: ReadonlySet<SceneNode['kind']> = new Set([...organisationKinds, 'PERSON']);
