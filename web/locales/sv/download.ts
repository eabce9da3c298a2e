/** The texts of taking a selection away, in Swedish. */
export const download = {
  'download.title': 'Ladda ner',
  'download.png': 'Bild (PNG)',
  'download.svg': 'Bild (SVG)',
  'download.entities': 'Poster (CSV)',
  'download.ties': 'Samband (CSV)',
  'download.name.png': 'bild',
  'download.name.svg': 'bild',
  'download.name.entities': 'poster',
  'download.name.ties': 'samband',
  'download.made':
    'Samverkanskartan {date}, kartans version {version}. Källor till varje samband finns i kartan.',
  'download.legend':
    'Heldragen linje: inom en nivå eller till nästa. Streckad: hoppar över en nivå. Prickad: svag källa.',
} as const;
