import { describe, expect, test } from 'vitest';
import { palettes, type ColourName, type Palette } from '../../web/styles/palette.ts';

const levels = ['international', 'national', 'regional', 'local'] as const;

describe.each(Object.entries(palettes))('the %s theme', (_theme, palette) => {
  test.each<[ColourName, readonly ColourName[]]>([
    ['text', ['page', 'surface', 'sunken', 'selected', 'warning-band', 'danger-band']],
    ['muted', ['page', 'surface', 'sunken', 'selected']],
    ['link', ['page', 'surface', 'sunken', 'selected', 'warning-band', 'danger-band']],
    ['on-ink', ['ink']],
    ['warning', ['surface', 'page', 'warning-band']],
    ['danger', ['surface', 'page', 'danger-band']],
  ])('writes %s with at least 4.5:1', (ink, grounds) => {
    for (const ground of grounds) expect(contrast(palette, ink, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each<[ColourName, readonly ColourName[]]>([
    ['control', ['page', 'surface']],
    ['focus', ['page', 'surface', 'sunken', 'selected', 'warning-band', 'danger-band']],
    ['warning-line', ['page', 'surface']],
    ['danger-line', ['page', 'surface']],
  ])('draws %s with at least 3:1', (line, grounds) => {
    for (const ground of grounds) expect(contrast(palette, line, ground), ground).toBeGreaterThanOrEqual(3);
  });

  test.each(levels)('shows the %s level on its band and on every ground', (level) => {
    for (const ground of ['page', 'surface', `${level}-band`] as const) {
      expect(contrast(palette, level, ground), ground).toBeGreaterThanOrEqual(3);
      expect(contrast(palette, `${level}-text`, ground), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette, 'text', `${level}-band`)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette, 'muted', `${level}-band`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, 'link', `${level}-band`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette, 'on-level', level)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the ratio of black to white is 21', () => {
  expect(luminance('#ffffff') / luminance('#000000')).toBe(Infinity);
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21);
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(palette: Palette, one: ColourName, other: ColourName): number {
  const [high, low] = [luminance(palette[one]), luminance(palette[other])].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
