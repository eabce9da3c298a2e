import { Task } from '@lit/task';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { SearchDocument, type SearchQuery } from '../../data/generated/documents.ts';
import { entityHref } from '../../entity/entity-href.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';

const pauseMs = 160;

/** Looks for what an address did not lead to: begins with the words of the id, and links to the hits' pages. */
@customElement('sk-entity-search')
export class EntitySearch extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: var(--sk-space-3);
        max-width: var(--sk-measure);
      }

      label {
        display: grid;
        gap: var(--sk-space-1);
        font-weight: 560;
      }

      input {
        font-weight: 400;
      }

      ul {
        display: grid;
        gap: var(--sk-space-2);
      }
    `,
  ];

  /** The id that is not there. */
  @property() unknownId = '';

  @state() private _text: string | undefined;

  private _pause: ReturnType<typeof setTimeout> | undefined;
  private readonly _locale = new LocaleController(this);
  private readonly _search = new Task(this, {
    args: () => [this._words, this._locale.value.language] as const,
    task: async ([text, language], { signal }) =>
      text === '' ? undefined : (await execute(SearchDocument, { text, language }, { signal })).search,
  });
  protected readonly _retry = new ReadinessController(this, this._search);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this._pause);
  }

  override render() {
    const { t } = this._locale.value;
    return html`<label
        >${t('entity.unknown.search')}
        <input class="field" type="search" maxlength="200" .value=${this._words} @input=${this._onInput} />
      </label>
      <div role="status">
        ${this._search.render({
          complete: (answer) => (answer ? this._renderHits(answer) : nothing),
          error: (error) => failureNotice(this._locale.value, error),
        })}
      </div>`;
  }

  private _renderHits({ totalCount, edges }: SearchQuery['search']) {
    const { t } = this._locale.value;
    if (totalCount === 0) return html`<p>${t('entity.unknown.noHits', { text: this._words })}</p>`;
    return html`<p class="muted">${t('entity.unknown.hits', { count: totalCount })}</p>
      <ul role="list">
        ${edges.map(
          ({ node }) =>
            html`<li>
              <a href=${entityHref(node.id)}>${node.name}</a>
              <span class="muted">${t(`kind.${node.kind}`)}, ${t(`levelAt.${node.level ?? 'none'}`)}</span>
            </li>`,
        )}
      </ul>`;
  }

  private get _words(): string {
    return this._text ?? this.unknownId.replace(/[-_:]+/g, ' ').trim();
  }

  private _onInput(event: Event) {
    const text = (event.target as HTMLInputElement).value;
    clearTimeout(this._pause);
    this._pause = setTimeout(() => (this._text = text.trim()), pauseMs);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-entity-search': EntitySearch;
  }
}
