import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StartQuery } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { writeExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';
import { guidedLinks } from './guided-links.ts';

const mostBarriers = 1;

/** Questions that the explorer answers at once, each a link; those about entities that the graph does not hold are left out. */
@customElement('sk-guided-questions')
export class GuidedQuestions extends LitElement {
  static override styles = [
    textStyles,
    css`
      :host {
        display: block;
      }

      ul {
        columns: 22rem auto;
        column-gap: var(--sk-space-6);
      }

      li {
        break-inside: avoid;
        border-block-end: 1px solid var(--sk-line);
      }

      a {
        display: flex;
        align-items: center;
        gap: var(--sk-space-3);
        min-height: var(--sk-target);
        padding-block: 0.3rem;
        text-decoration: none;
        font-size: var(--sk-text-s);
        font-weight: 520;
      }

      a:hover span {
        text-decoration: underline;
      }

      .icon {
        color: var(--sk-muted);
      }

      p {
        margin-block-start: var(--sk-space-3);
        font-size: var(--sk-text-s);
      }
    `,
  ];

  @property({ attribute: false }) answer: StartQuery | undefined;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const held = new Set(this.answer?.questions.flatMap((node) => (node ? [node.id] : [])));
    const barriers = [...(this.answer?.barriers.nodes ?? [])]
      .filter(({ holderCount }) => holderCount > 0)
      .sort((a, b) => b.holderCount - a.holderCount)
      .slice(0, mostBarriers);
    return html`<ul role="list">
        ${guidedLinks
          .filter(({ needs }) => needs.every((id) => held.has(id)))
          .map(({ name, href }) => this._renderLink(t(`start.questions.${name}`), href))}
        ${barriers.map(({ id, name }) =>
          this._renderLink(
            t('start.questions.authority', { name }),
            writeExplorerLink({ seeds: [id], families: ['BARRIER'] }),
          ),
        )}
      </ul>
      <p class="muted">${t('start.questions.search')}</p>`;
  }

  private _renderLink(question: string, href: string) {
    return html`<li>
      <a href=${href}>${icon('arrow-right', 16)}<span>${question}</span></a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-guided-questions': GuidedQuestions;
  }
}
