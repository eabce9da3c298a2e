import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { iconPaths, type IconName } from './icon-paths.ts';

/**
 * An icon in the colour of the text around it. It is hidden from assistive technology: what it means is also said in words.
 *
 * @param size in CSS pixels.
 */
export function icon(name: IconName, size = 18): TemplateResult {
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${unsafeSVG(iconPaths(name))}
  </svg>`;
}
