import { describe, expect, it } from 'vitest';
import { csv } from '../../../../seeds/sources/csv/index.ts';
import { gexf } from '../../../../seeds/sources/gexf/index.ts';
import { graphml } from '../../../../seeds/sources/graphml/index.ts';
import { kumu } from '../../../../seeds/sources/kumu/index.ts';
import { nodeLink } from '../../../../seeds/sources/node-link/index.ts';
import { folderOf } from '../../../support/files.ts';
import { readSamples } from '../../../support/samples.ts';

describe('a map in CSV', () => {
  const pairs = 'Från;Till;Vikt\nLund;RISE;1,5\nLund;;2\n';

  it('is read with the usual names of columns, and tells lines without an end', async () => {
    const { rows, faults } = await readSamples(csv, await folderOf({ 'p.csv': pairs }));
    expect(rows.claims.map(({ entityId, kind }) => [entityId, kind])).toEqual([
      ['csv-lund', 'NETWORK'],
      ['csv-rise', 'NETWORK'],
    ]);
    expect(rows.ties.map(({ kind, properties }) => [kind, properties['weight']])).toEqual([
      ['COLLABORATES_WITH', 1.5],
    ]);
    expect(faults).toEqual([
      { file: 'p.csv', line: 3, record: 'Lund', expected: 'names no element at one of its ends' },
    ]);
  });

  it('is read as its mapping says, with kinds of ours', async () => {
    const folder = await folderOf({
      'mapping.json': JSON.stringify({
        source: 'a',
        target: 'b',
        type: 'what',
        label: 'namn',
        kinds: { K: 'MUNICIPALITY' },
      }),
      'pairs.csv': 'a,b,what\n1,2,stöder\n',
      'elements.csv': 'id,namn,what\n1,Lund,K\n2,Forum,Nätverk\n3,Anna,person\n',
    });
    const { rows, faults } = await readSamples(csv, folder);
    expect(faults).toEqual([]);
    expect(rows.claims.map(({ entityId, kind }) => [entityId, kind])).toEqual([
      ['csv-lund', 'MUNICIPALITY'],
      ['csv-forum', 'NETWORK'],
    ]);
    expect(rows.ties[0]?.properties).toMatchObject({ roleSv: 'stöder', sourceIds: [expect.any(String)] });
  });

  it('says what it lacks when its columns are unknown, and what is wrong in a mapping', async () => {
    await expect(readSamples(csv, await folderOf({ 'p.csv': 'a;b\n1;2\n' }))).rejects.toThrow(
      /p\.csv, line 1: names neither pairs .* name its columns in mapping\.json/,
    );
    await expect(
      readSamples(csv, await folderOf({ 'p.csv': pairs, 'mapping.json': '{"kinds":{"K":"TOWN"}}' })),
    ).rejects.toThrow(/mapping\.json, kinds\.K/);
  });
});

describe('values that a map declares as usual', () => {
  it('stand in GEXF where an element says nothing, for nodes and edges apart', async () => {
    const { rows, faults } = await readSamples(
      gexf,
      await folderOf({
        'a.gexf': `<gexf><graph>
          <attributes class="node"><attribute id="0" title="type"><default>Kommun</default></attribute></attributes>
          <attributes class="edge"><attribute id="0" title="type"><default>stöder</default></attribute></attributes>
          <nodes><node id="1" label="Lund"/>
            <node id="2" label="RISE"><attvalues><attvalue for="0" value="institute"/></attvalues></node></nodes>
          <edges><edge source="1" target="2"/>
            <edge source="2" target="1"><attvalues><attvalue for="0" value="lär av"/></attvalues></edge></edges></graph></gexf>`,
      }),
    );
    expect(faults).toEqual([]);
    expect(rows.claims.map(({ kind }) => kind)).toEqual(['MUNICIPALITY', 'RESEARCH_INSTITUTE']);
    expect(rows.ties.map(({ properties }) => properties['roleSv'])).toEqual(['stöder', 'lär av']);
  });

  it('stand in GraphML where an element says nothing, by what the key is for', async () => {
    const { rows, faults } = await readSamples(
      graphml,
      await folderOf({
        'a.graphml': `<graphml>
          <key id="k" for="node" attr.name="type"><default>Kommun</default></key>
          <key id="l" for="edge" attr.name="type"><default>stöder</default></key>
          <key id="w" for="all" attr.name="weight"><default>2</default></key>
          <graph><node id="Lund"/><node id="RISE"><data key="k">institute</data></node>
            <edge source="Lund" target="RISE"/>
            <edge source="RISE" target="Lund"><data key="l">lär av</data><data key="w">3</data></edge></graph></graphml>`,
      }),
    );
    expect(faults).toEqual([]);
    expect(rows.claims.map(({ kind }) => kind)).toEqual(['MUNICIPALITY', 'RESEARCH_INSTITUTE']);
    expect(rows.ties.map(({ properties }) => [properties['roleSv'], properties['weight']])).toEqual([
      ['stöder', 2],
      ['lär av', 3],
    ]);
  });
});

describe('damaged maps', () => {
  it.each([
    [gexf, { 'a.gexf': '<gexf><graph><nodes><node id="1"></graph></gexf>' }, /a\.gexf, line 1: is not XML/],
    [kumu, { 'a.json': '{"elements": 1}' }, /a\.json: is no map of Kumu/],
    [kumu, { 'a.json': '{"elements": [' }, /a\.json: is not JSON: line 1/],
    [nodeLink, { 'a.json': '{"edges": []}' }, /a\.json: is no node-link document/],
  ])('of %o are refused with what is wrong', async (source, files, message) => {
    const folder = await folderOf(files as Record<string, string>);
    await expect(readSamples<unknown>(source, folder)).rejects.toThrow(message);
  });

  it('in GEXF tell an edge without an end by its line, and are read on', async () => {
    const { rows, faults } = await readSamples(
      gexf,
      await folderOf({
        'a.gexf':
          '<gexf><graph><nodes><node id="1" label="A"/></nodes><edges>\n<edge id="e" source="1"/>\n<edge source="1" target="2"/></edges></graph></gexf>',
      }),
    );
    expect(faults).toEqual([
      { file: 'a.gexf', line: 2, record: 'e', expected: 'names no element at one of its ends' },
    ]);
    expect(rows.claims.map(({ entityId }) => entityId)).toEqual(['gexf-a', 'gexf-2']);
    expect(rows.ties).toHaveLength(1);
  });
});
