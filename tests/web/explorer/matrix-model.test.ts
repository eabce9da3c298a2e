import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../web/locales/locale.ts';
import { cellKey, matrixOf, shadeOf } from '../../../web/views/explorer/matrix/matrix-model.ts';
import { sceneOf } from './scene-of.ts';

const { nodes, ties } = sceneOf(
  [
    'natsam PROJECT NATIONAL',
    'lund PLATFORM LOCAL',
    'umea PLATFORM LOCAL',
    'vinnova AGENCY NATIONAL',
    'm METHOD',
  ],
  [
    'lund PARTICIPATES_IN COLLABORATION natsam',
    'umea PARTICIPATES_IN COLLABORATION natsam',
    'lund LEARNED_FROM LEARNING umea',
    'vinnova FUNDS COLLABORATION lund',
    'lund USES_METHOD LEARNING m',
  ],
);
const { compare } = localeOf('sv');
const counts = (by: 'level' | 'kind' | 'organisation') =>
  Object.fromEntries([...matrixOf(nodes, ties, by, compare).cells].map(([key, cell]) => [key, cell.length]));

describe('the matrix', () => {
  test('counts ties between levels without direction, the unknown level in a row of its own', () => {
    expect(counts('level')).toEqual({ 'LOCAL.NATIONAL': 3, 'LOCAL.LOCAL': 1, 'NONE.LOCAL': 1 });
    expect(matrixOf(nodes, ties, 'level', compare)).toMatchObject({ most: 3, outside: 0 });
  });

  test('counts between the kinds that are there', () => {
    expect(matrixOf(nodes, ties, 'kind', compare).sides).toEqual(['PLATFORM', 'AGENCY', 'PROJECT', 'METHOD']);
    expect(counts('kind')).toEqual({
      'PROJECT.PLATFORM': 2,
      'PLATFORM.PLATFORM': 1,
      'AGENCY.PLATFORM': 1,
      'METHOD.PLATFORM': 1,
    });
  });

  test('sets organisation against organisation, by level and name, and says what is no such tie', () => {
    const matrix = matrixOf(nodes, ties, 'organisation', compare);
    expect(matrix.sides).toEqual(['vinnova', 'lund', 'umea']);
    expect(counts('organisation')).toEqual({ 'umea.lund': 1, 'lund.vinnova': 1 });
    expect(matrix.outside).toBe(3);
  });

  test('names a cell the same from both sides', () => {
    expect(cellKey(['a', 'b'], 'a', 'b')).toBe(cellKey(['a', 'b'], 'b', 'a'));
  });

  test('shades nothing for no tie, and the fullest cell most', () => {
    expect([0, 1, 5, 25, 100].map((count) => shadeOf(count, 100))).toEqual([0, 1, 1, 2, 4]);
  });
});
