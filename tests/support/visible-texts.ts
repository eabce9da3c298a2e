import type { Page } from 'playwright-core';

/**
 * Every text of a page that a reader sees or hears and that is said to be in the page's language: texts and names in attributes, in
 * shadow roots too, but not where `lang` says another language.
 */
export function textsInPageLanguage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pageLanguage = document.documentElement.lang;
    const found = new Set<string>();
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, ' ').trim();
        if (text !== '') found.add(text);
        return;
      }
      if (node instanceof Element) {
        if (node.matches('style, script, noscript, pre')) return;
        const language = node.getAttribute('lang');
        if (language !== null && language !== pageLanguage) return;
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-description']) {
          const text = node.getAttribute(name)?.replace(/\s+/g, ' ').trim();
          if (text) found.add(text);
        }
        if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) visit(child);
      }
      for (const child of node.childNodes) visit(child);
    };
    visit(document.body);
    return [...found];
  });
}
