import { css, unsafeCSS } from 'lit';
import { palettes, type Palette } from './palette.ts';

/**
 * The design tokens as custom properties of the document: colours, type, space, lines, motion. The theme follows the
 * system unless `data-theme` on `html` says `light` or `dark`; print is always light.
 */
export const tokens = css`
  :root {
    color-scheme: light;
    ${coloursOf(palettes.light)}

    --sk-font: 'Inter Variable', 'Inter', system-ui, -apple-system, 'Segoe UI', sans-serif;
    --sk-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Liberation Mono', monospace;
    --sk-text-xs: 0.75rem;
    --sk-text-s: 0.8125rem;
    --sk-text-m: 0.9375rem;
    --sk-text-l: 1.0625rem;
    --sk-text-xl: 1.375rem;
    --sk-text-xxl: clamp(1.5rem, 1.1rem + 1.9vw, 2.125rem);
    --sk-leading: 1.5;
    --sk-leading-tight: 1.22;

    --sk-space-1: 0.25rem;
    --sk-space-2: 0.5rem;
    --sk-space-3: 0.75rem;
    --sk-space-4: 1rem;
    --sk-space-5: 1.5rem;
    --sk-space-6: 2rem;
    --sk-space-7: 3rem;

    --sk-radius: 0.375rem;
    --sk-radius-l: 0.5rem;
    --sk-target: 2.25rem;
    --sk-measure: 42rem;
    --sk-page: 80rem;
    --sk-focus-ring: 2px solid var(--sk-focus);
    --sk-duration: 120ms;
  }

  @media screen and (prefers-color-scheme: dark) {
    :root:not([data-theme='light']) {
      color-scheme: dark;
      ${coloursOf(palettes.dark)}
    }
  }

  @media screen {
    :root[data-theme='dark'] {
      color-scheme: dark;
      ${coloursOf(palettes.dark)}
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :root {
      --sk-duration: 0ms;
    }
  }
`;

function coloursOf(palette: Palette) {
  return unsafeCSS(
    Object.entries(palette)
      .map(([name, value]) => `--sk-${name}: ${value};`)
      .join('\n'),
  );
}
