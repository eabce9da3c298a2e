/** What a reader chose on this machine: language, theme, whether single keys act. Nothing is kept where storage is shut off. */
export type ChoiceName = 'language' | 'theme' | 'keys';

export function readChoice(name: ChoiceName): string | null {
  try {
    return localStorage.getItem(`samverkanskartan.${name}`);
  } catch {
    return null;
  }
}

export function storeChoice(name: ChoiceName, value: string): void {
  try {
    localStorage.setItem(`samverkanskartan.${name}`, value);
  } catch {
    // Without storage the choice holds until the page closes.
  }
}
