import { describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../../../seeds/dataset.ts';
import {
  agencyClaim,
  leftOut,
  municipalityClaim,
  regionClaim,
  universityClaim,
} from '../../../../seeds/sources/geography/claims.ts';
import { geography } from '../../../../seeds/sources/geography/index.ts';
import { validateDataset } from '../../../../seeds/validate-dataset.ts';
import { shippedFiles } from '../../../support/shipped-files.ts';

const data = geography.parse(await shippedFiles(geography));
const dataset = geography.transform(data);
const claim = (id: string) => dataset.claims.find(({ entityId }) => entityId === id) as ClaimRow;

describe('the geography as rows', () => {
  it('is 290 municipalities, 21 regions, 47 universities, and the agencies that are no university', () => {
    const count = (kind: string) => dataset.claims.filter((row) => row.kind === kind).length;
    expect(['MUNICIPALITY', 'REGION', 'UNIVERSITY', 'AGENCY'].map(count)).toEqual([290, 21, 47, 267 - 31]);
    expect(() => validateDataset('geography', dataset)).not.toThrow();
  });

  it('uses the ids of the ecosystem data where these have the thing', () => {
    expect(claim('vinnova').properties['organisationNumber']).toBe('202100-5216');
    expect(claim('kommun-lund').properties['municipalityCode']).toBe('1281');
    expect(claim('region-skane').properties['countyCode']).toBe('12');
    expect(claim('jonkoping-university').properties['nameSv']).toBe('Stiftelsen Högskolan i Jönköping');
    const known = dataset.claims.filter(({ entityId }) => data.identity.kindOf.has(entityId));
    expect(known).toHaveLength(33 + 17 + 22 + 15);
  });

  it('tells two names with one slug apart by their codes', () => {
    expect(claim('kommun-habo-0305').properties['nameSv']).toBe('Håbo kommun');
    expect(claim('kommun-habo-0643').properties['nameSv']).toBe('Habo kommun');
  });

  it('makes a state university and its row among the agencies one', () => {
    expect(claim('kth')).toMatchObject({
      kind: 'UNIVERSITY',
      properties: {
        organisationNumber: '202100-3054',
        departmentSv: 'Utbildningsdepartementet',
        ownershipEn: 'state',
      },
    });
  });

  it('puts county boards at the regional level, and gives agencies codes but no position', () => {
    expect(claim('lansstyrelsen-skane').properties['level']).toBe('REGIONAL');
    const { properties } = claim('vinnova');
    expect(properties).toMatchObject({ level: 'NATIONAL', municipalityCode: '0180', countyCode: '01' });
    expect(properties).not.toHaveProperty('latitude');
  });

  it('ties what the ecosystem data do not tie: 257 municipalities, 18 county boards, 683 borders', () => {
    const count = (kind: string) => dataset.ties.filter((row) => row.kind === kind).length;
    expect(['PART_OF', 'OPERATES_IN', 'BORDERS'].map(count)).toEqual([290 - 33, 21 - 3, 683]);
  });

  it('draws each border once, from the lower code to the higher', () => {
    const codes = new Map(
      dataset.claims.map(({ entityId, properties }) => [entityId, properties['municipalityCode']]),
    );
    const borders = dataset.ties.filter(({ kind }) => kind === 'BORDERS');
    expect(borders.every(({ from, to }) => String(codes.get(from)) < String(codes.get(to)))).toBe(true);
  });

  it('cites each of its registers, and none of which it stores nothing', () => {
    const cited = new Set(
      [...dataset.claims, ...dataset.ties].flatMap(({ properties }) => properties['sourceIds']),
    );
    expect(dataset.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
    expect(dataset.sources.some(({ properties }) => String(properties['title']).startsWith('GeoNames'))).toBe(
      false,
    );
  });

  it('takes no court for an agency of its own', () => {
    expect(dataset.claims.some(({ properties }) => /tingsrätt/.test(String(properties['nameSv'])))).toBe(
      false,
    );
  });
});

it('each field of the geography data is stored, or is named with the reason why not', () => {
  const { vocabulary } = data;
  const lists: [string, readonly object[], (record: never) => unknown][] = [
    ['municipalities', data.municipalities, (record) => municipalityClaim('x', record)],
    ['regions', data.regions, (record) => regionClaim('x', record, vocabulary)],
    ['agencies', data.agencies, (record) => agencyClaim('x', record, vocabulary)],
    ['universities', data.universities, (record) => universityClaim('x', record, undefined, vocabulary)],
  ];
  const lost = lists.flatMap(([file, records, claimOf]) =>
    [...new Set(records.flatMap((record) => Object.keys(record)))]
      .filter((field) =>
        records.every((record) => {
          const { [field]: _, ...without } = record as Record<string, unknown>;
          try {
            return JSON.stringify(claimOf(without as never)) === JSON.stringify(claimOf(record as never));
          } catch {
            return false;
          }
        }),
      )
      .map((field) => `${file}.${field}`),
  );
  expect(lost.sort()).toEqual(Object.keys(leftOut).sort());
});
