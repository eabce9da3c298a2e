import { linkFamilies } from '../../../link-words.ts';
import type { ExplorerLink } from '../../../links.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { Shown } from '../shown.ts';

/** What was chosen, in words, one line a choice: "Nivå: nationell och lokal". The families of ties are always told. */
export function filterWords(
  { scene, selection }: Shown,
  link: ExplorerLink,
  locale: Locale,
): readonly string[] {
  const { t, list, date } = locale;
  const line = (label: string, values: readonly string[]) => `${label}: ${list(values)}`;
  const names = (ids: readonly string[], known: readonly { readonly id: string; readonly name: string }[]) =>
    ids.map((id) => known.find((one) => one.id === id)?.name ?? id);
  const { levels, kinds, tieKinds, themes, places, from, to, compare, confidence, focus, hide } = link;
  const lines: string[] = [];
  if (selection.families.length < linkFamilies.length)
    lines.push(
      line(
        t('explorer.filter.families'),
        selection.families.map((family) => t(`family.${family}`)),
      ),
    );
  if (levels !== null)
    lines.push(
      line(
        t('explorer.filter.levels'),
        levels.map((level) => t(`level.${level}`)),
      ),
    );
  if (kinds !== null)
    lines.push(
      line(
        t('explorer.filter.kinds'),
        kinds.map((kind) => t(`kind.${kind}`)),
      ),
    );
  if (tieKinds !== null)
    lines.push(
      line(
        t('filters.tieKinds'),
        tieKinds.map((kind) => t(`tie.${kind}`)),
      ),
    );
  if (themes !== null) lines.push(line(t('filters.themes'), names(themes, scene.themes)));
  if (places !== null) lines.push(line(t('filters.places'), names(places, scene.places)));
  if (from !== null || to !== null)
    lines.push(`${t('filters.time')}: ${from === null ? '' : date(from)}–${to === null ? '' : date(to)}`);
  if (compare !== null)
    lines.push(
      `${t('compare.span', { from: date(compare.from), to: date(compare.to) })} (+ ${t('compare.new')}, − ${t('compare.gone')})`,
    );
  if (confidence !== null) lines.push(line(t('filters.confidence'), [t(`confidence.${confidence}`)]));
  if (focus !== null)
    lines.push(
      t('steps.focused', {
        count: focus.steps,
        name: scene.nodes.find(({ id }) => id === focus.id)?.name ?? focus.id,
      }),
    );
  if (hide.length > 0) lines.push(t('explorer.why.hidden', { count: hide.length }));
  return lines;
}
