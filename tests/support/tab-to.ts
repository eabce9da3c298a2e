import type { Page } from 'playwright-core';

/** Presses Tab until what has the focus is the wanted one. */
export async function tabTo(page: Page, isWanted: (focused: Element) => boolean): Promise<void> {
  const script = `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at ? (${isWanted.toString()})(at) : false; })()`;
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(script)) return;
  }
  throw new Error('Tab never comes there');
}
