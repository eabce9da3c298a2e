import { describe, expect, test } from 'vitest';
import { groupings, linkFamilies, linkLevels } from '../../../web/link-words.ts';
import { emptyLink, readExplorerLink, writeExplorerLink } from '../../../web/links.ts';
import type { ExplorerLink } from '../../../web/links.ts';
import { localeOf } from '../../../web/locales/locale.ts';
import { groupNodes } from '../../../web/views/explorer/group-nodes.ts';
import { emptyHistory, mostSteps, recorded, redone, undone } from '../../../web/views/explorer/history.ts';
import {
  collapseStep,
  expandStep,
  hideStep,
  pathStep,
  pinStep,
  showStep,
  tidyStep,
  unpinStep,
} from '../../../web/views/explorer/link-steps.ts';
import { selectScene } from '../../../web/views/explorer/select-scene.ts';
import { toPicture } from '../../../web/views/explorer/to-picture.ts';
import { mulberry32 } from '../../support/mulberry32.ts';
import { sceneOf } from './scene-of.ts';

const levels = ['LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'] as const;
const ids = Array.from({ length: 40 }, (_, index) => `e${index}`);
const scene = sceneOf(
  ids.map((id, index) => `${id} ${index % 3 === 0 ? 'PROJECT' : 'COMPANY'} ${levels[index % 4]}`),
  ids.flatMap((id, index) => [
    `${id} PARTICIPATES_IN COLLABORATION e${(index * 7 + 1) % 40}`,
    `${id} PART_OF STRUCTURE e${(index * 3 + 2) % 40}`,
  ]),
);
const start: ExplorerLink = { ...emptyLink, seeds: ['e0'] };

/** Everything that is seen of a link: what is drawn, where it was put, and in which view. */
function seen(link: ExplorerLink) {
  const selection = selectScene(scene, link);
  const picture = toPicture(groupNodes(selection, link.expand, link.group), selection, scene, localeOf('sv'));
  return JSON.stringify({ picture, view: link.view, pos: link.pos, networkPos: link.networkPos });
}

function anyStep(link: ExplorerLink, random: () => number): Partial<ExplorerLink> {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const some = <Item>(items: readonly Item[]) => items.filter(() => random() < 0.5);
  const id = pick(ids);
  const steps: readonly (() => Partial<ExplorerLink>)[] = [
    () => expandStep(link, { id, families: null, levels: null, limit: pick([null, 1, 3]) }),
    () => expandStep(link, { id, families: some(linkFamilies), levels: some(linkLevels), limit: null }),
    () => collapseStep(link, link.expand[0]?.id ?? id),
    () => hideStep(link, id),
    () => showStep(link, link.hide[0] ?? id),
    () => pinStep(link, { id, x: Math.floor(random() * 900), y: 3 }),
    () => unpinStep(link, id),
    () => tidyStep(link),
    () => ({ focus: { id, steps: pick([1, 2]) } }),
    () => ({ focus: null }),
    () => ({ group: pick([null, ...groupings]) }),
    () => ({ levels: some(linkLevels), rest: pick(['hidden', 'faded'] as const) }),
    () => ({ families: some(linkFamilies) }),
    () => ({ from: pick([null, '2016']), to: pick([null, '2019']) }),
    () => ({ from: '2016', to: '2019', compare: pick([null, { from: '2013', to: '2015' }]) }),
    () => ({ view: pick(['ladder', 'network', 'list'] as const) }),
    () => pathStep(id, 'e0'),
  ];
  return pick(steps)();
}

describe('the steps of an explorer', () => {
  test.each([1, 2, 3, 4, 5])(
    'are taken back and done again to the identical picture, whatever they were (%i)',
    (seed) => {
      const random = mulberry32(seed);
      const states = [start];
      let history = emptyHistory;
      while (states.length <= 80) {
        const before = states.at(-1)!;
        const after = { ...before, ...anyStep(before, random) };
        const next = recorded(history, before, after);
        if (next === history) continue;
        history = next;
        states.push(after);
      }
      let link = states.at(-1)!;
      for (const state of states.slice(0, -1).toReversed()) {
        const step = undone(history, link)!;
        ({ link, history } = step);
        expect(seen(link)).toBe(seen(state));
      }
      expect(undone(history, link)).toBeNull();
      for (const state of states.slice(1)) {
        const step = redone(history, link)!;
        ({ link, history } = step);
        expect(seen(link)).toBe(seen(state));
        expect(seen(readExplorerLink(writeExplorerLink(link).slice('/explore'.length)))).toBe(seen(state));
      }
      expect(redone(history, link)).toBeNull();
    },
  );

  test('do not count what is read, only what is changed', () => {
    expect(recorded(emptyHistory, start, { ...start, select: 'e1', lang: 'en' })).toBe(emptyHistory);
    expect(recorded(emptyHistory, start, { ...start, hide: ['e1'] }).past).toEqual([start]);
  });

  test('keep the language of now when they are taken back', () => {
    const history = recorded(emptyHistory, start, { ...start, hide: ['e1'] });
    expect(undone(history, { ...start, hide: ['e1'], lang: 'en' })!.link).toEqual({ ...start, lang: 'en' });
  });

  test('are forgotten beyond the most, the oldest first', () => {
    let history = emptyHistory;
    for (let index = 0; index < mostSteps + 5; index += 1)
      history = recorded(
        history,
        { ...start, from: String(1000 + index) },
        { ...start, from: String(1001 + index) },
      );
    expect(history.past).toHaveLength(mostSteps);
    expect(history.past[0]!.from).toBe('1005');
  });
});
