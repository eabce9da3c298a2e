import { properties, type SourceRow } from '../../dataset.ts';
import { registerSourceId } from '../../source-id.ts';
import type { Vocabulary } from '../../vocabulary.ts';

/** Keys of which nothing is stored: places of GeoNames, and the population a year earlier. */
const unused = new Set(['geonames', 'pop2024']);

/** The licence, where `seeds/data/geography/README.md` states one. */
const licences: Readonly<Record<string, string>> = {
  'municipalities/codes': 'CC0 1.0',
  'municipalities/pop2025': 'CC0 1.0',
  'municipalities/scb-boundaries': 'CC0 1.0',
  'regions/codes': 'CC0 1.0',
  'regions/pop2025': 'CC0 1.0',
  'regions/scb-boundaries': 'CC0 1.0',
  'agencies/scb': 'CC0 1.0',
  'agencies/esv': 'CC0 1.0',
  'agencies/wikidata': 'CC0 1.0',
  'agencies/statskontoret': 'CC0 1.0',
  'universities/scb-register': 'CC0 1.0',
  'universities/esv-register': 'CC0 1.0',
};

/** The ids of the registers that a record of a file rests on, as far as anything of them is stored. */
export function registerIds(file: string, keys: readonly string[]): string[] {
  return keys.filter((key) => !unused.has(key)).map((key) => registerSourceId('geography', file, key));
}

/** A source for each register that the files name. */
export function registerSources(
  registers: ReadonlyMap<string, Readonly<Record<string, string>>>,
  vocabulary: Vocabulary,
): SourceRow[] {
  return [...registers].flatMap(([file, keys]) =>
    Object.entries(keys)
      .filter(([key]) => !unused.has(key))
      .map(([key, title]) => ({
        id: registerSourceId('geography', file, key),
        properties: properties({
          title,
          noteSv: vocabulary['geographySource']?.[title]?.sv,
          noteEn: vocabulary['geographySource']?.[title]?.en,
          licence: licences[`${file}/${key}`],
        }),
      })),
  );
}
