import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { TitleChangeEvent } from '../../contexts/title-change-event.ts';
import '../../barriers/feed-link.ts';
import '../../barriers/live-note.ts';
import { BarrierChangesController } from '../../controllers/barrier-changes-controller.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { BarrierCaseDocument, type CaseFileFragment } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import '../../entity/query-details.ts';
import { writeExplorerLink } from '../../links.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { renderSourceList } from '../../entity/render-source-list.ts';
import { saveFile } from '../../data/save-file.ts';
import { caseMarkdown } from './case-markdown.ts';
import { caseSources } from './case-sources.ts';
import { caseViewStyles } from './case-view.styles.ts';
import { renderCaseLadder } from './render-case-ladder.ts';
import { renderElsewhere, renderFacts, renderTried } from './render-case-parts.ts';
import { renderTimeline } from './render-timeline.ts';

/** The case file of one barrier: where it stands, who can remove it, what has happened, and the sources. */
@customElement('sk-case-view')
export class CaseView extends LitElement {
  static override styles = caseViewStyles;

  @property() barrierId = '';

  private readonly _locale = new LocaleController(this);
  private readonly _changes = new BarrierChangesController(this, {
    ids: () => [this.barrierId],
    language: () => this._locale.value.language,
    onChange: () => void this._case.run(),
  });
  private readonly _case: Task<readonly [string, 'SV' | 'EN'], CaseFileFragment | null> = new Task(this, {
    args: () => [this.barrierId, this._locale.value.language] as const,
    task: async ([id, language], { signal }): Promise<CaseFileFragment | null> => {
      await this._changes.ready();
      const { entity } = await execute(BarrierCaseDocument, { id, language }, { signal });
      const found = entity && 'steps' in entity ? (entity as CaseFileFragment) : null;
      if (found) this.dispatchEvent(new TitleChangeEvent(found.name));
      return found;
    },
  });
  protected readonly _retry = new ReadinessController(this, this._case);

  /** Says which case is shown, once it is. */
  override updated(): void {
    this.dataset['shown'] = this._case.status === TaskStatus.COMPLETE ? (this._case.value?.id ?? '') : '';
  }

  override render() {
    const { value: locale } = this._locale;
    const { t } = locale;
    // What is there stays while the same case is read anew.
    const known = this._case.value?.id === this.barrierId ? this._case.value : undefined;
    const barrier = this._case.status === TaskStatus.COMPLETE ? this._case.value : known;
    return html`<article class="page">
      <header>
        <p class="kicker">
          ${barrier ? t('case.kicker', { level: t(`levelAt.${barrier.levelOfAuthority ?? 'none'}`) }) : t('case.title')}
        </p>
        <h1 lang=${barrier?.nameLanguage.toLowerCase() ?? locale.code}>
          ${barrier?.name ?? t('case.title')}
        </h1>
        ${barrier?.summary ? html`<p class="lead">${barrier.summary}</p>` : nothing}
        ${barrier ? this._renderActions(barrier) : nothing}
      </header>
      <sk-live-note .changes=${this._changes.changes}></sk-live-note>
      ${this._case.render({
        pending: () =>
          known
            ? this._renderCase(known)
            : html`<sk-loading label=${t('state.loading')} rows="12"></sk-loading>`,
        complete: (found) => (found ? this._renderCase(found) : this._renderMissing()),
        error: (error) => failureNotice(locale, error),
      })}
    </article>`;
  }

  private _renderActions(barrier: CaseFileFragment) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const save = (extension: string, text: string, type: string) =>
      saveFile(`${barrier.id}.${extension}`, text, type);
    return html`<div class="actions">
      <button class="button" type="button" @click=${() => window.print()}>
        ${icon('printer', 18)} ${t('barriers.print')}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => save('json', `${JSON.stringify(barrier, null, 2)}\n`, 'application/json')}
      >
        ${icon('download', 18)} ${t('case.json')}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => save('md', caseMarkdown(locale, barrier, window.location.href), 'text/markdown')}
      >
        ${icon('download', 18)} ${t('case.markdown')}
      </button>
      <a class="button" href="/workshop?barriers=${barrier.id}">
        ${icon('messages-square', 18)} ${t('workshop.open')}
      </a>
      <a class="button quiet" href=${writeExplorerLink({ seeds: [barrier.id] })}>${t('case.explore')}</a>
      <a class="button quiet" href="/barriers">${t('case.toList')}</a>
    </div>`;
  }

  private _renderCase(barrier: CaseFileFragment) {
    const { value: locale } = this._locale;
    const sources = caseSources(barrier);
    return html`${renderFacts(locale, barrier)} ${renderCaseLadder(locale, barrier, sources)}
      ${renderTimeline(locale, barrier, sources)}
      <div class="pair">${renderTried(locale, barrier)} ${renderElsewhere(locale, barrier)}</div>
      ${renderSourceList(locale, sources.values())}
      <p class="note"><a href="/about/data">${locale.t('data.thin')}</a></p>
      <sk-query-details
        .label=${locale.t('data.query')}
        .operation=${BarrierCaseDocument.toString()}
        .variables=${{ id: barrier.id, language: locale.language }}
      ></sk-query-details>
      <sk-feed-link .barrier=${barrier.id}></sk-feed-link>`;
  }

  private _renderMissing() {
    const { t } = this._locale.value;
    return html`<sk-notice heading=${t('case.missing')}>
      <p><a href="/barriers">${t('case.toList')}</a></p>
    </sk-notice>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-case-view': CaseView;
  }
}
