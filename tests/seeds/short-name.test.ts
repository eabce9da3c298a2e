import { describe, expect, it } from 'vitest';
import { shortName } from '../../seeds/short-name.ts';

describe('shortName()', () => {
  it.each([
    ['NATSAM - Nationell samverkan mellan innovationsplattformar (fas 3)', 'NATSAM'],
    ['Kungliga Tekniska högskolan (KTH)', 'KTH'],
    ['Myndigheten för digital förvaltning (Digg)', 'Digg'],
    ['eSamverkansprogrammet (eSam)', 'eSam'],
  ])('finds that of %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it.each([
    'Future by Lund (fas 2)',
    'Gendered Landscape (URBACT)',
    'Nationellt Living Lab för smarta samhällen (Veberöd)',
    'Försöksverksamhetskommittén (Fi 2021:09)',
    'Social innovation Hub - north Sweden',
    'Umeås innovationsplattform (SPIS)',
    'Vinnova',
  ])('finds none in %s', (name) => {
    expect(shortName(name)).toBeUndefined();
  });
});
