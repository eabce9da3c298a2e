import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { LinkChangeEvent } from '../../contexts/link-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import type { GraphCanvas } from '../../graph/graph-canvas.ts';
import type {
  GraphExpandEvent,
  GraphFocusEvent,
  GraphMoveEvent,
  GraphOutsideEvent,
  GraphSelectEvent,
} from '../../graph/graph-events.ts';
import { areSingleKeysOn } from '../../keys/single-keys.ts';
import { emptyLink, expansionOf } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { bandTexts } from './band-texts.ts';
import './change-notice.ts';
import { explorerViewStyles } from './explorer-view.styles.ts';
import './filter-column.ts';
import type { PinEntityEvent } from './entity-actions.ts';
import { commandOf } from './explorer-keys.ts';
import { isGroupId } from './group-nodes.ts';
import { headingOf } from './heading-of.ts';
import { HistoryController } from './history-controller.ts';
import './level-tree.ts';
import type { LinkPatchEvent } from './link-patch-event.ts';
import { expandStep, pinStep, placesOf, tidyStep } from './link-steps.ts';
import { renderPictureTools } from './picture-tools.ts';
import { NarrowController } from './narrow-controller.ts';
import {
  renderCodeFailure,
  renderFocus,
  renderNothing,
  renderSkeleton,
  renderTruncation,
  renderUnknownSeeds,
} from './explorer-states.ts';
import { askedOf, createSceneLoader } from './scene-loader.ts';
import type { Loaded } from './scene-loader.ts';
import { shownNodes } from './select-scene.ts';
import { renderDataView } from './render-data-view.ts';
import { renderPanel } from './render-panel.ts';
import './print-sheet.ts';
import { renderPrintNote } from './render-print-note.ts';
import { renderToolbar } from './render-toolbar.ts';
import { seedNames, showScene, treeOf } from './shown.ts';
import type { Shown } from './shown.ts';
import './skip-links.ts';
import { spokenChange } from './spoken-change.ts';
import './status-line.ts';
import './time-strip.ts';
import type { Drawable } from './take-away/take-away.ts';
import { legendOf } from './take-away/caption-of.ts';
import { viewCode } from './view-code.ts';
import { createPictureMaker, narrowingStep } from './to-picture.ts';
import { entitySentence } from './tree-model.ts';

/** The explorer: one selection of the graph as ladder, network or list, with filters, panel and text beside it. */
@customElement('sk-explorer-view')
export class ExplorerView extends LitElement {
  static override styles = explorerViewStyles;

  /** What the address says; a change goes up as an event and comes back here. */
  @property({ attribute: false }) link: ExplorerLink = emptyLink;

  @state() private _spoken = '';
  @state() private _isPictureWanted = false;
  /** How many entities lie outside the window. */
  @state() private _outside = 0;
  /** How many entities of the picture have no room for their name. */
  @state() private _unnamed = 0;
  @query('sk-graph-canvas') private readonly _canvas!: GraphCanvas | null;

  private readonly _locale = new LocaleController(this);
  private readonly _load = createSceneLoader();
  private readonly _picture = createPictureMaker();
  private readonly _scene = new Task(this, {
    args: () => [this.link, this._locale.value] as const,
    argsEqual: ([link, locale], [nextLink, nextLocale]) =>
      locale === nextLocale && JSON.stringify(askedOf(link)) === JSON.stringify(askedOf(nextLink)),
    task: ([link, locale], { signal }) => this._load(link, locale, signal),
  });
  protected readonly _retry = new ReadinessController(this, this._scene);
  private readonly _history = new HistoryController(this);
  private readonly _narrow = new NarrowController(this);
  private readonly _stacked = new NarrowController(this, 'stacked');
  /** The drawing's code, the largest there is, comes only where a picture is to be seen. */
  private readonly _code = new Task(this, {
    args: () => [this._hasPicture ? this.link.view : 'list'] as const,
    task: ([view]) => viewCode[view](),
  });
  /** The last answer that came: what is shown while another is on its way, and where that fails. */
  private _loaded: Loaded = {};
  private _told: Parameters<typeof spokenChange>[0];
  private _shown: Shown | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('link')) this._history.record(changed.get('link'), this.link);
    if (this._scene.value !== undefined) this._loaded = this._scene.value;
    const { scene, ways } = this._loaded;
    if (changed.has('link') || scene !== this._shown?.scene)
      this._shown = scene === undefined ? undefined : showScene(scene, this.link, ways);
  }

  /** Tells what changed, once the whole answer is there. */
  protected override updated() {
    const now = { selection: this._shown?.selection, expansions: this.link.expand.length };
    if (now.selection === this._told?.selection || this._scene.status !== TaskStatus.COMPLETE) return;
    this._spoken = spokenChange(this._told, now, this._locale.value) || this._spoken;
    this._told = now;
  }

  override render() {
    const { t } = this._locale.value;
    return html`<div class="explorer" @sk-link-patch=${this._onPatch} @keydown=${this._onKey}>
      ${this._shown === undefined ? nothing : html`<sk-skip-links ?isList=${this.link.view === 'list'}></sk-skip-links>`}
      <p class="visually-hidden" role="status">${this._spoken}</p>
      ${this._scene.render({
        initial: () => nothing,
        pending: () =>
          this._shown === undefined
            ? renderSkeleton(this._locale.value, this.link.view)
            : this._renderShown(this._shown),
        complete: (loaded) => this._renderLoaded(loaded),
        error: (error) =>
          this._shown === undefined
            ? html`<div class="message">
                <h1 class="visually-hidden">${t('explorer.title')}</h1>
                ${failureNotice(this._locale.value, error)}
              </div>`
            : html`${failureNotice(this._locale.value, error)}${this._renderShown(this._shown)}`,
      })}
    </div>`;
  }

  private _renderLoaded(loaded: Loaded) {
    const nothingToShow = renderNothing(this._locale.value, this.link, loaded);
    return (
      nothingToShow ??
      (this._shown === undefined
        ? renderSkeleton(this._locale.value, this.link.view)
        : this._renderShown(this._shown))
    );
  }

  private _renderShown(shown: Shown) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const { scene, selection } = shown;
    const { view, select } = this.link;
    return html`<h1 class="title">${headingOf(seedNames(selection, locale), view, locale)}</h1>
      <div class="columns ${select === null ? '' : 'with-panel'}">
        <aside class="filters" aria-label=${t('explorer.filters')}>
          <details class="sheet" ?open=${!this._stacked.value}>
            <summary class="button">${t('explorer.filters')}</summary>
            <sk-filter-column
              .link=${this.link}
              .scene=${scene}
              .families=${selection.families}
              .counts=${shown.counts}
            ></sk-filter-column>
          </details>
        </aside>
        <section class="middle" aria-label=${t(`explorer.view.${view}`)}>
          ${renderToolbar({
            link: this.link,
            ways: this._loaded.ways,
            graphVersion: scene.graphVersion,
            locale,
            hasPicture: this._hasPicture,
            canUndo: this._history.canUndo,
            canRedo: this._history.canRedo,
            what: this._what,
            onTool: ({ tool }) => this._step(tool),
          })}
          ${this.link.at === null ? nothing : html`<sk-change-notice .link=${this.link} .scene=${scene}></sk-change-notice>`}
          ${renderUnknownSeeds(locale, scene)} ${renderTruncation(locale, scene)} ${this._renderView(shown)}
        </section>
        <aside
          class="panel ${this.link.select === null && this.link.path !== null ? 'ways-panel' : ''}"
          aria-label=${t('explorer.panel')}
          @sk-pin-entity=${this._onPin}
        >
          ${keyed(this.link.select, renderPanel(selection, this.link, this._loaded, locale))}
        </aside>
      </div>`;
  }

  private _renderView(shown: Shown) {
    const { selection } = shown;
    const { view } = this.link;
    const locale = this._locale.value;
    const { t } = locale;
    const isGraph = view === 'ladder' || view === 'network';
    const hasText = view !== 'list' && view !== 'matrix' && view !== 'flow';
    return html`${
        hasText
          ? html`<button
              class="button picture-switch"
              type="button"
              aria-pressed=${this._isPictureWanted}
              @click=${() => (this._isPictureWanted = !this._isPictureWanted)}
            >
              ${t(this._isPictureWanted ? 'explorer.hidePicture' : 'explorer.showPicture')}
            </button>`
          : nothing
      }
      ${this.link.focus === null ? nothing : renderFocus(locale, this.link.focus, selection)}
      ${
        hasText && !this._hasPicture
          ? nothing
          : html`<div class="stage">
              ${this._renderDrawing(shown)}
              ${isGraph ? renderPictureTools(locale, { zoom: (direction) => this._canvas?.zoom(direction), fit: () => this._canvas?.fit(), tidy: this._tidy }) : nothing}
            </div>`
      }
      ${isGraph && this._hasPicture ? html`<sk-print-sheet .draw=${() => this._canvas?.exportSvg({ title: '', notes: [], legend: legendOf(shown, view, locale) })}></sk-print-sheet>` : nothing}
      ${
        this._outside === 0 || !isGraph || !this._hasPicture
          ? nothing
          : html`<button class="button outside" type="button" @click=${() => this._canvas?.fit()}>
              ${t('explorer.outsideWindow', { count: this._outside })}
            </button>`
      }
      <sk-status-line
        .link=${this.link}
        .selection=${selection}
        ?hasLegend=${view === 'ladder' && this._hasPicture}
        .unnamed=${isGraph && this._hasPicture ? this._unnamed : 0}
      ></sk-status-line>
      ${renderPrintNote(shown, this.link, locale)}
      <sk-time-strip
        .link=${this.link}
        .undated=${shown.counts.undated}
        .change=${shown.change}
      ></sk-time-strip>
      ${
        hasText
          ? html`<details class="text" ?open=${this._narrow.value}>
              <summary>${t('explorer.tree')}</summary>
              <sk-level-tree
                .content=${treeOf(shown, view, locale)}
                .selected=${this.link.select}
                @sk-graph-expand=${this._onExpand}
              ></sk-level-tree>
            </details>`
          : nothing
      }`;
  }

  private _renderDrawing(shown: Shown) {
    const { view } = this.link;
    if (this._code.status === TaskStatus.ERROR) return renderCodeFailure(this._locale.value);
    if (view !== 'ladder' && view !== 'network')
      return renderDataView(shown, this.link, { onSelect: this._onSelect, onExpand: this._onExpand });
    return this._renderCanvas(shown, view);
  }

  private _renderCanvas(shown: Shown, view: 'ladder' | 'network') {
    const { selection } = shown;
    const { value: locale } = this._locale;
    const { t } = locale;
    return html`<sk-graph-canvas
      .picture=${this._picture(shown, locale)}
      .layout=${view}
      .pinned=${placesOf(this.link)}
      .selected=${this.link.select}
      .bandTexts=${bandTexts(selection, locale)}
      .label=${t('explorer.canvas', {
        seeds: seedNames(selection, locale),
        nodes: t('explorer.entities', { count: shownNodes(selection).length }),
        ties: t('explorer.ties', { count: selection.ties.length }),
      })}
      .description=${t('explorer.keysText')}
      @sk-graph-select=${this._onSelect}
      @sk-graph-expand=${this._onExpand}
      @sk-graph-move=${this._onMove}
      @sk-graph-focus=${this._onFocus}
      @sk-graph-outside=${this._onOutside}
    ></sk-graph-canvas>`;
  }

  /** Matrix and list need no picture: on a narrow page they are there at once. */
  private get _hasPicture(): boolean {
    const { view } = this.link;
    return (
      view === 'matrix' ||
      view === 'flow' ||
      (view !== 'list' && (this._isPictureWanted || !this._narrow.value))
    );
  }

  private _change(patch: Partial<ExplorerLink>, options: { readonly replace?: boolean } = {}) {
    this.dispatchEvent(new LinkChangeEvent({ ...this.link, ...patch }, options));
  }

  private _onPatch({ patch, replace }: LinkPatchEvent) {
    this._change(patch, { replace });
  }

  private _onSelect({ id }: GraphSelectEvent) {
    if (id !== this.link.select && !(id !== null && isGroupId(id)))
      this._change({ select: id }, { replace: this.link.select !== null });
  }

  private _onExpand({ id }: GraphExpandEvent) {
    const { expand, seeds } = this.link;
    if (expand.some((expansion) => expansion.id === id) || seeds.includes(id)) return;
    this._change(narrowingStep(this._shown?.scene, id) ?? expandStep(this.link, expansionOf(id)));
  }

  private _onMove({ id, position }: GraphMoveEvent) {
    this._change(pinStep(this.link, { id, ...position }));
  }

  private _onPin({ id }: PinEntityEvent) {
    const place = this._canvas?.positions()[id];
    if (place !== undefined) this._change(pinStep(this.link, { id, ...place }));
  }

  private _onFocus({ id }: GraphFocusEvent) {
    const node = this._shown?.selection.nodes.find(({ node }) => node.id === id)?.node;
    const ties = this._shown?.selection.ties.filter((tie) => tie.from === id || tie.to === id).length ?? 0;
    if (node !== undefined) this._spoken = entitySentence(node, ties, this._locale.value);
  }

  private _onOutside({ count, unnamed }: GraphOutsideEvent) {
    this._outside = count;
    this._unnamed = unnamed;
  }

  private readonly _what = () => {
    const { ways } = this._loaded;
    const drawable = this.renderRoot.querySelector<Element & Drawable>(
      'sk-graph-canvas, sk-map-view, sk-flow-view',
    );
    return (
      this._shown && {
        shown: this._shown,
        link: this.link,
        locale: this._locale.value,
        ...(ways && { ways }),
        ...(drawable && { drawable }),
      }
    );
  };

  private get _tidy() {
    const { expand } = this.link;
    if (expand.length === 0 && placesOf(this.link).length === 0) return undefined;
    return () => {
      this._change(tidyStep(this.link));
      this._spoken = this._locale.value.t('explorer.tidied');
    };
  }

  private _step(direction: 'undo' | 'redo') {
    const link = this._history.step(direction, this.link);
    if (link === null) return;
    this._change(link);
    this._spoken = this._locale.value.t(direction === 'undo' ? 'steps.undone' : 'steps.redone');
  }

  private _onKey(event: KeyboardEvent) {
    const origin = event.composedPath()[0];
    if (
      !(origin instanceof Element) ||
      origin.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
    )
      return;
    const command = commandOf(event, areSingleKeysOn() && !origin.matches('[role="treeitem"]'));
    if (command === null) return;
    event.preventDefault();
    if (command === 'undo' || command === 'redo') this._step(command);
    else if (command === 'fit') this._canvas?.fit();
    else if (command === 'in' || command === 'out') this._canvas?.zoom(command);
    else this._change({ view: command });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-explorer-view': ExplorerView;
  }
}
