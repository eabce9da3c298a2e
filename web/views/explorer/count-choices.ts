import type { LinkFamily, LinkKind, LinkLevel } from '../../links.ts';
import type { Scene } from './scene.ts';
import { selectScene } from './select-scene.ts';
import type { Choice } from './select-scene.ts';

/** How many entities or ties each choice of a filter stands for while the other filters hold. */
export interface ChoiceCounts {
  readonly levels: ReadonlyMap<LinkLevel, number>;
  readonly kinds: ReadonlyMap<LinkKind, number>;
  readonly families: ReadonlyMap<LinkFamily, number>;
}

/** Counts what each choice would show. */
export function countChoices(scene: Scene, choice: Choice): ChoiceCounts {
  const { families } = selectScene(scene, choice);
  const anyLevel = selectScene(scene, { ...choice, levels: null, families });
  const anyKind = selectScene(scene, { ...choice, kinds: null, families });
  const passing = new Set(
    selectScene(scene, {
      ...choice,
      families: ['COLLABORATION', 'STRUCTURE', 'BARRIER', 'LEARNING', 'PEOPLE'],
    }).nodes.map(({ node }) => node.id),
  );
  return {
    levels: tally(
      anyLevel.nodes.flatMap(({ node, isHidden }) => (isHidden || node.level === null ? [] : [node.level])),
    ),
    kinds: tally(anyKind.nodes.flatMap(({ node, isHidden }) => (isHidden ? [] : [node.kind]))),
    families: tally(
      scene.ties.filter((tie) => passing.has(tie.from) && passing.has(tie.to)).map((tie) => tie.family),
    ),
  };
}

function tally<Word>(words: readonly Word[]): ReadonlyMap<Word, number> {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
