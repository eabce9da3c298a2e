import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../elements/icon.ts';
import { entityHref } from '../../entity/entity-href.ts';
import type { Locale } from '../../locales/locale.ts';
import '../../suggestions/dismiss-form.ts';
import { needWords, type DialoguePlan } from './invitation-list.ts';
import { writeWorkshopLink, type WorkshopLink } from './workshop-link.ts';

/** The barriers that are chosen, each to take away again. */
export function renderChosen({ t }: Locale, link: WorkshopLink, { barriers }: DialoguePlan): TemplateResult {
  return html`<div class="chosen" role="group" aria-label=${t('workshop.chosen')}>
    ${barriers.map(
      ({ id, name }) =>
        html`<a
          class="button"
          href=${writeWorkshopLink({ ...link, barriers: link.barriers.filter((one) => one !== id) })}
          aria-label="${name}. ${t('barriers.filter.remove')}"
          >${name} ${icon('x', 14)}</a
        >`,
    )}
  </div>`;
}

/** Whom to invite and why, what nobody covers, and what to read. */
export function renderPlan(locale: Locale, { invited, uncovered, reading }: DialoguePlan): TemplateResult {
  const { t } = locale;
  return html`<ul class="rows" role="list">
      ${invited.map(
        ({ organisation, covers, dialogues }) =>
          html`<li>
            <a class="name" href=${entityHref(organisation.id)}>${organisation.name}</a>
            <span class="facts"
              >${t(`level.${organisation.level ?? 'none'}`)} ·
              ${
                dialogues.length === 0
                  ? html`<span class="never">${t('workshop.never')}</span>`
                  : html`${t('workshop.before')}:
                    ${dialogues.map(
                      ({ id, name }, at) => html`${at > 0 ? '; ' : ''}<a href=${entityHref(id)}>${name}</a>`,
                    )}`
              }</span
            >
            <ul class="plain">
              ${covers.map((need) => html`<li>${needWords(locale, need)}</li>`)}
            </ul>
            <sk-dismiss-form .name=${organisation.name} .key=${organisation.id}></sk-dismiss-form>
          </li>`,
      )}
    </ul>
    ${
      uncovered.length === 0
        ? nothing
        : html`<h3>${t('workshop.uncovered')}</h3>
            <ul class="plain">
              ${uncovered.map((need) => html`<li>${needWords(locale, need)}</li>`)}
            </ul>
            <p><a href="/authority">${t('workshop.askWho')}</a></p>`
    }
    ${
      reading.length === 0
        ? nothing
        : html`<h3>${t('workshop.reading')}</h3>
            <ul class="plain">
              ${reading.map(
                ({ id, kind, name, sources }) =>
                  html`<li>
                    <a href=${entityHref(id)}>${name}</a>
                    <span class="facts"
                      >${t(`kind.${kind}`)}${
                        sources[0]?.url
                          ? html` ·
                              <a
                                href=${sources[0].url}
                                target="_blank"
                                rel="noreferrer"
                                aria-label="${t('workshop.document')}: ${name}"
                                >${t('workshop.document')} ${icon('external-link', 13)}</a
                              >`
                          : nothing
                      }</span
                    >
                  </li>`,
              )}
            </ul>`
    }`;
}
