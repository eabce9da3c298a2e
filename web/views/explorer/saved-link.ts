import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LinkChangeEvent } from '../../contexts/link-change-event.ts';
import { ReadinessController } from '../../controllers/readiness-controller.ts';
import { execute } from '../../data/execute.ts';
import { SavedLinkDocument } from '../../data/generated/documents.ts';
import { readExplorerLink } from '../../links.ts';
import { failureNotice } from '../../locales/failure-notice.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { controlStyles } from '../../styles/controls.ts';
import { textStyles } from '../../styles/text.ts';
import { renderSkeleton, renderWaysOn } from './explorer-states.ts';
import { explorerViewStyles } from './explorer-view.styles.ts';

/** Opens a short link: looks up the state that it stands for, and puts that in the address. */
@customElement('sk-saved-link')
export class SavedLink extends LitElement {
  static override styles = [textStyles, controlStyles, ...[explorerViewStyles].flat()];

  @property() linkId = '';

  private readonly _locale = new LocaleController(this);
  private readonly _state = new Task(this, {
    args: () => [this.linkId] as const,
    task: async ([id], { signal }) => (await execute(SavedLinkDocument, { id }, { signal })).link,
  });
  protected readonly _retry = new ReadinessController(this, this._state);

  protected override updated(_changed: PropertyValues<this>) {
    const state = this._state.value?.state;
    if (state !== undefined)
      this.dispatchEvent(
        new LinkChangeEvent(readExplorerLink(state.slice(state.indexOf('?'))), { replace: true }),
      );
  }

  override render() {
    const { value: locale } = this._locale;
    return this._state.render({
      initial: () => nothing,
      pending: () => renderSkeleton(locale),
      complete: (link) =>
        link === null
          ? renderWaysOn(locale, { heading: locale.t('share.gone'), text: locale.t('share.goneText') })
          : renderSkeleton(locale),
      error: (error) => html`<div class="message">${failureNotice(locale, error)}</div>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-saved-link': SavedLink;
  }
}
