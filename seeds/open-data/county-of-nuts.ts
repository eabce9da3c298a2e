/** Counties by their NUTS code of the third level: https://ec.europa.eu/eurostat/web/nuts; a wider code tells no county. */
const counties: Readonly<Record<string, string>> = {
  SE110: '01',
  SE121: '03',
  SE122: '04',
  SE123: '05',
  SE124: '18',
  SE125: '19',
  SE211: '06',
  SE212: '07',
  SE213: '08',
  SE214: '09',
  SE221: '10',
  SE224: '12',
  SE231: '13',
  SE232: '14',
  SE311: '17',
  SE312: '20',
  SE313: '21',
  SE321: '22',
  SE322: '23',
  SE331: '24',
  SE332: '25',
};

/** The code of the Swedish county that a NUTS code names, two digits; undefined for a wider area, and abroad. */
export function countyOfNuts(nuts: string | undefined): string | undefined {
  return nuts === undefined ? undefined : counties[nuts];
}
