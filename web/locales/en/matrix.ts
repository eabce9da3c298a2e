import type { Translation } from '../message.ts';
import type { matrix as swedish } from '../sv/matrix.ts';

/** The texts of the matrix, in English. */
export const matrix: Translation<typeof swedish> = {
  'matrix.by': 'Rows and columns',
  'matrix.by.level': 'Levels',
  'matrix.by.kind': 'Kinds',
  'matrix.by.organisation': 'Organisations',
  'matrix.caption.level': 'Number of ties between levels',
  'matrix.caption.kind': 'Number of ties between kinds',
  'matrix.caption.organisation': 'Number of ties between organisations',
  'matrix.hint':
    'Ties are counted without direction, so only half of the matrix is filled. A cell opens its ties; arrow keys go from cell to cell, Enter opens, Esc closes.',
  'matrix.cell': { one: '{from} and {to}: {count} tie', other: '{from} and {to}: {count} ties' },
  'matrix.cell.within': { one: 'Within {name}: {count} tie', other: 'Within {name}: {count} ties' },
  'matrix.between': '{from} and {to}',
  'matrix.within': 'Within {name}',
  'matrix.empty':
    'No ties in the selection, so there is nothing to count. Choose more kinds of ties, or show more entries.',
  'matrix.tooMuch':
    '{count} organisations make too many rows to read; at most {most} have room. Choose fewer levels or kinds.',
  'matrix.outside': {
    one: '{count} tie has an end that is no organisation, a project for instance, and is not here.',
    other: '{count} ties have an end that is no organisation, a project for instance, and are not here.',
  },
};
