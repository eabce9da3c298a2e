import { html, nothing } from 'lit';
import type { IconName } from '../../elements/icon-paths.ts';
import { icon } from '../../elements/icon.ts';
import type { Locale } from '../../locales/locale.ts';

/** What a picture can be asked for by its own buttons. */
export interface PictureTools {
  zoom(direction: 'in' | 'out'): void;
  fit(): void;
  /** Lays the picture out anew; undefined where it stands as it was laid out. */
  readonly tidy: (() => void) | undefined;
}

/** The buttons for a picture's size, on the picture; each has a key too. */
export function renderPictureTools({ t }: Locale, tools: PictureTools) {
  const control = (name: IconName, label: string, act: () => void) =>
    html`<button class="button" type="button" aria-label=${label} title=${label} @click=${act}>
      ${icon(name, 17)}
    </button>`;
  return html`<div class="picture-tools" role="group" aria-label=${t('explorer.pictureTools')}>
    ${tools.tidy === undefined ? nothing : control('wand', t('explorer.tidy'), tools.tidy)}
    ${control('plus', t('explorer.zoomIn'), () => tools.zoom('in'))}
    ${control('minus', t('explorer.zoomOut'), () => tools.zoom('out'))}
    ${control('maximize', t('explorer.fit'), () => tools.fit())}
  </div>`;
}
