import { describe, expect, it } from 'vitest';
import { mergeClaims, type Claim } from '../../seeds/merge-claims.ts';

const ranks = [
  { name: 'ecosystem', isRegister: false },
  { name: 'geography', isRegister: true },
];
const described: Claim = {
  dataset: 'ecosystem',
  kind: 'MUNICIPALITY',
  properties: {
    nameSv: 'Borås Stad',
    nameEn: 'City of Borås',
    summarySv: 'Kommunen bakom plattformen',
    level: 'LOCAL',
    confidence: 'LOW',
    sourceIds: ['source:a'],
    identifiers: ['municipalityCode:1490'],
    aliases: [],
  },
};
const listed: Claim = {
  dataset: 'geography',
  kind: 'MUNICIPALITY',
  properties: {
    nameSv: 'Borås kommun',
    nameEn: 'Municipality of Borås',
    shortSv: 'Borås',
    level: 'LOCAL',
    confidence: 'HIGH',
    population: 114_000,
    sourceIds: ['source:b'],
    identifiers: ['municipalityCode:1490', 'organisationNumber:212000-1561'],
    aliases: ['Boråsbygden'],
  },
};

describe('mergeClaims()', () => {
  const merged = mergeClaims('kommun-boras', [described, listed], ranks);

  it('lets the dataset that stands first name the thing, and keeps the other names as aliases', () => {
    expect(merged.properties).toMatchObject({
      nameSv: 'Borås Stad',
      nameEn: 'City of Borås',
      shortSv: 'Borås',
    });
    expect(merged.properties['aliases']).toEqual(['Boråsbygden', 'Borås kommun', 'Municipality of Borås']);
  });

  it('takes numbers from whoever has them, and joins lists', () => {
    expect(merged.properties).toMatchObject({
      population: 114_000,
      sourceIds: ['source:a', 'source:b'],
      identifiers: ['municipalityCode:1490', 'organisationNumber:212000-1561'],
      datasets: ['ecosystem', 'geography'],
    });
  });

  it('keeps the highest confidence', () => {
    expect(merged.properties['confidence']).toBe('HIGH');
  });

  it('does not depend on the order of the claims', () => {
    expect(mergeClaims('kommun-boras', [listed, described], ranks)).toEqual(merged);
  });

  it('calls an entity a reference only when registers alone describe it', () => {
    expect(merged.properties['isReference']).toBe(false);
    expect(mergeClaims('kommun-boras', [listed], ranks).properties['isReference']).toBe(true);
    expect(
      mergeClaims('kommun-boras', [{ ...listed, dataset: 'unheard-of' }], ranks).properties['isReference'],
    ).toBe(false);
  });

  it('labels an entity with its kind and the family above it', () => {
    expect(merged.labels).toEqual(['Entity', 'Organisation', 'Municipality']);
  });

  it('refuses to make an entity of nothing', () => {
    expect(() => mergeClaims('kommun-boras', [], ranks)).toThrow(RangeError);
  });
});
