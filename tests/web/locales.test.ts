import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { confidences, entityKinds, governanceLevels, tieFamilies, tieKinds } from '../../cypher/model.ts';
import { languageOf, withLanguage } from '../../web/app/language.ts';
import { kindIcon } from '../../web/elements/kind-icon.ts';
import { linkFamilies, linkKinds, linkLevels, linkTieKinds } from '../../web/link-words.ts';
import { en } from '../../web/locales/en.ts';
import { formatDate } from '../../web/locales/format-date.ts';
import { localeOf } from '../../web/locales/locale.ts';
import type { Message } from '../../web/locales/message.ts';
import { sv } from '../../web/locales/sv.ts';

const texts = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const places = (message: Message): string[] => [
  ...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))),
];

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
  });

  test.each(['sv', 'en'])('%s gives each key in one area alone, so that none hides another', async (code) => {
    const folder = new URL(`../../web/locales/${code}/`, import.meta.url);
    const areas = await Promise.all(
      readdirSync(folder).map(async (file) =>
        Object.values((await import(new URL(file, folder).href)) as object),
      ),
    );
    const keys = areas.flat().flatMap((area) => Object.keys(area as object));
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('take the same values, and leave no text empty', () => {
    for (const [key, message] of Object.entries(sv) as [keyof typeof sv, Message][]) {
      expect(places(en[key]).sort(), key).toEqual(places(message).sort());
      for (const text of [...texts(message), ...texts(en[key])]) expect(text.trim(), key).not.toBe('');
    }
  });

  test('name every word of the graph', () => {
    const keys = [
      ...entityKinds.flatMap((kind) => [`kind.${kind}`, `kinds.${kind}`]),
      ...governanceLevels.flatMap((level) => [`level.${level}`, `levelAt.${level}`]),
      ...tieFamilies.map((family) => `family.${family}`),
      ...tieKinds.flatMap((kind) => [`tie.${kind}`, `tieInverse.${kind}`]),
      ...confidences.flatMap((confidence) => [`confidence.${confidence}`, `confidenceNote.${confidence}`]),
    ];
    expect(keys.filter((key) => !(key in sv))).toEqual([]);
  });

  test('name every sort of barrier of the schema', () => {
    const schema = readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8');
    const body = /enum BarrierType \{([^}]*)\}/.exec(schema)![1]!;
    const sorts = body.match(/^ {2}[A-Z_]+$/gm)!.map((line) => line.trim());
    expect(sorts.length).toBeGreaterThan(5);
    expect(sorts.filter((sort) => !(`barrierType.${sort}` in sv))).toEqual([]);
  });

  test('write numbers, plurals and lists each in its way', () => {
    const [swedish, english] = [localeOf('sv'), localeOf('en')];
    expect(swedish.number(1812)).toBe('1\u00a0812');
    expect(english.number(1812)).toBe('1,812');
    expect(swedish.t('search.count', { count: 1 })).toBe('1 träff');
    expect(swedish.t('search.count', { count: 0 })).toBe('0 träffar');
    expect(english.t('search.count', { count: 2000 })).toBe('2,000 hits');
    expect(swedish.list(['a', 'b', 'c'])).toBe('a, b och c');
    expect(['ö', 'z', 'å', 'ä'].sort(swedish.compare)).toEqual(['z', 'å', 'ä', 'ö']);
  });
});

describe('the words of links and icons', () => {
  test('are those of the graph', () => {
    expect([...linkKinds].sort()).toEqual([...entityKinds].sort());
    expect([...linkLevels].sort()).toEqual([...governanceLevels].sort());
    expect([...linkFamilies].sort()).toEqual([...tieFamilies].sort());
    expect([...linkTieKinds].sort()).toEqual([...tieKinds].sort());
    expect(Object.keys(kindIcon).sort()).toEqual([...entityKinds].sort());
  });
});

describe('a date', () => {
  test.each([
    ['2016', '2016', '2016'],
    ['2016-11', 'november 2016', 'November 2016'],
    ['2016-11-03', '3 november 2016', '3 November 2016'],
    ['2026-01-31T23:30:00.000Z', '1 februari 2026 kl. 00:30', '1 February 2026 at 00:30'],
    ['hösten 2016', 'hösten 2016', 'hösten 2016'],
    ['2016-13', '2016-13', '2016-13'],
  ])('%s is written no more precisely than it is known', (value, swedish, english) => {
    expect(formatDate(value, 'sv-SE')).toBe(swedish);
    expect(formatDate(value, 'en-GB')).toBe(english);
  });
});

describe('the language', () => {
  test('is the address’s, else the stored one, else the browser’s, else Swedish', () => {
    expect(languageOf('?lang=en', 'sv', 'sv-SE')).toBe('en');
    expect(languageOf('?lang=de', 'en', 'sv-SE')).toBe('en');
    expect(languageOf('', null, 'en-US')).toBe('en');
    expect(languageOf('', null, 'de-DE')).toBe('sv');
    expect(languageOf('', 'klingon', undefined)).toBe('sv');
  });

  test('is set in an address without touching the rest', () => {
    expect(withLanguage('/explore?seeds=natsam,tie:1&lang=sv&pos=a~1~2', 'en')).toBe(
      '/explore?seeds=natsam,tie:1&lang=en&pos=a~1~2',
    );
  });
});
