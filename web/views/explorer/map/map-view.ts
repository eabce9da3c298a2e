import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { areSingleKeysOn } from '../../../keys/single-keys.ts';
import { GraphExpandEvent, GraphSelectEvent } from '../../../graph/graph-events.ts';
import { isDirection } from '../../../graph/neighbour-towards.ts';
import type { Direction } from '../../../graph/neighbour-towards.ts';
import type { Caption } from '../../../graph/caption.ts';
import { LocaleController } from '../../../locales/locale-controller.ts';
import type { SceneNode, SceneTie } from '../scene.ts';
import type { BaseMap } from './base-map.ts';
import type { RowsContext } from './entity-rows.ts';
import { scaleStep } from './gather-places.ts';
import { listPlace } from './list-place.ts';
import { loadBaseMap } from './load-base-map.ts';
import { MapGestures } from './map-gestures.ts';
import { arcsOf, mapModel } from './map-model.ts';
import { mapToSvg } from './map-to-svg.ts';
import type { MapModel, MapThing } from './map-model.ts';
import { nextArc, nextMarker, placeInWindow, reveal } from './map-walk.ts';
import { mapViewStyles } from './map-view.styles.ts';
import { clearOf, extentAround, fitExtent, keepInside, zoomAround } from './map-window.ts';
import type { MapWindow, WindowSize } from './map-window.ts';
import { marksOf } from './marks.ts';
import { renderArcCounts, renderArcs } from './render-arcs.ts';
import { renderBase } from './render-base.ts';
import { renderBeside } from './render-beside.ts';
import { renderControls, renderFailure, renderLoading, renderNowhere } from './render-controls.ts';
import { renderLabels } from './render-labels.ts';
import { renderArcList, renderMarkerList } from './render-list.ts';
import { renderMarkers } from './render-markers.ts';
import { buttonAt, thingAt } from './thing-at.ts';

const zoomStep = 1.5;

/** A selection on the map of Sweden: entities at their municipality or county, ties as arcs, and beside it what has no known place. */
@customElement('sk-map-view')
export class MapView extends LitElement {
  static override styles = mapViewStyles;

  @property({ attribute: false }) nodes: readonly SceneNode[] = [];
  @property({ attribute: false }) ties: readonly SceneTie[] = [];
  /** The entity or the tie that is selected. */
  @property() selected: string | null = null;
  /** Entities and ties that step back, by id. */
  @property({ attribute: false }) faded: ReadonlySet<string> = new Set();

  @state() private _view: MapWindow | null = null;
  @state() private _hovered: MapThing | null = null;
  @state() private _focused: MapThing | null = null;
  /** Whose list is open. */
  @state() private _open: MapThing | null = null;
  /** The marker that Tab comes to. */
  @state() private _current = '';

  @query('.window') private readonly _window!: HTMLElement;

  private _size: WindowSize = { width: 0, height: 0 };
  private _isFitted = true;
  private _model: MapModel = mapModel([], [], undefined, 1);
  private _modelOf: { readonly step: number; readonly base: BaseMap | undefined } = {
    step: 0,
    base: undefined,
  };
  private readonly _locale = new LocaleController(this);
  private readonly _base = new Task(this, { args: () => [], task: loadBaseMap });
  private readonly _resize = new ResizeObserver(() => this._onResize());
  private readonly _gestures = new MapGestures({
    move: ({ x, y }) => this._show(({ scale, ...at }) => ({ scale, x: at.x + x, y: at.y + y })),
    zoom: (factor, around) =>
      this._show((view) => zoomAround(view, factor, around, this._fitted?.scale ?? view.scale)),
  });

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this._resize.observe(this._window);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this._resize.disconnect();
  }

  protected override firstUpdated() {
    this._resize.observe(this._window);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this._view === null) this._view = this._fitted;
    const step = scaleStep(this._view?.scale ?? 1);
    const base = this._base.value;
    if (
      changed.has('nodes') ||
      changed.has('ties') ||
      step !== this._modelOf.step ||
      base !== this._modelOf.base
    ) {
      this._model = mapModel(this.nodes, this.ties, base, step);
      this._modelOf = { step, base };
    }
    const { markers, arcs, meetings } = this._model;
    const has = (thing: MapThing | null) =>
      thing?.sort === 'entity' || [...markers, ...arcs, ...meetings].some(({ key }) => key === thing?.key);
    if (!has(this._hovered)) this._hovered = null;
    if (!has(this._focused)) this._focused = null;
    if (!has(this._open)) this._open = null;
    if (!markers.some(({ key }) => key === this._current)) this._current = this._firstMarker;
  }

  override render() {
    const { t } = this._locale.value;
    const { model, context } = { model: this._model, context: this._context };
    return html`<div class="map-view">
      <div class="window" @keydown=${this._onKey}>
        <div
          class="ground"
          role="application"
          aria-label=${t('map.label', {
            nodes: t('explorer.entities', { count: model.markerOf.size }),
            places: t('map.places', { count: model.markers.flatMap(({ places }) => places).length }),
            ties: t('explorer.ties', { count: model.arcs.reduce((sum, { ties }) => sum + ties.length, 0) }),
          })}
          aria-describedby="keys"
          @focusin=${this._onFocus}
          @focusout=${() => (this._focused = null)}
        >
          ${this._base.value === undefined || this._view === null ? nothing : this._renderDrawing(this._base.value, this._view)}
        </div>
        <p id="keys" class="visually-hidden">${t('map.keysText')}</p>
        ${this._renderState()}
        ${this._base.value === undefined ? nothing : renderControls(this._locale.value, this)}
        <p class="attribution">${t('map.attribution')}</p>
        ${this._renderList()}
      </div>
      <aside
        class="beside"
        aria-labelledby="beside"
        @click=${this._onRow}
        @dblclick=${this._onRowTwice}
        @pointerover=${this._onRowOver}
        @pointerleave=${() => (this._hovered = null)}
      >
        ${this._base.status === TaskStatus.PENDING ? nothing : renderBeside(context, this._base.value === undefined)}
      </aside>
    </div>`;
  }

  /** Shows the map larger or smaller around what has the focus, else around its middle. */
  zoom(direction: 'in' | 'out') {
    const factor = direction === 'in' ? zoomStep : 1 / zoomStep;
    const middle = { x: this._size.width / 2, y: this._size.height / 2 };
    this._show((view) => {
      const focused = this._focused && placeInWindow(this._focused, this._model, view);
      return zoomAround(view, factor, focused ?? middle, this._fitted?.scale ?? view.scale);
    });
  }

  /** Shows the whole country. */
  fit() {
    this._isFitted = true;
    this._view = this._fitted;
  }

  /** What the window shows, as an SVG document, with what it says of itself and the names of what has no place. */
  readonly exportSvg = (caption: Caption) => mapToSvg(this, this._model, caption, this._locale.value);

  private get _fitted(): MapWindow | null {
    const base = this._base.value;
    return base === undefined || this._size.width === 0 ? null : fitExtent(base.extent, clearOf(this._size));
  }

  private get _firstMarker(): string {
    const [first] = [...this._model.markers].sort((a, b) => b.nodes.length - a.nodes.length);
    return this._model.markerOf.get(this.selected ?? '')?.key ?? first?.key ?? '';
  }

  private get _context(): RowsContext {
    const { selected, faded } = this;
    return { model: this._model, selected, faded, locale: this._locale.value };
  }

  private _renderDrawing(base: BaseMap, view: MapWindow) {
    const model = this._model;
    const locale = this._locale.value;
    const attended = this._hovered ?? this._focused;
    const marks = marksOf(model, attended, this.selected, this.faded);
    return html`<svg
      class="drawing ${this._isFitted ? '' : 'near'}"
      viewBox="0 0 ${this._size.width} ${this._size.height}"
      @pointerdown=${this._gestures.down}
      @pointermove=${this._gestures.move}
      @pointerup=${this._gestures.up}
      @pointercancel=${this._gestures.up}
      @wheel=${this._gestures.wheel}
      @pointerover=${this._onOver}
      @pointerleave=${() => (this._hovered = null)}
      @click=${this._onClick}
      @dblclick=${this._onTwice}
    >
      ${renderBase(base, model.markers, view)} ${renderArcs(view, marks, locale)}
      ${renderMarkers(model, this._current, view, marks, locale)}
      ${renderLabels(model, view, clearOf(this._size), marks, attended?.key ?? null, locale)}
      ${renderArcCounts(marks.counted, view, locale)}
    </svg>`;
  }

  private _renderState() {
    const locale = this._locale.value;
    if (this._base.status === TaskStatus.ERROR) return renderFailure(locale, () => void this._base.run());
    if (this._base.value === undefined) return renderLoading(locale);
    return this._model.markers.length === 0 ? renderNowhere(locale) : nothing;
  }

  private _renderList() {
    const [open, view] = [this._open, this._view];
    if (open === null || view === null) return nothing;
    const marker = this._model.markers.find(({ key }) => key === open.key);
    const arc = arcsOf(this._model).find(({ key }) => key === open.key);
    return html`<div
      class="list"
      role="dialog"
      aria-labelledby="list"
      style=${listPlace(placeInWindow(open, this._model, view) ?? { x: 0, y: 0 }, this._size)}
      @click=${this._onRow}
      @dblclick=${this._onRowTwice}
    >
      ${marker === undefined ? nothing : renderMarkerList(marker, this._context)}
      ${arc === undefined ? nothing : renderArcList(arc, this._context)}
    </div>`;
  }

  private _show(change: (view: MapWindow) => MapWindow) {
    const base = this._base.value;
    if (this._view === null || base === undefined) return;
    this._view = keepInside(change(this._view), base.extent, this._size);
    this._isFitted = this._view.scale <= (this._fitted?.scale ?? 0) * 1.001;
  }

  private _onResize() {
    const { clientWidth: width, clientHeight: height } = this._window;
    this._size = { width, height };
    if (this._isFitted || this._view === null) this.fit();
    this.requestUpdate();
  }

  private _onOver(event: Event) {
    const thing = this._gestures.isDrag ? this._hovered : thingAt(event);
    if (thing?.key !== this._hovered?.key) this._hovered = thing;
  }

  private _onFocus(event: Event) {
    const thing = thingAt(event);
    if (thing?.sort === 'marker') this._current = thing.key;
    this._focused = (event.target as Element).matches(':focus-visible') ? thing : null;
  }

  private _onClick(event: Event) {
    if (this._gestures.isDrag) return;
    const thing = thingAt(event);
    if (thing !== null) this._choose(thing);
    else if (this._open !== null) this._open = null;
    else this.dispatchEvent(new GraphSelectEvent(null));
  }

  private _onTwice(event: Event) {
    const only = this._onlyEntity(thingAt(event));
    if (only !== null) this.dispatchEvent(new GraphExpandEvent(only.id));
  }

  /** Selects what stands alone; opens the list of what does not. */
  private _choose(thing: MapThing) {
    const only = this._onlyEntity(thing) ?? this._onlyTie(thing);
    if (only === null) void this._openList(thing);
    else {
      this._open = null;
      this.dispatchEvent(new GraphSelectEvent(only.id));
    }
  }

  private _onlyEntity(thing: MapThing | null): SceneNode | null {
    const nodes = this._model.markers.find(({ key }) => key === thing?.key)?.nodes ?? [];
    return nodes.length === 1 ? nodes[0]! : null;
  }

  private _onlyTie(thing: MapThing): SceneTie | null {
    const ties = arcsOf(this._model).find(({ key }) => key === thing.key)?.ties ?? [];
    return ties.length === 1 ? ties[0]! : null;
  }

  private async _openList(thing: MapThing) {
    this._open = thing;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.list .row')?.focus();
  }

  /** What is beside the map shows on it whom it ties. */
  private _onRowOver(event: Event) {
    const id = buttonAt(event)?.dataset['id'];
    if (id !== this._hovered?.key) this._hovered = id === undefined ? null : { sort: 'entity', key: id };
  }

  private _onRow(event: Event) {
    const target = buttonAt(event);
    if (target === null) return;
    const { id, arcList, zoom } = target.dataset;
    if (id !== undefined) {
      // The second Enter on a row is what the second click is: more ties.
      if (id === this.selected && (event as MouseEvent).detail === 0)
        this.dispatchEvent(new GraphExpandEvent(id));
      else this.dispatchEvent(new GraphSelectEvent(id));
    } else if (arcList !== undefined) void this._openList({ sort: 'arc', key: arcList });
    else if (zoom !== undefined) this._zoomTo(zoom);
    else if ('close' in target.dataset) void this._closeList();
  }

  private _onRowTwice(event: Event) {
    const id = buttonAt(event)?.dataset['id'];
    if (id !== undefined && !id.startsWith('tie:')) this.dispatchEvent(new GraphExpandEvent(id));
  }

  private async _closeList() {
    const thing = this._open;
    this._open = null;
    await this.updateComplete;
    if (thing !== null) this._focus(thing);
  }

  private _focus({ sort, key }: MapThing) {
    this.renderRoot.querySelector<SVGElement>(`[data-${sort}="${CSS.escape(key)}"]`)?.focus();
  }

  /** Shows a marker's places large enough to stand apart. */
  private _zoomTo(key: string) {
    const places = this._model.markers.find((marker) => marker.key === key)?.places ?? [];
    this._open = null;
    this._show(() => fitExtent(extentAround(places.map(({ at }) => at)), this._size));
  }

  private _onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this._escape();
    else if (areSingleKeysOn() && '+-0'.includes(event.key)) this._sizeBy(event.key);
    else if (this._open !== null) return;
    else if (isDirection(event.key)) this._walk(event.key);
    else if (event.key === 'PageDown' || event.key === 'PageUp')
      this._walkArcs(event.key === 'PageDown' ? 1 : -1);
    else if (event.key === 'Enter' || event.key === ' ') {
      if (!this._enter(event)) return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private _escape() {
    if (this._open !== null) void this._closeList();
    else this.dispatchEvent(new GraphSelectEvent(null));
  }

  private _sizeBy(key: string) {
    if (key === '0') this.fit();
    else this.zoom(key === '+' ? 'in' : 'out');
  }

  /** True where something on the map had the focus and was chosen. */
  private _enter(event: Event): boolean {
    const thing = thingAt(event);
    if (thing === null) return false;
    const only = this._onlyEntity(thing);
    if (only !== null && only.id === this.selected) this.dispatchEvent(new GraphExpandEvent(only.id));
    else this._choose(thing);
    return true;
  }

  private _walk(direction: Direction) {
    const from = this._focused ?? { sort: 'marker', key: this._current };
    if (this._view !== null) this._go('marker', nextMarker(direction, from, this._model, this._view));
  }

  private _walkArcs(by: 1 | -1) {
    this._go('arc', nextArc(this._current, this._focused?.key, by, arcsOf(this._model)));
  }

  /** Brings the keyboard to something, and the window with it. */
  private _go(sort: MapThing['sort'], key: string | null) {
    if (key === null || this._view === null) return;
    const thing = { sort, key };
    const place = placeInWindow(thing, this._model, this._view);
    if (place !== null) this._show((view) => reveal(view, place, this._size));
    this._focus(thing);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-map-view': MapView;
  }
}
