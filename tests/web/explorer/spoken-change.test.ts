import { expect, test } from 'vitest';
import { emptyLink } from '../../../web/links.ts';
import { localeOf } from '../../../web/locales/locale.ts';
import { selectScene } from '../../../web/views/explorer/select-scene.ts';
import { spokenChange } from '../../../web/views/explorer/spoken-change.ts';
import { sceneOf } from './scene-of.ts';

/** What is told of after so many expansions, which brought some companies to a project. */
function told(expansions: number, companies: readonly string[]) {
  const scene = sceneOf(
    ['a PROJECT LOCAL', ...companies.map((id) => `${id} COMPANY LOCAL`)],
    companies.map((id) => `${id} PARTICIPATES_IN COLLABORATION a`),
  );
  return { selection: selectScene(scene, { ...emptyLink, seeds: ['a'] }), expansions };
}

test('an expansion tells how many it added, and says so when it added none', () => {
  const locale = localeOf('sv');
  expect(spokenChange(told(0, ['b']), told(1, ['b', 'c']), locale)).toBe('1 post lades till');
  expect(spokenChange(told(1, ['b']), told(2, ['b']), locale)).toBe('Ingen post lades till');
});

test('nothing is said where nothing changed, and of what went only that it went', () => {
  const locale = localeOf('en');
  expect(spokenChange(told(1, ['b']), told(1, ['b']), locale)).toBe('');
  expect(spokenChange(undefined, told(0, []), locale)).toBe('');
  expect(spokenChange(told(1, ['b']), told(0, []), locale)).toBe('1 entity removed');
});
