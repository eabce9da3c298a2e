import type { Level } from './picture.ts';

/** The colours of one level. */
export interface LevelColours {
  readonly solid: string;
  readonly onSolid: string;
  readonly band: string;
  readonly text: string;
}

/** What the canvas takes from the page's design tokens. */
export interface GraphTheme {
  readonly text: string;
  readonly surface: string;
  readonly tie: string;
  readonly strongTie: string;
  readonly focus: string;
  readonly font: string;
  readonly levels: Readonly<Record<NonNullable<Level> | 'NONE', LevelColours>>;
}

/** Reads the tokens that hold for an element now; `read` gives the value of a custom property. */
export function graphTheme(read: (property: string) => string): GraphTheme {
  const level = (name: string) => ({
    solid: read(`--sk-${name}`),
    onSolid: read('--sk-on-level'),
    band: read(`--sk-${name}-band`),
    text: read(`--sk-${name}-text`),
  });
  return {
    text: read('--sk-text'),
    surface: read('--sk-surface'),
    tie: read('--sk-control'),
    strongTie: read('--sk-text'),
    focus: read('--sk-focus'),
    font: read('--sk-font').replaceAll("'", '"') || 'sans-serif',
    levels: {
      INTERNATIONAL: level('international'),
      NATIONAL: level('national'),
      REGIONAL: level('regional'),
      LOCAL: level('local'),
      NONE: {
        solid: read('--sk-muted'),
        onSolid: read('--sk-surface'),
        band: read('--sk-sunken'),
        text: read('--sk-muted'),
      },
    },
  };
}
