import { html, nothing, type TemplateResult } from 'lit';
import type { AuthorityPageQuery, AuthorityPower } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { lengthBar } from '../../elements/length-bar.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';

type Holder = AuthorityPageQuery['authorityHolders'][number];
type Holding = Holder['holdings'][number];

/** From the widest power to the narrowest; what the source does not tell comes last. */
const powers: readonly AuthorityPower[] = [
  'LEGISLATE',
  'REGULATE',
  'SUPERVISE',
  'FUND',
  'PLAN',
  'DECIDE',
  'APPEAL',
  'ADVISE',
  'UNKNOWN',
];

/** Authority by what the holders can do; each number opens its barriers. */
export function renderPowers(locale: Locale, holders: readonly Holder[]): TemplateResult {
  const { t } = locale;
  const all = holders.flatMap(({ holdings, advice }) => [...holdings, ...advice]);
  const of = (power: AuthorityPower) => all.filter((holding) => holding.power === power);
  const longest = Math.max(1, ...powers.map((power) => of(power).length));
  return html`<ul class="rows" role="list">
    ${powers.map((power) => {
      const here = of(power);
      if (here.length === 0) return nothing;
      return html`<li>
        <span class="name">${t(`power.${power}`)}</span>
        <span class="facts">${t(`power.${power}.note`)}</span>
        <span class="length">${lengthBar((here.length / longest) * 0.6)}</span>
        ${opened(
          t('authority.count', { count: here.length }),
          t(`power.${power}`),
          here.map(
            ({ organisation, barrier }) =>
              html`<a href=${entityHref(organisation.id)}>${organisation.name}</a> ·
                <a href=${entityHref(barrier.id)}>${barrier.name}</a>`,
          ),
        )}
      </li>`;
    })}
  </ul>`;
}

/** Holders one by one: their barriers and the dialogues that they were at. */
export function renderHolders(locale: Locale, holders: readonly Holder[]): TemplateResult {
  const { t } = locale;
  return html`<ul class="rows" role="list">
    ${holders.map(
      ({ organisation, holdings, dialogues }) =>
        html`<li>
          <a class="name" href=${entityHref(organisation.id)}>${organisation.name}</a>
          <span class="facts"
            ><span class=${organisation.level ?? ''}
              >${t(`level.${organisation.level ?? 'none'}`)}</span
            ></span
          >
          ${opened(
            t('authority.barriers', { count: holdings.length }),
            organisation.name,
            holdings.map((holding) => renderHolding(locale, holding)),
          )}
          ${
            dialogues.length === 0
              ? html`<span class="facts">${t('authority.noDialogue')}</span>`
              : opened(
                  t('authority.dialogues', { count: dialogues.length }),
                  organisation.name,
                  dialogues.map(({ id, name }) => html`<a href=${entityHref(id)}>${name}</a>`),
                )
          }
        </li>`,
    )}
  </ul>`;
}

/** A barrier and the power over it. */
function renderHolding({ t }: Locale, { barrier, power }: Holding): TemplateResult {
  return html`<a href=${entityHref(barrier.id)}>${barrier.name}</a>
    <span class="facts">${t(`power.${power}`)}</span>`;
}

function opened(words: string, of: string, items: readonly TemplateResult[]): TemplateResult {
  return html`<details>
    <summary aria-label="${words}, ${of}">${icon('chevron-right', 16)}${words}</summary>
    <ul class="plain">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}
