import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { execute } from '../../data/execute.ts';
import { SaveLinkDocument } from '../../data/generated/documents.ts';
import { icon } from '../../elements/icon.ts';
import { writeExplorerLink } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { popoverStyles } from './popover.styles.ts';
import { tipStyles } from './tip.styles.ts';

/** Longer addresses are cut by some mail and chat programs. */
const longest = 1_800;

type Share =
  | { readonly stage: 'closed' | 'working' }
  | { readonly stage: 'done'; readonly href: string; readonly isCopied: boolean; readonly isWhole: boolean };

/** Gives the address of exactly this picture, a short one where it would be too long, and copies it. */
@customElement('sk-share-link')
export class ShareLink extends LitElement {
  static override styles = [
    textStyles,
    controlStyles,
    popoverStyles,
    tipStyles,
    css`
      .popover {
        width: min(26rem, 82vw);
      }

      .row {
        display: flex;
        gap: var(--sk-space-2);
      }

      p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) link!: ExplorerLink;
  @property() graphVersion = '';

  @state() private _share: Share = { stage: 'closed' };

  private readonly _locale = new LocaleController(this);

  protected override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('link') && changed.get('link') !== undefined) this._share = { stage: 'closed' };
  }

  override render() {
    const { t } = this._locale.value;
    const { stage } = this._share;
    return html`<div @keydown=${this._onKey}>
      <button
        class="button tool"
        type="button"
        data-tip=${t('steps.share')}
        aria-label=${t('steps.share')}
        aria-haspopup="dialog"
        aria-expanded=${stage === 'done'}
        aria-disabled=${stage === 'working'}
        @click=${() => (stage === 'closed' ? void this._open() : (this._share = { stage: 'closed' }))}
      >
        ${icon('share', 17)}<span class="words">${t('steps.share')}</span>
      </button>
      ${this._share.stage === 'done' ? this._renderPopover(this._share) : nothing}
    </div>`;
  }

  private _renderPopover({ href, isCopied, isWhole }: Share & { stage: 'done' }) {
    const { t } = this._locale.value;
    return html`<div class="popover" role="dialog" aria-label=${t('share.title')}>
      <p role="status"><strong>${t(isCopied ? 'share.copied' : 'share.copyYourself')}</strong></p>
      <div class="row">
        <input class="field" readonly aria-label=${t('share.address')} .value=${href} @focus=${selectAll} />
        <button class="button" type="button" @click=${() => void this._copy(href, isWhole)}>
          ${icon('copy', 16)}${t('explorer.query.copy')}
        </button>
      </div>
      <p class="muted">${t(isWhole ? 'share.text' : 'share.long')}</p>
    </div>`;
  }

  private async _open() {
    this._share = { stage: 'working' };
    const href = writeExplorerLink({
      ...this.link,
      at: this.graphVersion,
      lang: this._locale.value.code,
    });
    const short = href.length > longest ? await this._save(href) : undefined;
    await this._copy(
      new URL(short ?? href, window.location.href).href,
      href.length <= longest || short !== undefined,
    );
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input')?.focus();
  }

  /** The short address; undefined where the API could not keep it. */
  private async _save(href: string): Promise<string | undefined> {
    const { id } = await execute(SaveLinkDocument, { state: href }).then(
      ({ saveLink }) => saveLink,
      () => ({ id: undefined }),
    );
    return id === undefined ? undefined : `/explore?link=${id}`;
  }

  private async _copy(href: string, isWhole: boolean) {
    const isCopied = await navigator.clipboard?.writeText(href).then(
      () => true,
      () => false,
    );
    this._share = { stage: 'done', href, isCopied: isCopied ?? false, isWhole };
  }

  private _onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this._share.stage !== 'done') return;
    event.stopPropagation();
    this._share = { stage: 'closed' };
    this.renderRoot.querySelector('button')?.focus();
  }
}

function selectAll({ target }: Event) {
  (target as HTMLInputElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-share-link': ShareLink;
  }
}
