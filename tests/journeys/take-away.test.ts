import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInputs } from '../../seeds/reading/open-inputs.ts';
import { readWorkbook } from '../../seeds/reading/read-workbook.ts';
import { gexf } from '../../seeds/sources/gexf/index.ts';
import { graphml } from '../../seeds/sources/graphml/index.ts';
import type { SelectionRecord } from '../../web/views/explorer/take-away/selection-record.ts';
import { axeViolations } from '../support/axe.ts';
import { faultsOf, launchBrowser, openPage } from '../support/browser.ts';
import { elementsOf, linesOf } from '../support/map-parts.ts';
import { readPdf } from '../support/pdf-texts.ts';
import { readSamples } from '../support/samples.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function explore(query: string, drawn: string): Promise<Page> {
  const page = await openPage(browser, `/explore?${query}`, { acceptDownloads: true });
  await page.locator(drawn).first().waitFor();
  await page.waitForTimeout(800);
  return page;
}

/** Takes an entry of the menu, and gives the path of the file that comes. */
async function take(page: Page, entry: RegExp): Promise<string> {
  await page.getByRole('button', { name: /Ladda ner|Download/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: entry }).click(),
  ]);
  const path = join(tmpdir(), `${process.pid}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}

async function counts(page: Page): Promise<readonly number[]> {
  const status = await page.locator('sk-status-line strong').first().innerText();
  return status.match(/\d+/g)!.map(Number);
}

describe('a selection taken away', { timeout: 120_000 }, () => {
  it('tells as JSON what it is, the question behind it, and the sources of each entity and tie', async () => {
    const page = await explore('seeds=natsam&levels=national,local&lang=sv', 'sk-graph-canvas canvas');
    const [nodes, ties] = await counts(page);
    const record = JSON.parse(await readFile(await take(page, /JSON/), 'utf8')) as SelectionRecord;
    expect([record.entities.length, record.ties.length]).toEqual([nodes, ties]);
    expect(record.filters.join()).toMatch(/Nivå: Nationell och Lokal/);
    const known = new Set(record.sources.map(({ id }) => id));
    for (const { id, sources } of [...record.entities, ...record.ties]) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(known.has(source), id).toBe(true);
    }
    expect(record.entities.every(({ position }) => position !== null)).toBe(true);
    const again = await page.evaluate(async ({ operation, variables }) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: operation, variables }),
      });
      return (await response.json()) as { data: { scene: { nodes: { id: string }[] } } };
    }, record.query);
    const asked = new Set(again.data.scene.nodes.map(({ id }) => id));
    for (const { id } of record.entities) expect(asked.has(id), id).toBe(true);
    expect(new URL(record.address).search).toMatch(/seeds=natsam.*levels=national,local.*at=/);
    expect(faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['GEXF', gexf],
    ['GraphML', graphml],
  ] as const)('comes back from %s with its names, kinds and ties', async (format, source) => {
    const page = await explore('seeds=natsam,vinnova&view=network&lang=sv', 'sk-graph-canvas canvas');
    const record = JSON.parse(await readFile(await take(page, /JSON/), 'utf8')) as SelectionRecord;
    const { parsed, rows, faults } = await readSamples(source, await take(page, new RegExp(format)));
    expect(faults).toEqual([]);
    expect(elementsOf(parsed).map(({ id, label, type }) => ({ id, label, type }))).toEqual(
      record.entities.map(({ id, name, kind }) => ({ id, label: name, type: kind })),
    );
    expect(linesOf(parsed).map(({ from, to, type }) => ({ from, to, type }))).toEqual(
      record.ties.map(({ from, to, kind }) => ({ from, to, type: kind })),
    );
    // People are never imported from a map of somebody's own.
    expect(rows.claims).toHaveLength(record.entities.filter(({ kind }) => kind !== 'PERSON').length);
    await page.context().close();
  });

  it('is a workbook with entities, ties, the matrix, sources, and where it is from', async () => {
    const page = await explore('seeds=natsam&view=matrix&lang=sv', 'sk-matrix-view td.cell');
    const [nodes, ties] = await counts(page);
    const [file] = await openInputs([await take(page, /XLSX/)]);
    const sheets = await readWorkbook(file!);
    expect(sheets.map(({ name }) => name)).toEqual(['Poster', 'Samband', 'Matris', 'Källor', 'Om filen']);
    const [entities, tied, matrix, sources, about] = sheets.map(({ rows }) => rows);
    expect([entities!.length - 1, tied!.length - 1]).toEqual([nodes, ties]);
    expect(entities!.map(([name]) => name).join()).toMatch(/Göteborg/);
    expect(matrix!.map(([side]) => side)).toEqual(['', 'Internationell', 'Nationell', 'Regional', 'Lokal']);
    const total = matrix!
      .slice(1)
      .reduce((sum, row, at) => sum + row.slice(1, at + 2).reduce((a, b) => a + Number(b), 0), 0);
    expect(total).toBe(ties);
    expect(sources!.length).toBeGreaterThan(5);
    expect(about!.flat().join('\n')).toMatch(/NATSAM: vem samverkar[^]*seeds=natsam[^]*query Scene/);
    // No cell is a formula, whatever it begins with.
    for (const part of file!.parts ?? []) {
      let text = '';
      for await (const chunk of part.open()) text += Buffer.from(chunk as Uint8Array).toString('utf8');
      expect(text).not.toMatch(/<f[ >]/);
    }
    const csv = (await readFile(await take(page, /Matrisen/), 'utf8')).split('\r\n');
    expect(csv[0]).toBe('\uFEFF,Internationell,Nationell,Regional,Lokal');
    await page.context().close();
  });
});

describe('a picture taken away', { timeout: 120_000 }, () => {
  it.each([
    ['ladder', 'sk-graph-canvas canvas'],
    ['network', 'sk-graph-canvas canvas'],
    ['map', 'sk-map-view svg .marker'],
    ['flow', 'sk-flow-view .stop'],
  ])(
    'of the %s has title, legend, date, filters, sources, licence and address in SVG, PDF and PNG',
    async (view, drawn) => {
      const page = await explore(`seeds=natsam&view=${view}&confidence=medium&lang=sv`, drawn);
      const says = [
        view === 'flow' ? /^NATSAM: vart pengarna går/ : /^NATSAM: vem samverkar med vem/,
        /^Göteborg/,
        view === 'flow' ? /^Bilden visar 2 bidrag/ : /^Plattform$/,
        /Källstyrka, minst: Medel/,
        /^Källor \(\d+\): /,
        /^Källornas licenser: /,
        new RegExp(`${new Date().getFullYear()}, kartans version`),
        new RegExp(`seeds=natsam${view === 'ladder' ? '' : `&view=${view}`}`),
      ];
      const svg = await readFile(await take(page, /SVG/), 'utf8');
      const faults = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
        svg,
      );
      expect(faults).toBeUndefined();
      const svgTexts = [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]+)</g)].map(([, text]) => text!);
      expect(svg).not.toMatch(/<image|NaN|undefined/);
      const pdf = readPdf(await readFile(await take(page, /PDF/)));
      expect(pdf.images).toBe(0);
      expect(pdf.strokes).toBeGreaterThan(20);
      for (const texts of [svgTexts, pdf.texts])
        for (const pattern of says)
          expect(
            texts.some((text) => pattern.test(text.replaceAll('&amp;', '&'))),
            String(pattern),
          ).toBe(true);
      // Every letter of the drawing is a letter of the paper.
      expect(new Set(pdf.texts.join(''))).toEqual(new Set(svgTexts.join('').replaceAll('&amp;', '&')));

      const png = await readFile(await take(page, /PNG/));
      const [width] = /width="([\d.]+)"/.exec(svg)!.slice(1).map(Number);
      // The drawing tells its width in tenths of a pixel.
      expect(Math.abs(png.readUInt32BE(16) - width! * 2)).toBeLessThanOrEqual(1);
      expect(faultsOf(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('says what failed where the server is away, and does it when it is back', async () => {
    const page = await explore('seeds=natsam&lang=sv', 'sk-graph-canvas canvas');
    await page.getByRole('button', { name: 'Ladda ner' }).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole('menuitem', { name: /GEXF/ }).click();
    await page
      .getByRole('alert')
      .getByText(/Servern/)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('alert').getByRole('button').click();
    expect(await readFile(await take(page, /GEXF/), 'utf8')).toContain('<gexf');
    await page.context().close();
  });
});

describe('a printed page', { timeout: 120_000 }, () => {
  it.each([
    ['ladder', 'sk-graph-canvas canvas', 'sk-print-sheet svg'],
    ['network', 'sk-graph-canvas canvas', 'sk-print-sheet svg'],
    ['map', 'sk-map-view svg .marker', 'sk-map-view svg.drawing'],
    ['matrix', 'sk-matrix-view td.cell', 'sk-matrix-view table'],
    ['list', 'sk-scene-tables tbody tr', 'sk-scene-tables table'],
    ['flow', 'sk-flow-view .stop', 'sk-flow-view figure svg'],
  ])(
    'of the %s holds all of it within its edges, with title, filters and address',
    async (view, drawn, sheet) => {
      const page = await explore(`seeds=natsam&view=${view}&lang=sv`, drawn);
      await page.emulateMedia({ media: 'print' });
      // As wide as the text of an A4 sheet.
      await page.setViewportSize({ width: 718, height: 1_000 });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const paper = page.locator(sheet).first();
      await paper.waitFor();
      const box = (await paper.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(718);
      expect(await page.locator('h1.title').boundingBox()).toMatchObject({ x: expect.any(Number) as number });
      expect((await page.locator('h1.title').boundingBox())!.height).toBeGreaterThan(15);
      expect(await page.locator('.print-note').innerText()).toMatch(
        /Samband: Samverkan och Struktur[^]*seeds=natsam/,
      );
      expect(await page.locator('sk-explorer-toolbar').isVisible()).toBe(false);
      if (sheet.startsWith('sk-print-sheet')) {
        expect(await page.locator('sk-graph-canvas').isVisible()).toBe(false);
        const [nodes] = await counts(page);
        expect(await paper.locator('text[paint-order]').count()).toBeGreaterThanOrEqual(nodes!);
      }
      await page.context().close();
    },
  );
});
