import { html, nothing, type TemplateResult } from 'lit';
import type { BarriersQuery, BarrierGroupFragment } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import type { Locale } from '../../locales/locale.ts';
import { unknown, writeBarriersLink, type BarriersLink } from '../../barriers/barriers-link.ts';

/** What the page can be narrowed by. */
export type FilterName = 'city' | 'theme' | 'receiver';
const names: readonly FilterName[] = ['city', 'theme', 'receiver'];

/** A choice for each filter, with counts as the other filters leave them; below, what is chosen, each of it to take away. */
export function renderFilters(
  locale: Locale,
  link: BarriersLink,
  answer: BarriersQuery,
  onChoose: (name: FilterName, value: string | null) => void,
): TemplateResult {
  const { t, number, compare } = locale;
  const groups: Readonly<Record<FilterName, readonly BarrierGroupFragment[]>> = {
    city: answer.anyCity.cities,
    theme: answer.anyTheme.themes,
    receiver: answer.anyReceiver.lifted,
  };
  return html`<form
      class="filters"
      aria-label=${t('barriers.filters')}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${names.map((name) => {
        const choices = choicesOf(locale, name, groups[name], link[name]);
        return html`<label
          >${t(`barriers.filter.${name}`)}
          <select
            class="field"
            @change=${(event: Event) =>
              onChoose(name, (event.currentTarget as HTMLSelectElement).value || null)}
          >
            <option value="" ?selected=${link[name] === null}>${t('barriers.filter.all')}</option>
            ${choices
              .toSorted(
                (a, b) => Number(a.id === unknown) - Number(b.id === unknown) || compare(a.name, b.name),
              )
              .map(
                ({ id, name: choice, count }) =>
                  html`<option value=${id} ?selected=${link[name] === id}>
                    ${choice} (${number(count)})
                  </option>`,
              )}
          </select>
        </label>`;
      })}
    </form>
    ${renderChosen(locale, link, answer, groups)}`;
}

function choicesOf(
  { t }: Locale,
  name: FilterName,
  groups: readonly BarrierGroupFragment[],
  chosen: string | null,
) {
  const choices = groups.map(({ entity, count }) => ({
    id: entity?.id ?? unknown,
    name: entity?.name ?? t(`barriers.filter.${name}.unknown`),
    count,
  }));
  // What an address asks for stays to be seen, also where the other filters leave nothing of it.
  return chosen === null || choices.some(({ id }) => id === chosen)
    ? choices
    : [
        ...choices,
        { id: chosen, name: chosen === unknown ? t(`barriers.filter.${name}.unknown`) : chosen, count: 0 },
      ];
}

/** What narrows the page, in words, with a way to take each away. */
function renderChosen(
  locale: Locale,
  link: BarriersLink,
  { overview, all }: BarriersQuery,
  groups: Readonly<Record<FilterName, readonly BarrierGroupFragment[]>>,
) {
  const { t } = locale;
  const chosen = names.flatMap((name) => {
    const id = link[name];
    if (id === null) return [];
    const found = choicesOf(locale, name, groups[name], id).find((choice) => choice.id === id);
    return [{ name, words: `${t(`barriers.filter.${name}`)}: ${found?.name ?? id}` }];
  });
  if (chosen.length === 0) return nothing;
  return html`<div class="chosen" role="group" aria-label=${t('barriers.filter.chosen')}>
    <span role="status">${t('barriers.filter.count', { count: overview.total, all: all.total })}</span>
    ${chosen.map(
      ({ name, words }) =>
        html`<a
          class="button"
          href=${writeBarriersLink({ ...link, [name]: null })}
          aria-label="${words}. ${t('barriers.filter.remove')}"
          >${words} ${icon('x', 14)}</a
        >`,
    )}
    <a class="button quiet" href="/barriers">${t('barriers.filter.clear')}</a>
  </div>`;
}
