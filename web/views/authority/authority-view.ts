import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { caseHref, unknown } from '../../barriers/barriers-link.ts';
import { AddressChangeEvent } from '../../contexts/address-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { AuthorityPageDocument, type AuthorityPageQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import '../../entity/query-details.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import type { DismissEvent } from '../../suggestions/dismiss-form.ts';
import { authorityLevels, type AuthorityLevel } from './authority-levels.ts';
import { readAuthorityLink, writeAuthorityLink, type AuthorityLink } from './authority-link.ts';
import { authorityViewStyles } from './authority-view.styles.ts';
import { renderChains } from './render-chains.ts';
import { renderLevelGaps } from './render-level-gaps.ts';
import { renderMatrix } from './render-matrix.ts';
import { renderSuggestions } from './render-suggestions.ts';

/** Who can remove what, and by what power; first where nobody is named, then who was never at a dialogue. */
@customElement('sk-authority-view')
export class AuthorityView extends LitElement {
  static override styles = authorityViewStyles;

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
          <p class="lead">
            ${
              gaps
                ? t('authority.absent', { missing: gaps.neverAtDialogue.length, count: gaps.holderCount })
                : nothing
            }
            ${t('authority.lead')}
          </p>
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

  private _renderAnswer(answer: AuthorityPageQuery) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const levels = authorityLevels(answer);
    return html`<section aria-labelledby="gaps">
        <h2 id="gaps">${t('authority.gaps')}</h2>
        ${renderLevelGaps(locale, levels)}
        <p class="note">${t('authority.absent.note')} <a href="/about/data">${t('data.thin')}</a></p>
      </section>
      <section aria-labelledby="powers">
        <h2 id="powers">${t('authority.powers')}</h2>
        <p class="note">${t('authority.powers.note')}</p>
        ${renderMatrix(locale, readAuthorityLink(this.search), levels)}
      </section>
      ${this._renderUnheld(levels, answer.authorityGaps.withoutHolder.length)}
      <section aria-labelledby="chains">
        <h2 id="chains">${t('authority.chains', { count: answer.authorityGaps.chains.length })}</h2>
        <p class="note">${t('authority.chains.note')}</p>
        ${renderChains(locale, answer.authorityGaps.chains)}
        <sk-query-details
          .label=${t('data.query')}
          .operation=${AuthorityPageDocument.toString()}
          .variables=${{ language: locale.language }}
        ></sk-query-details>
      </section>`;
  }

  private _renderUnheld(levels: readonly AuthorityLevel[], count: number) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const link = readAuthorityLink(this.search);
    const restore = (key: string) =>
      this._write({ ...link, dismissals: link.dismissals.filter((one) => one.key !== key) });
    return html`<section aria-labelledby="unheld">
      <h2 id="unheld">${t('authority.unheld', { count })}</h2>
      <p class="note">${t('authority.unheld.note')}</p>
      ${levels
        .filter(({ gaps }) => gaps.length > 0)
        .map(
          ({ level, gaps }) =>
            html`<h3 id="unheld-${level ?? unknown}" tabindex="-1" class=${level?.toLowerCase() ?? unknown}>
                ${t(`level.${level ?? 'none'}`)} (${gaps.length})
              </h3>
              <ul class="rows unheld" role="list">
                ${gaps.map(
                  (gap) =>
                    html`<li>
                      <a class="name" href=${caseHref(gap.barrier.id)}>${gap.barrier.name}</a>
                      <span class="facts">${t(`barrierType.${gap.barrier.barrierType}`)}</span>
                      ${renderSuggestions(locale, gap, link.dismissals, restore)}
                    </li>`,
                )}
              </ul>`,
        )}
    </section>`;
  }

  private _onDismiss({ key, reason }: DismissEvent) {
    const link = readAuthorityLink(this.search);
    this._write({ ...link, dismissals: [...link.dismissals, { key, reason }] });
  }

  private _write(link: AuthorityLink) {
    this.dispatchEvent(new AddressChangeEvent(writeAuthorityLink(link)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-authority-view': AuthorityView;
  }
}
