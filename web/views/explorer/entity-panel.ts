import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { EntityPanelDocument } from '../../data/generated/documents.ts';
import type { EntityPanelQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import { linkFamilies, linkLevels } from '../../link-words.ts';
import type { ExplorerLink } from '../../links.ts';
import type { LinkFamily, LinkLevel } from '../../link-words.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import './entity-actions.ts';
import { entityFacts } from '../../entity/entity-facts.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { panelStyles } from './panel.styles.ts';
import '../../entity/query-details.ts';
import { renderSources } from '../../entity/render-sources.ts';
import { tieVerb } from '../../entity/tie-words.ts';

/** An entity as its panel shows it. */
type PanelEntity = NonNullable<EntityPanelQuery['entity']>;

/** Everything about one entity: what it is, its ties by level, its sources, and what to do with it in the picture. */
@customElement('sk-entity-panel')
export class EntityPanel extends LitElement {
  static override styles = [textStyles, controlStyles, panelStyles];

  @property() entityId = '';
  @property({ attribute: false }) link!: ExplorerLink;

  private readonly _locale = new LocaleController(this);
  private readonly _entity = new Task(this, {
    args: () => [this.entityId, this._locale.value.language] as const,
    task: async ([id, language], { signal }) =>
      (await execute(EntityPanelDocument, { id, language }, { signal })).entity,
  });
  protected readonly _retry = new ReadinessController(this, this._entity);

  override render() {
    const { t } = this._locale.value;
    return this._entity.render({
      initial: () => nothing,
      pending: () =>
        html`${this._renderTop(nothing)}<sk-loading label=${t('state.loading')} rows="7"></sk-loading>`,
      complete: (entity) =>
        entity === null
          ? html`${this._renderTop(nothing)}<sk-notice
                heading=${t('explorer.panel.unknown', { id: this.entityId })}
              ></sk-notice>`
          : this._renderEntity(entity),
      error: (error) => html`${this._renderTop(nothing)}${failureNotice(this._locale.value, error)}`,
    });
  }

  private _renderTop(chip: unknown) {
    const { t } = this._locale.value;
    return html`<div class="top">
      <span>${chip}</span>
      <button
        class="button quiet close"
        type="button"
        aria-label=${t('explorer.panel.close')}
        @click=${() => this.dispatchEvent(new LinkPatchEvent({ select: null }))}
      >
        ${icon('x', 18)}
      </button>
    </div>`;
  }

  private _renderEntity(entity: PanelEntity) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const facts = entityFacts(entity, locale);
    const chip = html`<span class="chip ${entity.level ?? ''}"
      >${icon(kindIcon[entity.kind], 15)}${t(`kind.${entity.kind}`)} ·
      ${t(`levelAt.${entity.level ?? 'none'}`)}</span
    >`;
    return html`${this._renderTop(chip)}
      <div>
        <h2 lang=${entity.nameLanguage.toLowerCase()}>${entity.name}</h2>
        ${entity.summary === null ? nothing : html`<p class="muted" lang=${entity.summaryLanguage?.toLowerCase() ?? nothing}>${entity.summary}</p>`}
        ${
          entity.summaryLanguage !== null && entity.summaryLanguage !== locale.language
            ? html`<p class="muted">
                <small>${t(`explorer.panel.onlyLanguage.${entity.summaryLanguage}`)}</small>
              </p>`
            : nothing
        }
      </div>
      ${
        facts.length === 0
          ? nothing
          : html`<dl class="facts">
              ${facts.map(
                ({ label, value, href }) =>
                  html`<dt>${label}</dt>
                    <dd>
                      ${href === undefined ? value : html`<a href=${href} target="_blank" rel="noreferrer">${value}</a>`}
                    </dd>`,
              )}
            </dl>`
      }
      <sk-entity-actions .entityId=${this.entityId} .link=${this.link}></sk-entity-actions>
      ${this._renderTies(entity)} ${renderSources(locale, entity.sources)}
      <sk-query-details
        label=${t('explorer.query.facts')}
        .operation=${EntityPanelDocument.toString()}
        .variables=${{ id: this.entityId, language: locale.language }}
      ></sk-query-details>`;
  }

  private _renderTies(entity: PanelEntity) {
    const { t } = this._locale.value;
    const { nodes, totalCount, isExact } = entity.ties;
    if (nodes.length === 0) return html`<p class="muted">${t('explorer.panel.noTies')}</p>`;
    return html`<section>
      <h3>${t('explorer.panel.byLevel')}</h3>
      ${[...linkLevels, null].map((level) => this._renderLevel(entity, level))}
      ${totalCount > nodes.length ? html`<p class="muted">${t(isExact ? 'explorer.panel.allTies' : 'explorer.panel.tiesAbove', { shown: nodes.length, count: totalCount })}</p>` : nothing}
    </section>`;
  }

  private _renderLevel(entity: PanelEntity, level: LinkLevel | null) {
    const { t, number } = this._locale.value;
    const ties = entity.ties.nodes.filter((tie) => otherEnd(tie, entity.id).level === level);
    if (ties.length === 0) return nothing;
    return html`<details>
      <summary class=${level ?? ''}>
        <span class="level-name">${t(`level.${level ?? 'none'}`)}</span
        ><span class="count">${number(ties.length)}</span>
      </summary>
      ${linkFamilies.map((family) =>
        this._renderFamily(
          entity,
          family,
          ties.filter((tie) => tie.family === family),
        ),
      )}
    </details>`;
  }

  private _renderFamily(entity: PanelEntity, family: LinkFamily, ties: PanelEntity['ties']['nodes']) {
    const { value: locale } = this._locale;
    if (ties.length === 0) return nothing;
    return html`<h4 class="family">${locale.t(`family.${family}`)} (${locale.number(ties.length)})</h4>
      <ul role="list">
        ${ties.map(
          (tie) =>
            html`<li>
              <button
                class="row"
                type="button"
                @click=${() => this.dispatchEvent(new LinkPatchEvent({ select: tie.id }))}
              >
                ${tieVerb(locale, tie, tie.from.id !== entity.id)}
                <strong>${otherEnd(tie, entity.id).name}</strong>
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

function otherEnd(tie: PanelEntity['ties']['nodes'][number], id: string) {
  return tie.from.id === id ? tie.to : tie.from;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-entity-panel': EntityPanel;
  }
}
