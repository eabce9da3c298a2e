import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { TitleChangeEvent } from '../../contexts/title-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { EntityPageDocument } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import { entityFacts } from '../../entity/entity-facts.ts';
import '../../entity/query-details.ts';
import { linkFamilies, type LinkFamily } from '../../link-words.ts';
import { writeExplorerLink } from '../../links.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import './entity-search.ts';
import { entityViewStyles } from './entity-view.styles.ts';
import { MoreTiesController, pageSize } from './more-ties-controller.ts';
import { renderBarrier } from './render-barrier.ts';
import { renderSourceList } from '../../entity/render-source-list.ts';
import { numberSources } from '../../entity/source-numbers.ts';
import type { PageEntity } from './tie-groups.ts';
import './tie-table.ts';

/** Everything about one actor, project or barrier as a page of text, to read, print and link to. */
@customElement('sk-entity-view')
export class EntityView extends LitElement {
  static override styles = entityViewStyles;

  @property() entityId = '';

  @state() private _spoken = '';

  private _title = '';
  private readonly _locale = new LocaleController(this);
  private readonly _more = new MoreTiesController(this);
  private readonly _entity = new Task(this, {
    args: () => [this.entityId, this._locale.value.language] as const,
    task: async ([id, language], { signal }) => {
      const { entity } = await execute(EntityPageDocument, { id, language, first: pageSize }, { signal });
      this._more.reset();
      this._spoken = entity === null ? '' : this._sentence(entity);
      return { id, entity };
    },
  });
  protected readonly _retry = new ReadinessController(this, this._entity);

  override updated(): void {
    if (this._title === this._heading) return;
    this._title = this._heading;
    this.dispatchEvent(new TitleChangeEvent(this._title));
  }

  /** The heading stays the same element in every state, so that the focus on it is not lost. */
  override render() {
    const { value: locale } = this._locale;
    const entity = this._shown?.entity;
    return html`<article>
      <p class="visually-hidden" role="status">${this._spoken}</p>
      <h1 lang=${entity?.nameLanguage.toLowerCase() ?? locale.code}>${this._heading}</h1>
      ${
        this._entity.status === TaskStatus.ERROR
          ? failureNotice(locale, this._entity.error)
          : this._shown === undefined
            ? html`<sk-loading label=${locale.t('state.loading')} rows="12"></sk-loading>`
            : entity
              ? this._renderEntity(entity)
              : this._renderUnknown()
      }
    </article>`;
  }

  /** What is here of the entity asked for; while it comes in another language, what was here before. */
  private get _shown() {
    const answer = this._entity.status === TaskStatus.ERROR ? undefined : this._entity.value;
    return answer?.id === this.entityId ? answer : undefined;
  }

  private get _heading(): string {
    const { t } = this._locale.value;
    if (this._shown === undefined) return t('entity.title');
    return this._shown.entity?.name ?? t('entity.unknown.title', { id: this.entityId });
  }

  private _sentence({ name, kind, level, tieCount }: PageEntity): string {
    const { t } = this._locale.value;
    return t('entity.named', {
      name,
      kind: t(`kind.${kind}`),
      level: t(`levelAt.${level ?? 'none'}`),
      ties: t('entity.ties', { count: tieCount }),
    });
  }

  private _renderUnknown() {
    const { t } = this._locale.value;
    return html`<p class="lead">${t('entity.unknown.text')}</p>
      <sk-entity-search .unknownId=${this.entityId}></sk-entity-search>`;
  }

  private _renderEntity(entity: PageEntity) {
    const { value: locale } = this._locale;
    const families = linkFamilies.filter((family) => entity[family].totalCount > 0);
    const ties = families.flatMap((family) => this._more.ties(family, entity[family]));
    const sources = numberSources(entity.sources, ties);
    return html`${this._renderTop(entity)} ${this._renderFacts(entity)}
      ${
        entity.__typename === 'Barrier'
          ? renderBarrier(locale, entity.id, this._more.ties('BARRIER', entity.BARRIER))
          : nothing
      }
      <section aria-labelledby="ties">
        <h2 id="ties">
          ${locale.t('entity.ties.heading')} <span class="count">${locale.number(entity.tieCount)}</span>
        </h2>
        ${families.length === 0 ? html`<p class="muted">${locale.t('entity.ties.none')}</p>` : nothing}
        ${families.map((family) => this._renderFamily(entity, family, sources))}
      </section>
      ${renderSourceList(locale, sources.values())}
      <sk-query-details
        .label=${locale.t('entity.query')}
        .operation=${EntityPageDocument.toString()}
        .variables=${{ id: entity.id, language: locale.language, first: pageSize }}
      ></sk-query-details>
      <p class="printed">
        ${locale.t('entity.printed', { address: window.location.href, date: locale.date(new Date().toISOString().slice(0, 10)) })}
      </p>`;
  }

  private _renderTop(entity: PageEntity) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const { summary, summaryLanguage: language } = entity;
    return html`<p class="chip ${entity.level ?? ''}">
        ${icon(kindIcon[entity.kind], 16)}${t(`kind.${entity.kind}`)} ·
        ${t(`levelAt.${entity.level ?? 'none'}`)}
      </p>
      ${
        entity.nameLanguage === locale.language
          ? nothing
          : html`<p class="muted">${t(`entity.nameIn.${entity.nameLanguage}`)}</p>`
      }
      ${
        summary === null || language === null
          ? html`<p class="lead muted">${t('entity.noSummary')}</p>`
          : html`<p class="lead">
              <span lang=${language.toLowerCase()}>${summary}</span>
              ${language === locale.language ? nothing : html`<span class="muted">(${t(`entity.inLanguage.${language}`)})</span>`}
            </p>`
      }
      ${entity.isReference ? html`<p class="muted">${t('entity.reference')}</p>` : nothing}
      <div class="actions">
        <a class="button primary" href=${writeExplorerLink({ seeds: [entity.id] })}
          >${icon('route', 16)}${t('entity.showInExplorer')}</a
        >
        <button class="button" type="button" @click=${() => window.print()}>
          ${icon('printer', 16)}${t('entity.print')}
        </button>
      </div>`;
  }

  private _renderFacts(entity: PageEntity) {
    const { value: locale } = this._locale;
    return html`<section aria-labelledby="facts">
      <h2 id="facts">${locale.t('explorer.panel.facts')}</h2>
      <dl class="facts">
        ${entityFacts(entity, locale, { withUnknown: true }).map(
          ({ label, value, href, isUnknown }) =>
            html`<dt>${label}</dt>
              <dd class=${isUnknown ? 'muted' : ''}>
                ${href === undefined ? value : html`<a href=${href} target="_blank" rel="noreferrer">${value}</a>`}
              </dd>`,
        )}
      </dl>
    </section>`;
  }

  private _renderFamily(entity: PageEntity, family: LinkFamily, sources: ReturnType<typeof numberSources>) {
    const { value: locale } = this._locale;
    const { t, number } = locale;
    const first = entity[family];
    const ties = this._more.ties(family, first);
    const { isLoading, error } = this._more.state(family);
    const rest = first.totalCount - ties.length;
    const more = t('entity.ties.more', { count: Math.min(rest, pageSize) });
    return html`<section class="family" aria-labelledby=${family}>
      <h3 id=${family} tabindex="-1">
        ${t(`family.${family}`)}
        <span class="count"
          >${first.isExact ? number(first.totalCount) : t('entity.ties.above', { count: first.totalCount })}</span
        >
      </h3>
      <sk-tie-table .entityId=${entity.id} .family=${family} .ties=${ties} .sources=${sources}></sk-tie-table>
      ${error === undefined ? nothing : failureNotice(locale, error)}
      ${
        rest <= 0
          ? nothing
          : html`<p class="more">
              <span
                >${t(first.isExact ? 'entity.ties.part' : 'entity.ties.partAbove', { shown: ties.length, count: first.totalCount })}</span
              >
              <button
                class="button"
                type="button"
                aria-label=${t('entity.ties.moreIn', { more, family: t(`family.${family}`) })}
                aria-disabled=${isLoading}
                @click=${() => this._showMore(entity, family)}
              >
                ${more}
              </button>
            </p>`
      }
    </section>`;
  }

  private async _showMore(entity: PageEntity, family: LinkFamily) {
    const { t, language } = this._locale.value;
    const count = await this._more.load(family, entity[family], entity.id, language);
    if (count === 0) return;
    this._spoken = t('entity.ties.added', { count });
    await this.updateComplete;
    // The button is gone with the last page, and the focus would be lost with it.
    if (this._more.ties(family, entity[family]).length >= entity[family].totalCount)
      this.renderRoot.querySelector<HTMLElement>(`#${family}`)?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-entity-view': EntityView;
  }
}
