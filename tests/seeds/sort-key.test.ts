import { expect, it } from 'vitest';
import { sortKeyEn, sortKeySv } from '../../seeds/sort-key.ts';
import { geography } from '../../seeds/sources/geography/index.ts';
import { shippedFiles } from '../support/shipped-files.ts';

const byKey = (key: (name: string) => string) => (a: string, b: string) => (key(a) < key(b) ? -1 : 1);

it('sortKeySv() orders all municipalities as Swedish does', async () => {
  const names = geography.parse(await shippedFiles(geography)).municipalities.map(({ name }) => name);
  const collator = new Intl.Collator('sv');
  expect([...names].sort(byKey(sortKeySv))).toEqual([...names].sort(collator.compare));
});

it('sortKeySv() puts å, ä and ö last, and other diacritics with their letters', () => {
  const names = ['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan', 'Éa', 'Eda'];
  expect(names.sort(byKey(sortKeySv))).toEqual(['Éa', 'Eda', 'Zinkgruvan', 'Åre', 'Ängelholm', 'Örebro']);
});

it('sortKeyEn() puts å, ä and ö with a and o', () => {
  expect(['Zinkgruvan', 'Örebro', 'Åre', 'Pajala'].sort(byKey(sortKeyEn))).toEqual([
    'Åre',
    'Örebro',
    'Pajala',
    'Zinkgruvan',
  ]);
});

it('numbers in names are ordered as numbers', () => {
  expect(['Mål 10', 'Mål 2'].sort(byKey(sortKeySv))).toEqual(['Mål 2', 'Mål 10']);
});
