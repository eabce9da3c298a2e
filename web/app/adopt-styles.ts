import type { CSSResult } from 'lit';
import { documentStyles } from '../styles/document.ts';
import { tokens } from '../styles/tokens.ts';

/** Gives a document the tokens and what holds outside every element. */
export function adoptStyles(document: Document): void {
  const sheets = [tokens, documentStyles].map((styles: CSSResult) => styles.styleSheet!);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}
