import type { Scene } from './scene.ts';
import { selectScene, shownNodes } from './select-scene.ts';
import type { Choice, Selection, Ways } from './select-scene.ts';

/** Of entities and ties in a picture of two times, those of one alone: what came, and what is gone. By id. */
export type TimeChange = ReadonlyMap<string, 'new' | 'gone'>;

const noChange: TimeChange = new Map();

/** What a picture of two times shows in only one of them. What has no known time is in both; without a comparison nothing is told. */
export function compareTimes(scene: Scene, choice: Choice, ways?: Ways): TimeChange {
  const { compare } = choice;
  if (compare === null) return noChange;
  const idsOf = (selection: Selection) =>
    new Set([...shownNodes(selection), ...selection.ties].map(({ id }) => id));
  const at = (time: Pick<Choice, 'from' | 'to'>) =>
    idsOf(selectScene(scene, { ...choice, ...time, compare: null, rest: 'hidden' }, ways));
  const [now, before] = [at({ from: choice.from, to: choice.to }), at(compare)];
  const change = new Map<string, 'new' | 'gone'>();
  for (const id of now) if (!before.has(id)) change.set(id, 'new');
  for (const id of before) if (!now.has(id)) change.set(id, 'gone');
  return change;
}
