import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GovernanceLevel } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { kindIcon } from '../../elements/kind-icon.ts';
import { writeExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import type { Participant, Participants } from './participants.ts';
import { smallLadderStyles } from './small-ladder.styles.ts';

const levels: readonly GovernanceLevel[] = ['INTERNATIONAL', 'NATIONAL', 'REGIONAL', 'LOCAL'];
const mostDrawn = 8;

/**
 * One initiative and who takes part in it, in four bands, international at the top. The columns of the local band are equal, so
 * that the lines to it need no measuring. The picture is one link; the same is said in words below it.
 */
@customElement('sk-small-ladder')
export class SmallLadder extends LitElement {
  static override styles = smallLadderStyles;

  @property({ attribute: false }) participants: Participants | undefined;

  private readonly _locale = new LocaleController(this);

  override render() {
    if (!this.participants) return nothing;
    const { t } = this._locale.value;
    const { centre, levels: at } = this.participants;
    const name = centre.name;
    return html`<figure>
      <div class="picture">
        <a
          class="open"
          href=${writeExplorerLink({ seeds: [centre.id], families: ['COLLABORATION'] })}
          aria-label=${t('start.ladder.open', { name })}
        ></a>
        <div aria-hidden="true">${levels.map((level) => this._renderBand(level, at[level]))}</div>
      </div>
      <figcaption>
        <h3 class="visually-hidden">${t('start.ladder.words')}</h3>
        <dl>
          ${levels.map(
            (level) =>
              html`<dt class=${level.toLowerCase()}>${t(`level.${level}`)}</dt>
                <dd>
                  ${
                    at[level].length === 0
                      ? t(`start.ladder.none.${level}`, { name })
                      : this._inWords(at[level])
                  }
                </dd>`,
          )}
        </dl>
      </figcaption>
    </figure>`;
  }

  private _renderBand(level: GovernanceLevel, here: readonly Participant[]) {
    const { t } = this._locale.value;
    const low = level === 'LOCAL' && here.length > 0;
    return html`<div class="band ${level.toLowerCase()}">
      <span class="level">${t(`level.${level}`)}</span>
      ${
        level === 'NATIONAL'
          ? this._renderCentre(here)
          : html`${level === 'REGIONAL' ? this._renderLines() : nothing}
            ${
              here.length === 0
                ? html`<p class="missing">
                    ${t(`start.ladder.none.${level}`, { name: this.participants!.centre.name })}
                  </p>`
                : low
                  ? this._renderRow(here)
                  : html`<p class="chips">
                      ${here.map((who) => html`<span class="chip">${this._node(who)}</span>`)}
                    </p>`
            }`
      }
    </div>`;
  }

  /** The initiative in the middle, those of its level to the left and the right. */
  private _renderCentre(here: readonly Participant[]) {
    const half = Math.ceil(here.length / 2);
    const side = (some: readonly Participant[], where: string) =>
      html`<div class="side ${where}">
        ${some.map(
          (who) =>
            html`<div class="arm">
              ${this._node(who)}<span class="tie"><span>${this._doing(who)}</span></span>
            </div>`,
        )}
      </div>`;
    const funders = [...here].sort((a, b) => Number(b.does === 'FUNDS') - Number(a.does === 'FUNDS'));
    return html`<div class="middle">
      ${side(funders.slice(0, half), 'left')}
      <div class="centre">
        <span class="disc">${icon('flag', 20)}</span><b>${this.participants!.centre.name}</b>
      </div>
      ${side(funders.slice(half), 'right')}
    </div>`;
  }

  /** The lines through the regional band, from the middle above to each column below. */
  private _renderLines() {
    const columns = Math.min(this.participants!.levels.LOCAL.length, mostDrawn);
    return html`<svg class="lines" viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
      ${Array.from({ length: columns }, (_, index) => {
        const x = ((index + 0.5) / columns) * 100;
        return svg`<path d="M50 0C50 55 ${x} 40 ${x} 100" vector-effect="non-scaling-stroke"></path>`;
      })}
    </svg>`;
  }

  private _renderRow(here: readonly Participant[]) {
    const { t } = this._locale.value;
    const drawn = here.slice(0, mostDrawn);
    return html`<div class="row columns-${drawn.length}">${drawn.map((who) => this._node(who))}</div>
      ${
        here.length > drawn.length
          ? html`<p class="rest">${t('start.ladder.rest', { count: here.length - drawn.length })}</p>`
          : nothing
      }`;
  }

  private _node({ kind, name }: Participant) {
    return html`<span class="node ${kind === 'PLATFORM' ? 'square' : ''}">
      <span class="disc">${icon(kindIcon[kind], 18)}</span><span class="label">${breakable(name)}</span>
    </span>`;
  }

  private _inWords(here: readonly Participant[]): string {
    const doings = [...new Set(here.map((who) => this._doing(who)))];
    return doings
      .map((doing) => {
        const names = here.filter((who) => this._doing(who) === doing).map(({ fullName }) => fullName);
        return `${this._locale.value.list(names)} (${doing})`;
      })
      .join('; ');
  }

  private _doing({ does }: Participant): string {
    const { t } = this._locale.value;
    if (does === 'LEADS_IT') return t('start.ladder.leads');
    return does === 'PARTICIPATES_IN' ? t('start.ladder.participates') : t(`tie.${does}`);
  }
}

/** Lets the longest word of the platforms' names break where a reader would break it. */
function breakable(name: string): string {
  return name.replace(/(innovations)(plattform)/i, '$1\u00ad$2');
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-small-ladder': SmallLadder;
  }
}
