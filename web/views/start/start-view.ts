import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { StartDocument, type StartQuery } from '../../data/generated/documents.ts';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import './guided-questions.ts';
import './known-gaps.ts';
import { heaviestLevel, levelRows, type LevelRow } from './level-rows.ts';
import './level-table.ts';
import { participantsOf } from './participants.ts';
import { questionIds } from './question-ids.ts';
import './small-ladder.ts';
import { startViewStyles } from './start-view.styles.ts';

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

  override render() {
    const { value: locale } = this._locale;
    return this._start.render({
      pending: () =>
        this._renderWaiting(html`<sk-loading label=${locale.t('state.loading')} rows="12"></sk-loading>`),
      complete: (answer) => (answer.graph.nodeCount === 0 ? this._renderEmpty() : this._renderAnswer(answer)),
      error: (error) => this._renderWaiting(failureNotice(locale, error)),
    });
  }

  private _renderWaiting(content: unknown) {
    return html`<div class="page">
      <h1>${this._locale.value.t('start.title')}</h1>
      ${content}
    </div>`;
  }

  private _renderEmpty() {
    const { t } = this._locale.value;
    return this._renderWaiting(
      html`<sk-notice heading=${t('start.empty.title')}>
        <p>${t('start.empty.text')}</p>
        <pre><code>npm run seed</code></pre>
        <p>${t('start.empty.after')}</p>
      </sk-notice>`,
    );
  }

  private _renderAnswer(answer: StartQuery) {
    const { t } = this._locale.value;
    const rows = levelRows(answer.barriers.nodes);
    const participants = participantsOf(answer.scene, 'natsam');
    return html`<div class="page">
      ${this._renderFinding(answer, rows)}
      <section class="table" aria-labelledby="table">
        <h2 id="table">${t('start.table.title')}</h2>
        <sk-level-table .rows=${rows}></sk-level-table>
        <p class="note">${t('start.table.caption')}</p>
      </section>
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
      </section>
    </div>`;
  }

  private _renderFinding({ barriers }: StartQuery, rows: readonly LevelRow[]) {
    const { t } = this._locale.value;
    const heaviest = heaviestLevel(rows);
    const count = barriers.nodes.length;
    const unheld = barriers.nodes.filter(({ holderCount }) => holderCount === 0).length;
    return html`<div class="finding">
      <h1>
        ${
          heaviest
            ? t('start.finding', { count, share: heaviest.count, level: t(`levelAt.${heaviest.level}`) })
            : t('start.findingNone')
        }
      </h1>
      <p class="lead">
        ${t('start.lead')} ${unheld > 0 ? t('start.leadHolders', { count: unheld }) : nothing}
        ${barriers.totalCount > count ? t('start.partial', { shown: count, count: barriers.totalCount }) : nothing}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-start-view': StartView;
  }
}
