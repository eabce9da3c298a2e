import { expect, it } from 'vitest';
import { diff } from '../../seeds/diff.ts';

it('diff() tells additions, changes and removals apart by id and digest', () => {
  const stored = [
    { id: 'same', digest: '1' },
    { id: 'other', digest: '1' },
    { id: 'gone', digest: '1' },
  ];
  const wanted = [
    { id: 'new', digest: '1' },
    { id: 'same', digest: '1' },
    { id: 'other', digest: '2' },
  ];
  expect(diff(stored, wanted)).toEqual({
    added: [{ id: 'new', digest: '1' }],
    changed: [{ id: 'other', digest: '2' }],
    removed: ['gone'],
    unchanged: 1,
  });
});
