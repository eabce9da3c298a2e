import { describe, expect, it } from 'vitest';
import type { ClaimRow, TieRow } from '../../../../seeds/dataset.ts';
import { claimOfNode } from '../../../../seeds/sources/ecosystem/claim-of-node.ts';
import { ecosystem } from '../../../../seeds/sources/ecosystem/index.ts';
import { leftOut } from '../../../../seeds/sources/ecosystem/node-properties.ts';
import type { EcosystemNode } from '../../../../seeds/sources/ecosystem/record-shapes.ts';
import { tiesOfRelationships } from '../../../../seeds/sources/ecosystem/ties-of-relationships.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { shippedFiles } from '../../../support/shipped-files.ts';

const data = ecosystem.parse(await shippedFiles(ecosystem));
const dataset = ecosystem.transform(data);
const kinds = new Map(dataset.claims.map(({ entityId, kind }) => [entityId, kind]));
const claim = (id: string) => dataset.claims.find(({ entityId }) => entityId === id) as ClaimRow;
const tie = (type: string, from: string, to: string) =>
  dataset.ties.find(
    (row) => row.properties['sourceType'] === type && row.from === from && row.to === to,
  ) as TieRow;

describe('the ecosystem as rows', () => {
  it('has every record and every page', () => {
    expect([dataset.claims.length, dataset.ties.length, dataset.sources.length]).toEqual([439, 1001, 217]);
    expect(() => validateDataset('ecosystem', dataset)).not.toThrow();
  });

  it('has as many ties of each original type as the file', () => {
    const count = (types: readonly unknown[]) =>
      Object.fromEntries(
        [...new Set(types)].sort().map((type) => [type, types.filter((other) => other === type).length]),
      );
    expect(count(dataset.ties.map(({ properties }) => properties['sourceType']))).toEqual(
      count(data.relationships.map(({ type }) => type)),
    );
  });

  it('has 231 participations of organisations in initiatives, 41 of them with dates of their own', () => {
    const participations = dataset.ties.filter(
      ({ kind, from, to }) =>
        kind === 'PARTICIPATES_IN' &&
        kinds.get(from) !== 'PERSON' &&
        ['PROJECT', 'PROGRAMME'].includes(String(kinds.get(to))),
    );
    expect(participations).toHaveLength(231);
    expect(participations.filter(({ properties }) => 'validFrom' in properties)).toHaveLength(41);
  });

  it('gives every holder of authority its power, and order along the chain of decisions', () => {
    const holders = dataset.ties.filter(({ kind }) => kind === 'HAS_AUTHORITY_OVER');
    expect(holders).toHaveLength(42);
    expect(holders.every(({ properties }) => 'power' in properties)).toBe(true);
    expect(
      holders.filter(({ properties }) => properties['power'] === 'UNKNOWN').length,
    ).toBeGreaterThanOrEqual(8);
    const chain = holders.filter(({ to }) => to === 'hinder-kiruna-statlig-mark');
    expect(Object.fromEntries(chain.map(({ from, properties }) => [from, properties['order']]))).toEqual({
      jordbruksverket: 2,
      'statens-fastighetsverk': 3,
      regeringen: 4,
    });
  });

  it('lifts 21 barriers, and keeps what came of it', () => {
    expect(dataset.ties.filter(({ kind }) => kind === 'LIFTED_TO')).toHaveLength(21);
    expect(tie('ESCALATED_TO', 'hinder-miljozon-stockholm', 'transportstyrelsen').properties).toMatchObject({
      validFrom: '2025-10-23',
      outcomeSv: 'återförvisat till länsstyrelsen',
      outcomeEn: 'referred back to the county administrative board',
    });
  });

  it('keeps the standard role of coordinators, signatories and funders, whatever the word of the source', () => {
    const roles = (type: string) => [
      ...new Set(
        dataset.ties
          .filter(({ properties }) => properties['sourceType'] === type)
          .map(({ properties }) => properties['role']),
      ),
    ];
    expect(roles('COORDINATES')).toEqual(['COORDINATOR']);
    expect(roles('SIGNS')).toEqual(['SIGNATORY']);
    expect(roles('FUNDS').sort()).toEqual(['CO_FUNDER', 'FUNDER']);
    expect(roles('PARTNER_IN')).toContain('LIGHTHOUSE_CITY');
  });

  it('gives a signature its year at both ends and the first signing as a remark', () => {
    const [signature] = dataset.ties.filter(
      ({ properties }) => properties['sourceType'] === 'SIGNS' && 'remarkSv' in properties,
    );
    expect(signature?.properties).toMatchObject({
      validFrom: '2023',
      validTo: '2023',
      remarkSv: 'undertecknat första gången 2020-12',
      remarkEn: 'first signed 2020-12',
    });
  });

  it('gives the phases of NATSAM short names of their own, and no two things of the data the same', () => {
    expect(claim('natsam').properties['shortSv']).toBe('NATSAM');
    expect(claim('natsam-fas2').properties).toMatchObject({
      shortSv: 'NATSAM fas 2',
      shortEn: 'NATSAM phase 2',
    });
    for (const name of ['shortSv', 'shortEn']) {
      const shorts = dataset.claims.flatMap(({ properties }) => properties[name] ?? []);
      expect(new Set(shorts).size).toBe(shorts.length);
    }
  });
});

describe('each field of the ecosystem data', () => {
  const fields = [
    ...new Set(data.nodes.flatMap((node) => Object.keys(node).map((field) => `${node.kind}.${field}`))),
  ];

  /** A field is stored when some record would be stored otherwise without it. */
  const isStored = (name: string): boolean => {
    const [kind, field] = name.split('.') as [string, string];
    return data.nodes
      .filter((node) => node.kind === kind && field in node)
      .some((node) => {
        const { [field]: _, ...without } = node as unknown as Record<string, unknown>;
        try {
          const stored = JSON.stringify(claimOfNode(node, data.vocabulary));
          return JSON.stringify(claimOfNode(without as unknown as EcosystemNode, data.vocabulary)) !== stored;
        } catch {
          return true;
        }
      });
  };

  it('is stored, or is named with the reason why not', () => {
    expect(fields.filter((field) => !isStored(field)).sort()).toEqual(Object.keys(leftOut).sort());
  });

  it('of a relationship is stored', () => {
    const properties = [...new Set(data.relationships.flatMap((tie) => Object.keys(tie.properties)))];
    const lost = properties.filter((field) =>
      data.relationships
        .filter((tie) => field in tie.properties)
        .every((tie) => {
          const { [field]: _, ...without } = tie.properties as Record<string, unknown>;
          const rows = [tie, { ...tie, properties: without }].map((record) =>
            JSON.stringify(tiesOfRelationships([record], data.nodes, data.vocabulary)),
          );
          return rows[0] === rows[1];
        }),
    );
    expect(lost).toEqual([]);
  });

  it('that is left out is said by a tie', () => {
    const hosts = data.relationships.filter(({ type }) => type === 'HOSTS').map(({ from }) => from);
    for (const node of data.nodes)
      if (node.kind === 'Municipality' && node.platformCity) expect(hosts).toContain(node.id);
    expect(tie('FUNDS', 'vinnova', 'natsam')).toBeDefined();
    expect(tie('COORDINATES', 'rise', 'natsam')).toBeDefined();
    expect(tie('COORDINATES', 'rise', 'natsam-fas2')).toBeDefined();
  });
});
