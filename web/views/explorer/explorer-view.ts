import { Task, TaskStatus } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { LinkChangeEvent } from '../../contexts/link-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { SceneDocument } from '../../data/generated/documents.ts';
import { readChoice } from '../../data/stored-choice.ts';
import type { GraphCanvas } from '../../graph/graph-canvas.ts';
import type {
  GraphExpandEvent,
  GraphFocusEvent,
  GraphMoveEvent,
  GraphOutsideEvent,
  GraphSelectEvent,
} from '../../graph/graph-events.ts';
import { emptyLink, explorerViews } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { bandTexts } from './band-texts.ts';
import { countChoices } from './count-choices.ts';
import './entity-panel.ts';
import './explorer-toolbar.ts';
import type { ToolUseEvent } from './explorer-toolbar.ts';
import { explorerViewStyles } from './explorer-view.styles.ts';
import './filter-column.ts';
import { groupNodes, isGroupId } from './group-nodes.ts';
import type { GroupedSelection } from './group-nodes.ts';
import './level-tree.ts';
import type { LinkPatchEvent } from './link-patch-event.ts';
import { NarrowController } from './narrow-controller.ts';
import {
  renderCodeFailure,
  renderSkeleton,
  renderTruncation,
  renderUnknownSeeds,
  renderWaysOn,
} from './explorer-states.ts';
import type { Scene } from './scene.ts';
import './picture-panel.ts';
import './scene-tables.ts';
import { sceneVariables } from './scene-variables.ts';
import { selectScene } from './select-scene.ts';
import type { Selection } from './select-scene.ts';
import { spokenChange } from './spoken-change.ts';
import './status-line.ts';
import './tie-panel.ts';
import { toPicture } from './to-picture.ts';
import { entitySentence } from './tree-model.ts';

interface Shown {
  readonly scene: Scene;
  readonly selection: Selection;
  readonly grouped: GroupedSelection;
}

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

  @query('sk-graph-canvas') private readonly _canvas!: GraphCanvas | null;

  private readonly _locale = new LocaleController(this);
  private readonly _scene = new Task(this, {
    args: () => [sceneVariables(this.link, this._locale.value)] as const,
    argsEqual: ([before], [after]) => JSON.stringify(before) === JSON.stringify(after),
    task: async ([variables], { signal }) =>
      variables.input.seeds?.length ? (await execute(SceneDocument, variables, { signal })).scene : undefined,
  });
  protected readonly _retry = new ReadinessController(this, this._scene);
  private readonly _narrow = new NarrowController(this);
  /** The drawing's code, the largest there is, comes only where a picture is to be seen. */
  private readonly _code = new Task(this, {
    args: () => [this._hasPicture] as const,
    task: async ([isNeeded]) => (isNeeded ? import('../../graph/graph-canvas.ts') : undefined),
  });
  private _before: Shown | undefined;
  private _shown: Shown | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    const scene = this._scene.value;
    if (changed.has('link') || scene !== this._shown?.scene)
      this._shown = scene?.nodes.some(({ id }) => this.link.seeds.includes(id))
        ? this._show(scene)
        : undefined;
    if (this._shown !== this._before) {
      const change = spokenChange(this._before?.selection, this._shown?.selection, this._locale.value);
      if (change !== '') this._spoken = change;
      this._before = this._shown;
    }
  }

  override render() {
    const { t } = this._locale.value;
    return html`<div class="explorer" @sk-link-patch=${this._onPatch} @keydown=${this._onKey}>
      <p class="visually-hidden" role="status">${this._spoken}</p>
      ${this._scene.render({
        initial: () => nothing,
        pending: () => (this._shown === undefined ? this._renderWaiting() : this._renderShown(this._shown)),
        complete: (scene) => this._renderScene(scene),
        error: (error) =>
          html`<div class="message">
            <h1 class="visually-hidden">${t('explorer.title')}</h1>
            ${failureNotice(this._locale.value, error)}
          </div>`,
      })}
    </div>`;
  }

  private _renderScene(scene: Scene | undefined) {
    const { value: locale } = this._locale;
    if (scene === undefined)
      return renderWaysOn(locale, {
        heading: locale.t('explorer.empty.title'),
        text: locale.t('explorer.empty.text'),
      });
    if (scene.nodes.length === 0) {
      const heading = locale.t('explorer.unknown', { ids: locale.list(scene.unknownSeeds) });
      return renderWaysOn(locale, { heading, text: locale.t('explorer.unknown.text') });
    }
    return this._shown === undefined ? this._renderWaiting() : this._renderShown(this._shown);
  }

  private _renderWaiting() {
    return renderSkeleton(this._locale.value);
  }

  private _renderShown(shown: Shown) {
    const { value: locale } = this._locale;
    const { t } = locale;
    const { scene, selection } = shown;
    const { view, select } = this.link;
    return html`<h1 class="visually-hidden">
        ${t('explorer.heading', { seeds: this._seedNames(selection) })}
      </h1>
      <div class="columns ${select === null ? '' : 'with-panel'}">
        <aside class="filters" aria-label=${t('explorer.filters')}>
          <details class="sheet" ?open=${!this._narrow.value}>
            <summary class="button">${t('explorer.filters')}</summary>
            <sk-filter-column
              .link=${this.link}
              .families=${selection.families}
              .counts=${countChoices(scene, this.link)}
              .weakTies=${selection.ties.filter((tie) => tie.confidence === 'LOW').length}
            ></sk-filter-column>
          </details>
        </aside>
        <section class="middle" aria-label=${t(`explorer.view.${view}`)}>
          <sk-explorer-toolbar
            .view=${view}
            .hasPicture=${this._hasPicture}
            .canTidy=${this.link.expand.length > 0 || this.link.pos.length > 0}
            @sk-tool-use=${this._onTool}
          ></sk-explorer-toolbar>
          ${renderUnknownSeeds(locale, scene)} ${renderTruncation(locale, scene)}
          ${view === 'list' ? this._renderList(shown) : this._renderPicture(shown, view)}
        </section>
        ${this._renderPanel(shown)}
      </div>`;
  }

  private _renderPicture(shown: Shown, view: 'ladder' | 'network') {
    const { selection } = shown;
    const { value: locale } = this._locale;
    const { t } = locale;
    const nodes = selection.nodes.filter(({ isHidden }) => !isHidden).map(({ node }) => node);
    return html`<button
        class="button picture-switch"
        type="button"
        aria-pressed=${this._isPictureWanted}
        @click=${() => (this._isPictureWanted = !this._isPictureWanted)}
      >
        ${t(this._isPictureWanted ? 'explorer.hidePicture' : 'explorer.showPicture')}
      </button>
      ${this._hasPicture ? this._renderCanvas(shown, view) : nothing}
      ${
        this._outside === 0 || !this._hasPicture
          ? nothing
          : html`<button class="button outside" type="button" @click=${() => this._canvas?.fit()}>
              ${t('explorer.outsideWindow', { count: this._outside })}
            </button>`
      }
      <sk-status-line
        .selection=${selection}
        ?hasLegend=${view === 'ladder' && this._hasPicture}
      ></sk-status-line>
      <details class="text" ?open=${this._narrow.value}>
        <summary>${t('explorer.tree')}</summary>
        <sk-level-tree
          .nodes=${nodes}
          .ties=${selection.ties}
          .selected=${this.link.select}
          @sk-graph-expand=${this._onExpand}
        ></sk-level-tree>
      </details>`;
  }

  private _renderCanvas({ selection, grouped }: Shown, view: 'ladder' | 'network') {
    const { value: locale } = this._locale;
    const { t } = locale;
    if (this._code.status === TaskStatus.ERROR) return renderCodeFailure(locale);
    return html`<sk-graph-canvas
      .picture=${this._picture(grouped)}
      .layout=${view}
      .pinned=${this.link.pos}
      .selected=${this.link.select}
      .bandTexts=${bandTexts(selection, locale)}
      .label=${t('explorer.canvas', {
        seeds: this._seedNames(selection),
        nodes: t('explorer.entities', { count: selection.nodes.filter(({ isHidden }) => !isHidden).length }),
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

  private get _hasPicture(): boolean {
    return this.link.view !== 'list' && (this._isPictureWanted || !this._narrow.value);
  }

  private _renderList({ selection }: Shown) {
    return html`<sk-scene-tables
        .nodes=${selection.nodes.filter(({ isHidden }) => !isHidden).map(({ node }) => node)}
        .ties=${selection.ties}
        .selected=${this.link.select}
      ></sk-scene-tables>
      <sk-status-line .selection=${selection}></sk-status-line>`;
  }

  private _renderPanel({ selection }: Shown) {
    const { value: locale } = this._locale;
    const { select, expand, seeds } = this.link;
    const variables = sceneVariables(this.link, locale);
    const panel =
      select === null
        ? html`<sk-picture-panel
            .seeds=${selection.nodes.filter(({ isSeed }) => isSeed).map(({ node }) => node)}
            .sceneVariables=${variables}
          ></sk-picture-panel>`
        : select.startsWith('tie:')
          ? html`<sk-tie-panel .tieId=${select}></sk-tie-panel>`
          : html`<sk-entity-panel
              .entityId=${select}
              .isExpanded=${expand.includes(select)}
              .isSeed=${seeds.includes(select)}
              .sceneVariables=${variables}
              @sk-graph-expand=${this._onExpand}
              @sk-hide-entity=${this._onHide}
            ></sk-entity-panel>`;
    return html`<aside class="panel" aria-label=${locale.t('explorer.panel')}>
      ${keyed(select, panel)}
    </aside>`;
  }

  private _show(scene: Scene): Shown {
    const selection = selectScene(scene, this.link);
    return { scene, selection, grouped: groupNodes(selection, this.link.expand) };
  }

  private _pictureOf: { grouped: GroupedSelection; picture: ReturnType<typeof toPicture> } | undefined;

  /** The same object for the same selection, so that nothing is laid out twice. */
  private _picture(grouped: GroupedSelection) {
    if (this._pictureOf?.grouped !== grouped)
      this._pictureOf = { grouped, picture: toPicture(grouped, this._locale.value) };
    return this._pictureOf.picture;
  }

  private _seedNames(selection: Selection): string {
    return this._locale.value.list(
      selection.nodes.filter(({ isSeed }) => isSeed).map(({ node }) => node.shortName),
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
    const { expand, seeds, select } = this.link;
    if (expand.includes(id) || seeds.includes(id)) return;
    this._change({ expand: [...expand, id], select: isGroupId(id) ? select : id });
  }

  private _onMove({ id, position }: GraphMoveEvent) {
    this._change({ pos: [...this.link.pos.filter((place) => place.id !== id), { id, ...position }] });
  }

  private _onHide(event: Event) {
    const { entityId } = event.target as HTMLElementTagNameMap['sk-entity-panel'];
    this._change({ hide: [...this.link.hide, entityId], select: null });
  }

  private _onFocus({ id }: GraphFocusEvent) {
    const node = this._shown?.selection.nodes.find(({ node }) => node.id === id)?.node;
    const ties = this._shown?.selection.ties.filter((tie) => tie.from === id || tie.to === id).length ?? 0;
    if (node !== undefined) this._spoken = entitySentence(node, ties, this._locale.value);
  }

  private _onOutside({ count }: GraphOutsideEvent) {
    this._outside = count;
  }

  private _onTool({ tool }: ToolUseEvent) {
    if (tool === 'zoom-in') this._canvas?.zoom('in');
    else if (tool === 'zoom-out') this._canvas?.zoom('out');
    else if (tool === 'fit') this._canvas?.fit();
    else if (tool === 'tidy') this._tidy();
    else void this._copyLink();
  }

  /** Lays everything out anew: what was expanded becomes a starting point, which asks for the same selection. */
  private _tidy() {
    const { seeds, expand } = this.link;
    this._change({
      seeds: [...seeds, ...expand.filter((id) => !isGroupId(id))],
      expand: expand.filter(isGroupId),
      pos: [],
    });
    this._spoken = this._locale.value.t('explorer.tidied');
  }

  private async _copyLink() {
    const { t } = this._locale.value;
    this._spoken = await navigator.clipboard.writeText(window.location.href).then(
      () => t('explorer.linkCopied'),
      () => t('explorer.copyFailed'),
    );
  }

  private _onKey(event: KeyboardEvent) {
    const origin = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || readChoice('keys') === 'off') return;
    if (!(origin instanceof HTMLElement) || origin.matches('input, textarea, select, [role="treeitem"]'))
      return;
    const view = explorerViews[Number(event.key) - 1];
    if (view !== undefined) this._change({ view });
    else if (event.key === '+') this._canvas?.zoom('in');
    else if (event.key === '-') this._canvas?.zoom('out');
    else if (event.key === '0') this._canvas?.fit();
    else return;
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-explorer-view': ExplorerView;
  }
}
