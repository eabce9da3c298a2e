import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import type { PathEnds } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import type { EntityPickEvent } from '../../search/entity-pick-event.ts';
import '../../search/search-box.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import { leavePathStep } from './link-steps.ts';
import { panelStyles } from './panel.styles.ts';
import type { Path, PathScope } from './scene-loader.ts';
import { tieDates, tieVerb } from '../../entity/tie-words.ts';

type PathStep = Path['steps'][number];

/** The ways between two entities as text: every step with what ties the two, and a source of it. */
@customElement('sk-path-panel')
export class PathPanel extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    panelStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .way {
        padding-block: var(--sk-space-3);
        border-top: 1px solid var(--sk-line);
      }

      .way > ol {
        margin-top: var(--sk-space-2);
      }

      .step {
        padding-inline-start: 1.4rem;
        border-inline-start: 2px solid var(--sk-line);
        margin-inline-start: 0.55rem;
      }

      .stop {
        display: flex;
        align-items: center;
        gap: var(--sk-space-2);
        min-height: 1.75rem;
        padding: 0;
        border: none;
        background: none;
        font-weight: 600;
        text-align: start;
        cursor: pointer;
      }

      .stop:hover,
      .tie:hover {
        text-decoration: underline;
      }

      .tie {
        min-height: 1.5rem;
        padding: 0;
        border: none;
        background: none;
        color: var(--sk-link);
        text-align: start;
        cursor: pointer;
      }

      sk-search-box {
        margin-block: var(--sk-space-2);
      }
    `,
  ];

  @property({ attribute: false }) path!: PathEnds;
  /** Shortest first. */
  @property({ attribute: false }) paths: readonly Path[] = [];

  @property({ attribute: false }) scope: PathScope | undefined;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t } = this._locale.value;
    const nodes = this.paths[0]?.nodes ?? [];
    const [from, to] = [nodes.at(0)?.name ?? this.path.from, nodes.at(-1)?.name ?? this.path.to];
    return html`<h2>${t('paths.heading', { from, to })}</h2>
      ${
        this.paths.length === 0
          ? nothing
          : html`<p>
              ${t(this.scope?.withLonger === false ? 'paths.introLarge' : 'paths.intro', { count: this.paths.length, shortest: this.paths[0]!.length })}
            </p>`
      }
      <p class="muted">${t('paths.limits')}</p>
      <div class="actions">
        <button class="button" type="button" @click=${this._onTurn}>
          ${icon('redo', 16)}${t('paths.turn')}
        </button>
        <button class="button" type="button" @click=${this._onLeave}>
          ${icon('x', 16)}${t('paths.leave')}
        </button>
      </div>
      <sk-search-box
        .label=${t('paths.toFrom', { name: from })}
        @sk-entity-pick=${this._onPick}
      ></sk-search-box>
      <ol>
        ${this.paths.map((path, index) => this._renderPath(path, index + 1))}
      </ol>`;
  }

  private _renderPath({ length, nodes, steps }: Path, number: number) {
    const { t } = this._locale.value;
    return html`<li class="way">
      <h3>${t('paths.way', { number, count: length })}</h3>
      <ol>
        ${nodes.map(
          (node, index) =>
            html`<li>
              <button class="stop" type="button" @click=${() => this._select(node.id)}>
                ${icon(kindIcon[node.kind], 16)}${node.name}
              </button>
              ${steps[index] === undefined ? nothing : this._renderStep(steps[index], nodes[index]!, nodes[index + 1]!)}
            </li>`,
        )}
      </ol>
    </li>`;
  }

  private _renderStep({ ties }: PathStep, from: Path['nodes'][number], to: Path['nodes'][number]) {
    const { value: locale } = this._locale;
    return html`<ul class="step" role="list">
      ${ties.map((tie) => {
        const [source, ...more] = tie.sources;
        const dates = tieDates(locale, tie, [from, to]);
        return html`<li>
          <button class="tie" type="button" @click=${() => this._select(tie.id)}>
            ${tieVerb(locale, tie, tie.from.id !== from.id)}${dates === '' ? nothing : `, ${dates}`}
          </button>
          ${
            source === undefined
              ? nothing
              : html`<div class="muted">
                  ${
                    source.url === null
                      ? locale.t('paths.source', { title: source.title })
                      : html`<a href=${source.url} target="_blank" rel="noreferrer"
                          >${locale.t('paths.source', { title: source.title })}</a
                        >`
                  }
                  ${more.length === 0 ? nothing : locale.t('paths.sourceMore', { count: more.length })}
                </div>`
          }
        </li>`;
      })}
    </ul>`;
  }

  private _select(id: string) {
    this.dispatchEvent(new LinkPatchEvent({ select: id }));
  }

  private readonly _onTurn = () =>
    this.dispatchEvent(new LinkPatchEvent({ path: { from: this.path.to, to: this.path.from } }));

  private readonly _onLeave = () => this.dispatchEvent(new LinkPatchEvent(leavePathStep(this.path)));

  private _onPick(event: EntityPickEvent) {
    event.stopPropagation();
    if (event.id !== this.path.from)
      this.dispatchEvent(new LinkPatchEvent({ path: { from: this.path.from, to: event.id } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-path-panel': PathPanel;
  }
}
