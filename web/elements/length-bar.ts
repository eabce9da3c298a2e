import { html, svg, type TemplateResult } from 'lit';

/** A length as a drawing, so that it prints; the full width stands for a share of 1. What is not known is drawn `open`. */
export function lengthBar(share: number, style: 'solid' | 'open' = 'solid'): TemplateResult {
  const width = `${Math.round(share * 1000) / 10}%`;
  return html`<svg class=${style} width=${width} height="18" aria-hidden="true" focusable="false">
    ${svg`<rect width="100%" height="100%" rx="2"></rect>`}
  </svg>`;
}
