import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ReadinessController } from '../controllers/readiness-controller.ts';
import { execute } from '../data/execute.ts';
import { SearchDocument, type SearchQuery } from '../data/generated/documents.ts';
import { isTransient } from '../data/request-errors.ts';
import { icon } from '../elements/icon.ts';
import { kindIcon } from '../elements/kind-icon.ts';
import { areSingleKeysOn, onSingleKeysChange } from '../keys/single-keys.ts';
import { LocaleController } from '../locales/locale-controller.ts';
import { EntityPickEvent } from './entity-pick-event.ts';
import { searchBoxStyles } from './search-box.styles.ts';

type Search = SearchQuery['search'];
type Hit = Search['edges'][number];

const pauseMs = 160;

/** Finds an entity, and says which was picked: a combobox with a list of hits (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
@customElement('sk-search-box')
export class SearchBox extends LitElement {
  static override styles = searchBoxStyles;

  /** What the field is for; a search of everything unless told. */
  @property() label = '';
  /** True where the key `/` comes here; for one box of a page. */
  @property({ type: Boolean }) hasKey = false;

  /** What stands in the field. */
  @state() private _text = '';
  /** What the API is asked for: the text after a pause in typing. */
  @state() private _asked = '';
  @state() private _open = false;
  @state() private _active = -1;

  @query('input') private readonly _input!: HTMLInputElement;

  private _stopKeys: (() => void) | undefined;
  private _pause: ReturnType<typeof setTimeout> | undefined;
  /** Enter was pressed before the answer came. */
  private _openFirst = false;
  private readonly _locale = new LocaleController(this);
  private readonly _search = new Task(this, {
    args: () => [this._asked, this._locale.value.language] as const,
    task: async ([text, language], { signal }) =>
      text === '' ? undefined : (await execute(SearchDocument, { text, language }, { signal })).search,
  });
  protected readonly _retry = new ReadinessController(this, this._search);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this._onDocumentKey);
    this._stopKeys = onSingleKeysChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this._onDocumentKey);
    this._stopKeys?.();
    clearTimeout(this._pause);
  }

  override updated(): void {
    const first = this._hits[0];
    if (this._openFirst && this._settled && first) this._go(first);
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { t } = this._locale.value;
    const open = this._open && this._asked !== '';
    return html`<div class="box" @focusout=${this._onFocusOut}>
      ${icon('search', 18)}
      <input
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-label=${this.label || t('search.label')}
        aria-autocomplete="list"
        aria-controls="hits"
        aria-keyshortcuts=${this._listens ? '/' : nothing}
        aria-expanded=${open && this._hits.length > 0}
        aria-activedescendant=${this._hits[this._active] && open ? `hit-${this._active}` : nothing}
        placeholder=${this.label || t('search.placeholder')}
        .value=${this._text}
        @input=${this._onInput}
        @focus=${() => (this._open = true)}
        @keydown=${this._onKey}
      />
      <div class="list" ?hidden=${!open}>
        <ul id="hits" role="listbox" aria-label=${t('search.results')}>
          ${this._hits.map((hit, index) => this._renderHit(hit, index))}
        </ul>
        <div class="note">${this._renderNote()}</div>
      </div>
      <p class="visually-hidden" role="status">${open ? this._spoken() : ''}</p>
    </div>`;
  }

  private _renderHit({ node, matchedField }: Hit, index: number) {
    const { t } = this._locale.value;
    const byName = matchedField === 'NAME_SV' || matchedField === 'NAME_EN';
    return html`<li
      id="hit-${index}"
      role="option"
      aria-selected=${index === this._active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this._go({ node, matchedField })}
    >
      <span class="kind ${node.level?.toLowerCase() ?? ''}">${icon(kindIcon[node.kind], 18)}</span>
      <span class="hit">
        <span class="hit-name">${node.name}</span>
        <span class="facts">
          ${t(`kind.${node.kind}`)} ·
          ${t(`levelAt.${node.level ?? 'none'}`)}${
            byName ? nothing : html` · ${t(`search.matched.${matchedField}`)}`
          }
        </span>
      </span>
    </li>`;
  }

  private _renderNote() {
    const { t } = this._locale.value;
    return this._search.render({
      pending: () => (this._hits.length > 0 ? nothing : t('search.busy')),
      complete: (answer) => {
        if (!answer) return nothing;
        if (answer.totalCount === 0) {
          return html`${t('search.none', { text: this._asked })}<br /><span class="muted"
              >${t('search.noneAdvice')}</span
            >`;
        }
        const shown = answer.edges.length;
        return answer.totalCount > shown ? t('search.more', { shown, count: answer.totalCount }) : nothing;
      },
      error: (error) => this._failure(error),
    });
  }

  private _spoken(): string {
    const { t } = this._locale.value;
    return (
      this._search.render({
        complete: (answer) =>
          !answer
            ? ''
            : answer.totalCount === 0
              ? t('search.none', { text: this._asked })
              : t('search.count', { count: answer.totalCount }),
        error: (error) => this._failure(error),
      }) ?? ''
    );
  }

  private _failure(error: unknown): string {
    const { t } = this._locale.value;
    return isTransient(error) ? t('search.failed') : t('error.api.title');
  }

  private get _listens(): boolean {
    return this.hasKey && areSingleKeysOn();
  }

  private get _hits(): readonly Hit[] {
    return this._search.status === TaskStatus.ERROR ? [] : (this._search.value?.edges ?? []);
  }

  /** True when the hits are those of the text in the field. */
  private get _settled(): boolean {
    return this._search.status === TaskStatus.COMPLETE && this._asked === this._text.trim();
  }

  private _ask() {
    clearTimeout(this._pause);
    this._asked = this._text.trim();
  }

  private _go({ node }: Hit) {
    this._openFirst = false;
    this._open = false;
    this._text = '';
    this._ask();
    this.dispatchEvent(new EntityPickEvent(node.id));
  }

  private _onInput() {
    this._text = this._input.value;
    this._open = true;
    this._active = -1;
    this._openFirst = false;
    clearTimeout(this._pause);
    this._pause = setTimeout(() => this._ask(), pauseMs);
  }

  private _onKey(event: KeyboardEvent) {
    const last = this._hits.length - 1;
    if (event.key === 'ArrowDown') {
      if (this._open) this._active = this._active >= last ? Math.min(0, last) : this._active + 1;
      this._open = true;
    } else if (event.key === 'ArrowUp') this._active = this._active <= 0 ? last : this._active - 1;
    else if (event.key === 'Enter') this._enter();
    else if (event.key === 'Escape') this._escape();
    else return;
    event.preventDefault();
  }

  private _enter() {
    const hit = this._settled ? (this._hits[this._active] ?? this._hits[0]) : undefined;
    if (hit) this._go(hit);
    else if (this._text.trim() !== '') {
      this._openFirst = true;
      this._open = true;
      this._ask();
    }
  }

  private _escape() {
    if (!this._open || this._asked === '') this._text = '';
    this._open = false;
    this._active = -1;
    this._openFirst = false;
  }

  private _onFocusOut() {
    this._open = false;
    this._active = -1;
  }

  private readonly _onDocumentKey = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !this._listens) return;
    const target = event.composedPath()[0];
    if (
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'))
    )
      return;
    event.preventDefault();
    this._input.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-search-box': SearchBox;
  }
}
