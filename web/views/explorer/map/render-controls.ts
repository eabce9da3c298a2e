import { html } from 'lit';
import type { IconName } from '../../../elements/icon-paths.ts';
import { icon } from '../../../elements/icon.ts';
import '../../../elements/loading.ts';
import '../../../elements/notice.ts';
import type { Locale } from '../../../locales/locale.ts';

/** The buttons for the map's size; each has a key too. */
export function renderControls({ t }: Locale, map: { zoom(direction: 'in' | 'out'): void; fit(): void }) {
  const control = (name: IconName, label: string, act: () => void) =>
    html`<button class="button" type="button" aria-label=${label} title=${label} @click=${act}>
      ${icon(name)}
    </button>`;
  return html`<div class="controls" role="group" aria-label=${t('map.controls')}>
    ${control('plus', t('map.zoomIn'), () => map.zoom('in'))}
    ${control('minus', t('map.zoomOut'), () => map.zoom('out'))}
    ${control('maximize', t('map.fit'), () => map.fit())}
  </div>`;
}

/** The boundaries did not come: what that means, and another try. */
export function renderFailure({ t }: Locale, retry: () => void) {
  return html`<sk-notice class="state" kind="error" heading=${t('map.failed.title')}>
    <p>${t('map.failed.text')}</p>
    <button slot="actions" class="button" type="button" @click=${retry}>${t('state.retry')}</button>
  </sk-notice>`;
}

/** The boundaries are on their way. */
export function renderLoading({ t }: Locale) {
  return html`<sk-loading class="state" label=${t('map.loading')} rows="3"></sk-loading>`;
}

/** The map is there, and nothing to put on it. */
export function renderNowhere({ t }: Locale) {
  return html`<sk-notice class="state" heading=${t('map.nowhere.title')}>
    <p>${t('map.nowhere.text')}</p>
  </sk-notice>`;
}
