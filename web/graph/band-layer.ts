import { html } from 'lit';
import type { Band, Level } from './picture.ts';
import type { View } from './fit-view.ts';

/** What a band says: its name, what it holds, and, where it holds nothing, that this rung is missing and what that can mean. */
export interface BandText {
  readonly name: string;
  readonly count: string;
  readonly missing: string;
  readonly hint: string;
}

/** The bands' tints and names; they lie behind the canvas. The outermost go on to the edges of the window. */
export function renderBands(bands: readonly Band[], texts: ReadonlyMap<Level, BandText>) {
  return bands.map((band, index) => {
    const text = texts.get(band.level);
    return html`<div class="band ${levelClass(band.level)} ${index === 0 ? 'first' : ''}" data-index=${index}>
      <p class="band-name">${text?.name}</p>
      <p class="band-count">${text?.count}</p>
    </div>`;
  });
}

/**
 * The words on empty bands; they lie before the canvas, so that no tie runs through them. In a narrow window the bands' names do too,
 * since entities' names come over them there.
 */
export function renderMissing(bands: readonly Band[], texts: ReadonlyMap<Level, BandText>) {
  return bands.map((band, index) => {
    const text = texts.get(band.level);
    const title = html`<div class="title ${levelClass(band.level)}" data-index=${index}>
      <p class="band-name">${text?.name}</p>
    </div>`;
    if (!band.isEmpty || text === undefined) return title;
    return html`${title}
      <div class="missing ${levelClass(band.level)}" data-index=${index}>
        <p class="missing-head">${text.missing}</p>
        <p class="missing-hint">${text.hint}</p>
      </div>`;
  });
}

/** Moves the bands to where the view shows them, without a render: this runs on every frame of a pan. */
export function placeBands(root: Element, bands: readonly Band[], { zoom, pan }: View, height: number) {
  const lowBand = root.classList.contains('tight') ? 110 : 62;
  for (const element of root.querySelectorAll<HTMLElement>('.band, .missing, .title')) {
    const index = Number(element.dataset['index']);
    const band = bands[index];
    if (band === undefined) continue;
    const top = index === 0 ? 0 : pan.y + zoom * band.top;
    const bottom = index === bands.length - 1 ? Math.max(height, top) : pan.y + zoom * band.bottom;
    const from = element.classList.contains('missing') ? top : Math.max(0, top);
    element.style.transform = `translateY(${from}px)`;
    element.style.height = `${Math.max(0, bottom - from)}px`;
    element.style.visibility = bottom < 0 || from > height ? 'hidden' : 'visible';
    element.classList.toggle('low', bottom - from < lowBand);
  }
}

function levelClass(level: Level): string {
  return level === null ? 'none' : level.toLowerCase();
}
