import type { Locale } from '../../../locales/locale.ts';
import type { SelectionSource } from './load-sources.ts';

/** The licences that sources state, and for how many none is stated: "CC0 1.0 (3 källor); ingen angiven licens (9 källor)". */
export function licenceWords(sources: readonly SelectionSource[], { t }: Locale): string {
  const counts = new Map<string, number>();
  for (const { licence } of sources) counts.set(licence ?? '', (counts.get(licence ?? '') ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([licence, count]) =>
      licence === '' ? t('download.noLicence', { count }) : t('download.licence', { licence, count }),
    )
    .join('; ');
}
