import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { writeBarriersLink } from '../../barriers/barriers-link.ts';
import { heaviestLevel } from '../../barriers/level-rows.ts';
import '../../barriers/level-table.ts';
import '../../barriers/waiting-table.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { StartDocument, type StartQuery } from '../../data/generated/documents.ts';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import './guided-questions.ts';
import './known-gaps.ts';
import { participantsOf } from './participants.ts';
import { questionIds } from './guided-links.ts';
import './small-ladder.ts';
import { startViewStyles } from './start-view.styles.ts';

/** So many waiting barriers of each receiver fit into a minute. */
const mostWaiting = 2;

/** The start page: which barriers wait at which level, who works together across levels, and what the map does not know. */
@customElement('sk-start-view')
export class StartView extends LitElement {
  static override styles = startViewStyles;

  private readonly _locale = new LocaleController(this);
  private readonly _start = new Task(this, {
    args: () => [this._locale.value.language] as const,
    task: ([language], { signal }) =>
      execute(StartDocument, { language, questions: [...questionIds] }, { signal }),
  });
  protected readonly _retry = new ReadinessController(this, this._start);

  /** The heading stays the same element in every state, so that the focus on it is not lost. */
  override render() {
    const { value: locale } = this._locale;
    const { t } = locale;
    const answer = this._start.status === TaskStatus.COMPLETE ? this._start.value : undefined;
    return html`<div class="page">
      <div class="finding">
        <h1>${this._heading(answer)}</h1>
        ${answer && answer.overview.total > 0 ? this._renderLead(answer.overview) : nothing}
      </div>
      ${this._start.render({
        pending: () => html`<sk-loading label=${t('state.loading')} rows="12"></sk-loading>`,
        complete: (known) => (known.graph.nodeCount === 0 ? this._renderEmpty() : this._renderAnswer(known)),
        error: (error) => failureNotice(locale, error),
      })}
    </div>`;
  }

  private _heading(answer: StartQuery | undefined): string {
    const { t } = this._locale.value;
    const heaviest = answer && heaviestLevel(answer.overview.levels);
    if (!heaviest) return t('start.title');
    const { level, count: share } = heaviest;
    return t('start.finding', {
      count: answer.overview.total,
      share,
      level: t(`levelAt.${level ?? 'none'}`),
    });
  }

  private _renderLead({ withoutHolder, waitingOverYear }: StartQuery['overview']) {
    const { t } = this._locale.value;
    return html`<p class="lead">
      ${
        waitingOverYear > 0
          ? html`<a href=${writeBarriersLink({ waiting: 12 }, '#list')}
              >${t('start.leadWaiting', { count: waitingOverYear })}</a
            >`
          : nothing
      }
      ${
        withoutHolder > 0
          ? html`<a href="/authority">${t('start.leadHolders', { count: withoutHolder })}</a>`
          : nothing
      }
    </p>`;
  }

  private _renderEmpty() {
    const { t } = this._locale.value;
    return html`<sk-notice heading=${t('start.empty.title')}>
      <p>${t('start.empty.text')}</p>
      <pre><code>npm run seed</code></pre>
      <p>${t('start.empty.after')}</p>
    </sk-notice>`;
  }

  private _renderAnswer(answer: StartQuery) {
    const { t } = this._locale.value;
    const participants = participantsOf(answer.scene, 'natsam');
    const waiting = answer.waiting.nodes;
    return html`<section class="table" aria-labelledby="table">
        <h2 id="table">${t('barriers.levels')}</h2>
        <sk-level-table .levels=${answer.overview.levels}></sk-level-table>
        <p class="note">${t('start.table.caption')}</p>
      </section>
      ${
        waiting.length === 0
          ? nothing
          : html`<section class="waiting" aria-labelledby="waiting">
              <h2 id="waiting">${t('barriers.waiting.title', { months: 12 })}</h2>
              <sk-waiting-table .barriers=${waiting} .most=${mostWaiting}></sk-waiting-table>
              <p class="note">
                ${t('barriers.waiting.note')} <a href="/barriers">${t('start.barriers.all')}</a>
              </p>
            </section>`
      }
      ${
        participants
          ? html`<section class="ladder" aria-labelledby="ladder">
              <h2 id="ladder">${t('start.ladder.title', { name: participants.centre.name })}</h2>
              <sk-small-ladder .participants=${participants}></sk-small-ladder>
            </section>`
          : nothing
      }
      <section class="gaps" aria-labelledby="gaps">
        <h2 id="gaps">${t('start.gaps.title')}</h2>
        <sk-known-gaps .answer=${answer}></sk-known-gaps>
      </section>
      <section class="questions" aria-labelledby="questions">
        <h2 id="questions">${t('start.questions.title')}</h2>
        <sk-guided-questions .answer=${answer}></sk-guided-questions>
      </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-start-view': StartView;
  }
}
