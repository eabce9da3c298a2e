import { describe, expect, test } from 'vitest';
import {
  explorerViews,
  groupings,
  linkConfidences,
  linkFamilies,
  linkKinds,
  linkLevels,
  linkTieKinds,
  matrixSides,
} from '../../web/link-words.ts';
import { mulberry32 } from '../support/mulberry32.ts';
import { emptyLink, readExplorerLink, writeExplorerLink, type ExplorerLink } from '../../web/links.ts';

const read = (href: string) => readExplorerLink(href.slice('/explore'.length));

describe('the explorer’s address', () => {
  test('of no choice is bare', () => {
    expect(writeExplorerLink({})).toBe('/explore');
    expect(readExplorerLink('')).toEqual(emptyLink);
  });

  test('of the contract is read', () => {
    expect(readExplorerLink('?seeds=natsam,rise&view=ladder&lang=sv')).toEqual({
      ...emptyLink,
      seeds: ['natsam', 'rise'],
      lang: 'sv',
    });
  });

  test('leaves out what is as it would be anyway, in one order', () => {
    const link: Partial<ExplorerLink> = {
      lang: 'en',
      families: ['BARRIER', 'COLLABORATION'],
      levels: linkLevels,
      view: 'ladder',
      seeds: ['natsam', 'natsam'],
    };
    expect(writeExplorerLink(link)).toBe('/explore?seeds=natsam&families=collaboration,barrier&lang=en');
  });

  test('tells nothing chosen from all chosen', () => {
    expect(writeExplorerLink({ families: [] })).toBe('/explore?families=none');
    expect(read('/explore?families=none').families).toEqual([]);
    expect(read('/explore?families=').families).toBeNull();
    expect(read('/explore').families).toBeNull();
    expect(read(writeExplorerLink({ families: linkFamilies })).families).toEqual(linkFamilies);
  });

  test.each([
    '?view=map3d&lang=de&levels=galactic&kinds=&from=yesterday&to=2016-13',
    '?seeds=,,%20,%00&expand=a%20b&pos=natsam~x~1,~1~1,a~1,a~1~2~3&select=',
    '?%E0%A4%A&=&&seeds',
    '?expand=~,a~b~c~d~e&path=lund&path=lund~lund&focus=a~0&group=size&confidence=sure&rest=gone&ties=LIKES',
  ])('drops what is unknown or broken: %s', (search) => {
    expect(readExplorerLink(search)).toEqual(emptyLink);
  });

  test('keeps what is whole beside what is broken', () => {
    expect(readExplorerLink('?seeds=natsam,%20,rise&levels=local,galactic&pos=a~1~2,b~x~1')).toEqual({
      ...emptyLink,
      seeds: ['natsam', 'rise'],
      levels: ['LOCAL'],
      pos: [{ id: 'a', x: 1, y: 2 }],
    });
  });

  test('comes back as it was written, for any state', () => {
    const random = mulberry32(42);
    for (let round = 0; round < 500; round += 1) {
      const link = anyLink(random);
      const href = writeExplorerLink(link);
      expect(read(href), href).toEqual(link);
      expect(writeExplorerLink(read(href))).toBe(href);
    }
  });

  test('never throws, whatever stands in it', () => {
    const random = mulberry32(7);
    const names = ['seeds', 'view', 'pos', 'levels', 'select', 'from', 'lang', 'x'];
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 20 }, () => String.fromCharCode(Math.floor(random() * 0xffff))).join(
        '',
      );
      const search = `?${pick(random, names)}=${text}&${pick(random, names)}=${text}%`;
      const href = writeExplorerLink(readExplorerLink(search));
      expect(writeExplorerLink(read(href))).toBe(href);
    }
  });
});

function anyLink(random: () => number): ExplorerLink {
  const ids = [
    'natsam',
    'rise',
    'future-by-lund',
    'tie:0a1b2c',
    'group:LOCAL:COMPANY',
    'collaboration:a|b',
    'åäö',
  ];
  const dates = [null, '2016', '2016-11', '2016-11-03'];
  return {
    seeds: some(random, ids),
    view: pick(random, explorerViews),
    lang: pick(random, ['sv', 'en', null]),
    path: pick(random, [null, { from: 'lund', to: 'regeringen' }]),
    compare: pick(random, [null, { from: '2016', to: '2019' }]),
    expand: some(random, ids).map((id) => ({
      id,
      families: chosen(random, linkFamilies),
      levels: chosen(random, linkLevels),
      limit: pick(random, [null, 1, 20, 9999]),
    })),
    levels: chosen(random, linkLevels),
    kinds: chosen(random, linkKinds),
    families: chosen(random, linkFamilies),
    tieKinds: chosen(random, linkTieKinds),
    themes: someOrNull(random, ids),
    places: someOrNull(random, ids),
    confidence: pick(random, [null, ...linkConfidences]),
    rest: pick(random, ['hidden', 'faded']),
    focus: pick(random, [null, { id: 'natsam', steps: 2 }]),
    group: pick(random, [null, ...groupings]),
    matrix: pick(random, matrixSides),
    cell: pick(random, [null, 'LOCAL.NATIONAL']),
    measure: pick(random, [null, 'SEK', 'count']),
    at: pick(random, [null, '17']),
    hide: some(random, ids),
    select: pick(random, [null, ...ids]),
    pos: some(random, ids).map((id) => ({ id, x: whole(random), y: whole(random) })),
    networkPos: some(random, ids).map((id) => ({ id, x: whole(random), y: whole(random) })),
    from: pick(random, dates),
    to: pick(random, dates),
  };
}

function chosen<Word>(random: () => number, words: readonly Word[]): readonly Word[] | null {
  const found = some(random, words);
  return found.length === words.length ? null : found;
}

function someOrNull<Item>(random: () => number, items: readonly Item[]): readonly Item[] | null {
  const found = some(random, items);
  return found.length === 0 ? null : found;
}

function some<Item>(random: () => number, items: readonly Item[]): readonly Item[] {
  const share = random();
  return items.filter(() => random() < share);
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

function whole(random: () => number): number {
  return Math.floor(random() * 20_000) - 10_000;
}
