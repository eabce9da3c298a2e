import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ReadinessController } from '../../../controllers/readiness-controller.ts';
import { execute } from '../../../data/execute.ts';
import { FundingFlowDocument } from '../../../data/generated/documents.ts';
import '../../../elements/loading.ts';
import '../../../entity/query-details.ts';
import type { ExplorerLink } from '../../../links.ts';
import { failureNotice } from '../../../locales/failure-notice.ts';
import { LocaleController } from '../../../locales/locale-controller.ts';
import { controlStyles } from '../../../styles/controls.ts';
import { textStyles } from '../../../styles/text.ts';
import { LinkPatchEvent } from '../link-patch-event.ts';
import { NarrowController } from '../narrow-controller.ts';
import type { SceneNode } from '../scene.ts';
import './flow-tables.ts';
import { flowViewStyles } from './flow-view.styles.ts';
import { byNumber, currenciesOf, fundingGraph, sumsOf, toldOnce } from './flow-model.ts';
import type { FlowColumn, Funding, Measure } from './flow-model.ts';
import type { Caption } from '../../../graph/caption.ts';
import { flowToSvg } from './flow-to-svg.ts';
import { foldFlow } from './fold-flow.ts';
import { layOutFlow } from './lay-out-flow.ts';
import type { PlacedGraph, PlacedStop } from './lay-out-flow.ts';
import { renderFlow } from './render-flow.ts';
import { nextStop } from './walk-flow.ts';
import { valueText } from './stop-words.ts';

/** The least width of a picture in which names can be read. */
const leastWidth = 760;
const emptyGraph: PlacedGraph = { width: leastWidth, height: 0, columns: [], stops: [], flows: [] };

/** Where money goes: from funders through programmes and projects to organisations, over the selection, as a picture and as tables. */
@customElement('sk-flow-view')
export class FlowView extends LitElement {
  static override styles = [textStyles, controlStyles, flowViewStyles];

  @property({ attribute: false }) nodes: readonly SceneNode[] = [];
  /** Ids outside the filters; they are not asked for. */
  @property({ attribute: false }) faded: ReadonlySet<string> = new Set();
  @property({ attribute: false }) link!: ExplorerLink;

  @state() private _open: ReadonlySet<FlowColumn> = new Set();
  @state() private _lit: string | null = null;
  /** The stop that Tab comes to. */
  @state() private _current = '';
  @state() private _width = leastWidth;

  /** The last answer that came, and what it was asked of: it is shown until another comes to the same question. */
  private _kept: { readonly of: string; readonly funding: Funding } | undefined;
  private _graph = emptyGraph;
  private _measure: Measure = byNumber;
  private readonly _locale = new LocaleController(this);
  private readonly _narrow = new NarrowController(this);
  private readonly _size = new ResizeObserver(([entry]) => {
    this._width = Math.max(leastWidth, Math.floor(entry?.contentRect.width ?? 0));
  });
  private readonly _funding = new Task(this, {
    args: () => [JSON.stringify(this._variables)] as const,
    task: async ([variables], { signal }) =>
      (await execute(FundingFlowDocument, JSON.parse(variables) as FlowView['_variables'], { signal }))
        .fundingFlow,
  });
  protected readonly _retry = new ReadinessController(this, this._funding);

  override connectedCallback() {
    super.connectedCallback();
    this._size.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this._size.disconnect();
  }

  private get _variables() {
    const { from, to, confidence } = this.link;
    const ids = this.nodes.map(({ id }) => id).filter((id) => !this.faded.has(id));
    return { ids: ids.sort(), from, to, minConfidence: confidence, language: this._locale.value.language };
  }

  /** What is asked, in whichever language. */
  private get _question(): string {
    const { language: _, ...question } = this._variables;
    return JSON.stringify(question);
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    const { status, value } = this._funding;
    if (status === TaskStatus.COMPLETE && value !== undefined)
      this._kept = { of: this._question, funding: value };
    const funding = value ?? this._kept?.funding;
    if (funding === undefined) return;
    const currencies = currenciesOf(funding);
    const { measure } = this.link;
    this._measure =
      measure === byNumber || (measure !== null && currencies.includes(measure))
        ? measure
        : (currencies[0] ?? byNumber);
    this._graph = layOutFlow(foldFlow(fundingGraph(funding, this._measure), this._open), this._width);
    if (!this._graph.stops.some(({ key }) => key === this._current))
      this._current = this._graph.stops[0]?.key ?? '';
  }

  /** The picture as an SVG document, which says first what is drawn and what could not be. */
  exportSvg(caption: Caption): string {
    const { t } = this._locale.value;
    const words = this.renderRoot.querySelector<HTMLElement>('.says, .empty')?.innerText ?? '';
    const said = words.replace(/\s+/g, ' ').trim();
    const isUndivided = this._graph.flows.some((flow) => flow.isUndivided);
    const scope = this._graph.flows.length === 0 ? '' : t('flow.scope');
    const notes = [said, scope, isUndivided ? t('flow.undivided') : '', ...caption.notes.slice(1)];
    return flowToSvg(this, { ...caption, notes: notes.filter((note) => note !== '') });
  }

  override render() {
    const { t } = this._locale.value;
    return this._funding.render({
      initial: () => nothing,
      pending: () =>
        this._funding.value === undefined
          ? html`<sk-loading label=${t('state.loading')} rows="6"></sk-loading>`
          : this._renderFunding(this._funding.value),
      complete: (funding) => this._renderFunding(funding),
      error: (error) =>
        html`${failureNotice(this._locale.value, error)}${this._kept?.of === this._question ? this._renderFunding(this._kept.funding) : nothing}`,
    });
  }

  private _renderFunding(funding: Funding) {
    const { t } = this._locale.value;
    if (funding.grants.length === 0 && funding.shares.every(({ amount }) => amount === null))
      return html`<div class="empty">
        <h2>${t('flow.empty')}</h2>
        <p>${t('flow.empty.text')}</p>
      </div>`;
    const left = funding.grantsLeftOut + funding.sharesLeftOut;
    const picture = this._renderPicture();
    return html`${this._renderChoice(funding)}
      <p class="says">${this._renderSums(funding)}</p>
      ${left > 0 ? html`<p>${t('flow.leftOut', { count: left })}</p>` : nothing}
      ${
        this._narrow.value
          ? html`<details>
              <summary class="button">${t('flow.show')}</summary>
              ${picture}
            </details>`
          : picture
      }
      <sk-flow-tables .funding=${funding}></sk-flow-tables>
      <sk-query-details
        .operation=${FundingFlowDocument.toString()}
        .variables=${this._variables}
      ></sk-query-details>`;
  }

  private _renderChoice(funding: Funding) {
    const { t } = this._locale.value;
    return html`<div class="top">
      <fieldset class="choice">
        <legend>${t('flow.measure')}</legend>
        ${[...currenciesOf(funding), byNumber].map(
          (measure) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${measure === this._measure}
              @click=${() => this.dispatchEvent(new LinkPatchEvent({ measure }))}
            >
              ${measure === byNumber ? t('flow.measure.count') : t('flow.measure.money', { currency: measure })}
            </button>`,
        )}
      </fieldset>
    </div>`;
  }

  private _renderSums({ grants }: Funding) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const { drawn, sum, unknown, inOthers, years, withoutYear } = sumsOf(
      toldOnce({ grants, shares: [] }).grants,
      this._measure,
    );
    const span =
      years === null
        ? ''
        : years[0] === years[1]
          ? years[0]
          : t('flow.years', { from: years[0], to: years[1] });
    const first =
      this._measure === byNumber
        ? t('flow.drawn.count', { count: drawn })
        : t('flow.drawn', { count: drawn, sum: valueText(locale, sum, this._measure) });
    const dates = [
      span,
      withoutYear === 0 || drawn === 0 ? '' : t('flow.withoutYear', { count: withoutYear }),
    ];
    const known = dates.filter((text) => text !== '').join('; ');
    const hasUnknown = this._measure !== byNumber && unknown > 0;
    return html`<strong>${first}${known === '' ? '' : ` (${known})`}.</strong>
      ${hasUnknown ? t('flow.unknown', { count: unknown }) : nothing}
      ${this._measure !== byNumber && inOthers > 0 ? t('flow.inOthers', { count: inOthers }) : nothing}`;
  }

  private _renderPicture() {
    const { value: locale } = this._locale;
    const { t } = locale;
    const inside = new Set(this.nodes.map(({ id }) => id).filter((id) => !this.faded.has(id)));
    return html`<figure
      @click=${this._onClick}
      @keydown=${this._onKey}
      @pointerover=${this._onPoint}
      @pointerleave=${() => (this._lit = null)}
      @focusin=${this._onFocus}
      @focusout=${() => (this._lit = null)}
    >
      <div class="scroll">
        ${renderFlow(this._graph, {
          locale,
          measure: this._measure,
          inside,
          selected: this.link.select,
          lit: this._lit,
          current: this._current,
          canOpen: this._canOpen,
        })}
      </div>
      <ul class="notes" role="list">
        <li>${t('flow.scope')}</li>
        ${this._graph.flows.some(({ isUndivided }) => isUndivided) ? html`<li>${t('flow.undivided')}</li>` : nothing}
        <li id="keys">${t('flow.keys')}</li>
        ${
          this._open.size === 0
            ? nothing
            : html`<li>
                <button class="button" type="button" @click=${() => (this._open = new Set())}>
                  ${t('flow.fewer')}
                </button>
              </li>`
        }
      </ul>
    </figure>`;
  }

  private readonly _canOpen = ({ key, column }: PlacedStop) => key.includes('+') && !this._open.has(column);

  private _stopAt(event: Event): PlacedStop | undefined {
    const key = (event.target as Element).closest<SVGElement>('.stop')?.dataset['key'];
    return this._graph.stops.find((stop) => stop.key === key);
  }

  private _onClick(event: Event) {
    const stop = this._stopAt(event);
    if (stop !== undefined) this._use(stop);
  }

  private _use(stop: PlacedStop) {
    this._current = stop.key;
    if (stop.party !== null) this.dispatchEvent(new LinkPatchEvent({ select: stop.party.id }));
    else if (this._canOpen(stop)) this._open = new Set([...this._open, stop.column]);
  }

  private _onPoint(event: Event) {
    this._lit = this._stopAt(event)?.key ?? null;
  }

  private _onFocus(event: Event) {
    const stop = this._stopAt(event);
    if (stop === undefined) return;
    this._current = stop.key;
    this._lit = stop.key;
  }

  private _onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = this._stopAt(event);
    if (stop === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') this._use(stop);
    else {
      const next = nextStop(this._graph, stop.key, event.key);
      if (next === undefined) return;
      this._current = next;
      this.renderRoot.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    }
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-flow-view': FlowView;
  }
}
