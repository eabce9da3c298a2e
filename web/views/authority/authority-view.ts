import { Task, TaskStatus } from '@lit/task';
import { LitElement, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { AddressChangeEvent } from '../../contexts/address-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { AuthorityPageDocument, type AuthorityPageQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import { entityHref } from '../../entity/entity-href.ts';
import '../../entity/query-details.ts';
import { linkLevels } from '../../link-words.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { reportStyles } from '../../styles/report.ts';
import type { DismissEvent } from '../../suggestions/dismiss-form.ts';
import { readAuthorityLink, writeAuthorityLink } from './authority-link.ts';
import { renderHolders, renderPowers } from './render-holders.ts';
import { renderSuggestions } from './render-suggestions.ts';

/** Who can remove what, and by what power; first where nobody is named, then who was never at a dialogue. */
@customElement('sk-authority-view')
export class AuthorityView extends LitElement {
  static override styles = reportStyles;

  /** The query of the address. */
  @property() search = '';

  private readonly _locale = new LocaleController(this);
  private readonly _authority = new Task(this, {
    args: () => [this._locale.value.language] as const,
    task: ([language], { signal }) => execute(AuthorityPageDocument, { language }, { signal }),
  });
  protected readonly _retry = new ReadinessController(this, this._authority);

  override render() {
    const { t } = this._locale.value;
    const gaps =
      this._authority.status === TaskStatus.COMPLETE ? this._authority.value?.authorityGaps : undefined;
    return html`<div class="page" @sk-dismiss=${this._onDismiss}>
      <div class="finding">
        <div>
          <h1>
            ${
              gaps
                ? t('authority.finding', { missing: gaps.withoutHolder.length, count: gaps.barrierCount })
                : t('authority.title')
            }
          </h1>
          <p class="lead">${t('authority.lead')}</p>
        </div>
        <div class="actions" style="flex: none">
          <a class="button" href="/workshop">${icon('messages-square', 16)}${t('workshop.open')}</a>
          <button class="button" type="button" @click=${() => window.print()}>
            ${icon('printer', 16)}${t('entity.print')}
          </button>
        </div>
      </div>
      ${this._authority.render({
        pending: () => html`<sk-loading label=${t('state.loading')} rows="12"></sk-loading>`,
        error: (error) => failureNotice(this._locale.value, error),
        complete: (answer) => this._renderAnswer(answer),
      })}
    </div>`;
  }

  private _renderAnswer({ authorityGaps: gaps, authorityHolders }: AuthorityPageQuery) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const holders = authorityHolders.filter(({ holdings }) => holdings.length > 0);
    const absent = holders.filter(({ dialogues }) => dialogues.length === 0);
    return html`${this._renderUnheld(gaps)}
      <section aria-labelledby="absent">
        <h2 id="absent">${t('authority.absent', { missing: absent.length, count: holders.length })}</h2>
        <p class="note">${t('authority.absent.note')}</p>
        ${renderHolders(locale, absent)}
      </section>
      ${this._renderChains(gaps)}
      <section aria-labelledby="powers">
        <h2 id="powers">${t('authority.powers')}</h2>
        <p class="note">${t('authority.powers.note')}</p>
        ${renderPowers(locale, authorityHolders)}
      </section>
      <section aria-labelledby="holders">
        <h2 id="holders">${t('authority.holders', { count: holders.length })}</h2>
        ${renderHolders(locale, holders)}
        <p><a href="/about/data">${t('data.thin')}</a></p>
        <sk-query-details
          .label=${t('data.query')}
          .operation=${AuthorityPageDocument.toString()}
          .variables=${{ language: locale.language }}
        ></sk-query-details>
      </section>`;
  }

  private _renderUnheld({ withoutHolder }: AuthorityPageQuery['authorityGaps']) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const dismissals = readAuthorityLink(this.search);
    const restore = (key: string) =>
      this._write(writeAuthorityLink(dismissals.filter((one) => one.key !== key)));
    return html`<section aria-labelledby="unheld">
      <h2 id="unheld">${t('authority.unheld', { count: withoutHolder.length })}</h2>
      <p class="note">${t('authority.unheld.note')}</p>
      ${linkLevels.map((level) => {
        const here = withoutHolder.filter(({ barrier }) => barrier.levelOfAuthority === level);
        if (here.length === 0) return '';
        return html`<h3 class=${level}>${t(`level.${level}`)} (${here.length})</h3>
          <ul class="rows" role="list">
            ${here.map(
              (gap) =>
                html`<li>
                  <a class="name" href=${entityHref(gap.barrier.id)}>${gap.barrier.name}</a>
                  <span class="facts">${t(`barrierType.${gap.barrier.barrierType}`)}</span>
                  ${renderSuggestions(locale, gap, dismissals, restore)}
                </li>`,
            )}
          </ul>`;
      })}
    </section>`;
  }

  private _renderChains({ chains }: AuthorityPageQuery['authorityGaps']) {
    const { t } = this._locale.value;
    return html`<section aria-labelledby="chains">
      <h2 id="chains">${t('authority.chains', { count: chains.length })}</h2>
      <p class="note">${t('authority.chains.note')}</p>
      <ul class="rows" role="list">
        ${chains.map(
          ({ barrier, holdings }) =>
            html`<li>
              <a class="name" href=${entityHref(barrier.id)}>${barrier.name}</a>
              ${
                barrier.decisionChain.length > 0
                  ? html`<span class="facts"
                      >${t('authority.chain', { chain: barrier.decisionChain.join(' → ') })}</span
                    >`
                  : ''
              }
              <ul class="plain">
                ${holdings.map(
                  ({ organisation, power }) =>
                    html`<li>
                      <a href=${entityHref(organisation.id)}>${organisation.name}</a>
                      <span class="facts">${t(`power.${power}`)}</span>
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private _onDismiss({ key, reason }: DismissEvent) {
    this._write(writeAuthorityLink([...readAuthorityLink(this.search), { key, reason }]));
  }

  private _write(href: string) {
    this.dispatchEvent(new AddressChangeEvent(href));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-authority-view': AuthorityView;
  }
}
