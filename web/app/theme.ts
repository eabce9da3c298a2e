import { readChoice } from '../data/stored-choice.ts';

/** Which colours: the system's, light or dark. */
export type Theme = 'system' | 'light' | 'dark';

/** The theme that comes after one when the switch is pressed. */
export const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** The theme that the reader chose last on this machine. */
export function storedTheme(): Theme {
  const stored = readChoice('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Puts a theme on the document. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
