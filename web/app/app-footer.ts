import { Task } from '@lit/task';
import { LitElement, css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ReadinessController } from '../controllers/readiness-controller.ts';
import { execute } from '../data/execute.ts';
import { FooterDocument, type FooterQuery } from '../data/generated/documents.ts';
import '../keys/key-switch.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import { textStyles } from '../styles/text.ts';

/** The foot of every page: how large and how fresh the graph is, whose data it shows, how accessible it is, and the switch for single keys. */
@customElement('sk-app-footer')
export class AppFooter extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
        border-top: 1px solid var(--sk-line);
        background: var(--sk-surface);
        color: var(--sk-muted);
        font-size: var(--sk-text-s);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--sk-space-2) var(--sk-space-5);
        max-width: var(--sk-page);
        margin-inline: auto;
        padding: var(--sk-space-4) var(--sk-space-5);
      }

      .facts {
        display: grid;
        gap: var(--sk-space-1);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--sk-space-2) var(--sk-space-5);
      }

      .ways a {
        display: inline-flex;
        align-items: center;
        min-height: 1.5rem;
      }

      @media print {
        .ways {
          display: none;
        }
      }
    `,
  ];

  private readonly _locale = new LocaleController(this);
  private readonly _graph = new Task(this, {
    args: () => [],
    task: async (_, { signal }) => (await execute(FooterDocument, {}, { signal })).graph,
  });
  protected readonly _retry = new ReadinessController(this, this._graph);

  override render() {
    const { t } = this._locale.value;
    return html`<footer aria-label=${t('footer.label')}>
      <div class="facts">
        <p>
          ${this._graph.render({
            pending: () => t('state.loading'),
            complete: (graph) => this._renderFacts(graph),
            error: () => t('footer.unknown'),
          })}
        </p>
        <p>${t('footer.attribution')}</p>
      </div>
      <div class="ways">
        <a href="/accessibility">${t('footer.accessibility')}</a>
        <sk-key-switch></sk-key-switch>
      </div>
    </footer>`;
  }

  private _renderFacts({ version, nodeCount, tieCount, sourceCount, imports }: FooterQuery['graph']) {
    const { t, number, date } = this._locale.value;
    const counts = { nodes: number(nodeCount), ties: number(tieCount), sources: number(sourceCount) };
    const last = imports.find(({ state, endedAt }) => state === 'DONE' && endedAt)?.endedAt;
    return html`${t('footer.counts', counts)} ·
    ${last ? html`${t('footer.imported', { date: date(last) })} ·` : nothing}
    ${t('footer.version', { version })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-app-footer': AppFooter;
  }
}
