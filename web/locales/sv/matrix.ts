/** The texts of the matrix, in Swedish. */
export const matrix = {
  'matrix.by': 'Rader och kolumner',
  'matrix.by.level': 'Nivåer',
  'matrix.by.kind': 'Slag',
  'matrix.by.organisation': 'Organisationer',
  'matrix.caption.level': 'Antal samband mellan nivåer',
  'matrix.caption.kind': 'Antal samband mellan slag',
  'matrix.caption.organisation': 'Antal samband mellan organisationer',
  'matrix.hint':
    'Samband räknas utan riktning, så bara halva matrisen är ifylld. En ruta öppnar sina samband; piltangenter går mellan rutor, Retur öppnar, Esc stänger.',
  'matrix.cell': { one: '{from} och {to}: {count} samband', other: '{from} och {to}: {count} samband' },
  'matrix.cell.within': { one: 'Inom {name}: {count} samband', other: 'Inom {name}: {count} samband' },
  'matrix.between': '{from} och {to}',
  'matrix.within': 'Inom {name}',
  'matrix.empty':
    'Inga samband i urvalet, så det finns inget att räkna. Välj fler slag av samband, eller visa fler poster.',
  'matrix.tooMuch':
    '{count} organisationer blir för många rader för att läsa; högst {most} ryms. Välj färre nivåer eller slag.',
  'matrix.outside': {
    one: '{count} samband har en ände som inte är en organisation, till exempel ett projekt, och står inte här.',
    other:
      '{count} samband har en ände som inte är en organisation, till exempel ett projekt, och står inte här.',
  },
} as const;
