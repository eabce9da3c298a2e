import { html, type TemplateResult } from 'lit';
import { caseHref } from '../../barriers/barriers-link.ts';
import { icon } from '../../elements/icon.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Holder } from './authority-levels.ts';
import type { ListOf } from './authority-link.ts';

/** The list behind a number of the map: barriers with what the source says of the holder, or dialogues. */
export function renderOpenList(
  locale: Locale,
  { organisation, holdings, advice, dialogues }: Holder,
  of: ListOf,
  closed: string,
): TemplateResult {
  const { t } = locale;
  const here = [...holdings, ...advice].filter(({ power }) =>
    of === 'ALL' ? power !== 'ADVISE' : power === of,
  );
  const heading =
    of === 'DIALOGUES'
      ? t('authority.dialogues', { count: dialogues.length })
      : of === 'ALL'
        ? t('authority.barriers', { count: new Set(here.map(({ barrier }) => barrier.id)).size })
        : t('authority.cell', { count: here.length, power: t(`power.${of}`) });
  return html`<h3 id="list" tabindex="-1">${organisation.name}: ${lower(heading)}</h3>
    ${of === 'ALL' || of === 'DIALOGUES' ? '' : html`<p class="facts">${t(`power.${of}.note`)}</p>`}
    <ul class="plain">
      ${
        of === 'DIALOGUES'
          ? dialogues.map(({ id, name }) => html`<li><a href=${entityHref(id)}>${name}</a></li>`)
          : here.map(
              ({ barrier, power, tie }) =>
                html`<li>
                  <a href=${caseHref(barrier.id)}>${barrier.name}</a>
                  <span class="facts"
                    >${[t(`power.${power}`), tie.roleLabel, t(`barrierState.${barrier.state}`)]
                      .filter((part) => part !== null)
                      .join(' · ')}
                    ${tie.sources.map(({ title, url }) =>
                      url === null
                        ? html`· ${title}`
                        : html`·
                            <a href=${url} target="_blank" rel="noreferrer"
                              >${title} ${icon('external-link', 13)}</a
                            >`,
                    )}</span
                  >
                </li>`,
            )
      }
    </ul>
    <p><a href=${closed}>${t('data.close')}</a></p>`;
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
