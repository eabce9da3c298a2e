import { describe, expect, it } from 'vitest';
import type { MapRecord } from '../../../../seeds/open-data/map-source.ts';
import { csv } from '../../../../seeds/sources/csv/index.ts';
import { gexf } from '../../../../seeds/sources/gexf/index.ts';
import { graphml } from '../../../../seeds/sources/graphml/index.ts';
import { kumu } from '../../../../seeds/sources/kumu/index.ts';
import { nodeLink } from '../../../../seeds/sources/node-link/index.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { elementsOf, linesOf } from '../../../support/map-parts.ts';
import { expected, hasSamples, readSamples } from '../../../support/samples.ts';

const sizeOf = (records: readonly MapRecord[]) => [elementsOf(records).length, linesOf(records).length];

describe.skipIf(!hasSamples)('the samples of people’s own maps', () => {
  it.each(Object.keys(expected.graphs ?? {}))('%s gives its nodes and edges', async (name) => {
    const source = name.endsWith('.gexf') ? gexf : graphml;
    const { parsed, rows, faults } = await readSamples(source, `graphs/${source.name}/${name}`);
    expect(faults).toEqual([]);
    const [nodes, edges] = sizeOf(parsed);
    expect({ nodes, edges }).toEqual(expected.graphs[name]);
    validateDataset(source.name, rows);
  });

  it('leave out the people that a map names as such, with their lines', async () => {
    const { parsed, rows } = await readSamples(gexf, 'graphs/gexf/rio.gexf');
    const people = elementsOf(parsed).filter(({ type }) => type === 'Individual');
    expect(people.length).toBe(32);
    expect(rows.claims).toHaveLength(expected.graphs['rio.gexf'].nodes - people.length);
  });

  it('give a node-link map whose edges name elements by number', async () => {
    const { parsed, rows, faults } = await readSamples(
      nodeLink,
      'graphs/json/h2020_collaboration_nodelink.json',
    );
    expect(faults).toEqual([]);
    expect(sizeOf(parsed)).toEqual([78, 2_778]);
    validateDataset('node-link', rows);
  });

  it('give maps of Kumu from an export and from a spreadsheet alike', async () => {
    const template = await readSamples(kumu, 'kumu/kumu-changelabs-template.json');
    expect(sizeOf(template.parsed)).toEqual([10, 11]);
    const json = await readSamples(kumu, 'kumu/snap-to-tutorial-project.json');
    const xlsx = await readSamples(kumu, 'kumu/snap-to-tutorial-data.xlsx');
    for (const { parsed, faults } of [json, xlsx]) {
      expect(faults).toEqual([]);
      expect(sizeOf(parsed)).toEqual([51, 113]);
    }
    const labels = ({ parsed }: typeof json) =>
      elementsOf(parsed)
        .map(({ label }) => label)
        .sort();
    expect(labels(json)).toEqual(labels(xlsx));
    validateDataset('kumu', json.rows);
  });

  it('give the 22 organisations of a table that has more columns than it needs', async () => {
    const { parsed } = await readSamples(csv, 'graphs/csv/deathStar_edges.csv');
    expect(elementsOf(parsed)).toHaveLength(22);
  });
});
