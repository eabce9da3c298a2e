import { describe, expect, it } from 'vitest';
import { countyOfNuts } from '../../../seeds/open-data/county-of-nuts.ts';
import { kindOfOrganisation } from '../../../seeds/open-data/organisation-kind.ts';
import { geography } from '../../../seeds/sources/geography/index.ts';
import { shippedFiles } from '../../support/shipped-files.ts';

describe('kind and level of an organisation', () => {
  it.each([
    // By its number, whatever the name: 212000 municipalities, 232100 regions, 202100 the state.
    ['STOCKHOLMS STAD', 'PUB', 'SE', '212000-0142', { kind: 'MUNICIPALITY', level: 'LOCAL' }],
    ['VASTRA GOTALANDS LANS', 'PUB', 'SE', '232100-0131', { kind: 'REGION', level: 'REGIONAL' }],
    ['Region Gotland', 'PUB', 'SE', '212000-0803', { kind: 'REGION', level: 'REGIONAL' }],
    ['Lansstyrelsen i Skane lan', 'PUB', 'SE', '202100-2346', { kind: 'AGENCY', level: 'REGIONAL' }],
    ['TRAFIKVERKET - TRV', 'PUB', 'SE', '202100-6297', { kind: 'AGENCY', level: 'NATIONAL' }],
    ['LUNDS UNIVERSITET', 'HES', 'SE', '202100-3211', { kind: 'UNIVERSITY', level: 'NATIONAL' }],
    [
      'Statens forskningsinstitut',
      'REC',
      'SE',
      '202100-0001',
      { kind: 'RESEARCH_INSTITUTE', level: 'NATIONAL' },
    ],
    // By activity type alone, and what nobody tells stays unknown.
    ['NAGOT AKTIEBOLAG', 'PRC', 'SE', undefined, { kind: 'COMPANY' }],
    ['UNIVERSITETET I OSLO', 'HES', 'NO', undefined, { kind: 'UNIVERSITY' }],
    ['ETT NAMN', undefined, 'SE', undefined, { kind: 'NETWORK' }],
  ] as const)('of %s, %s in %s with %s', (name, word, country, number, expected) => {
    expect(kindOfOrganisation(name, word, country, number)).toEqual(expected);
  });

  it('by number is that of the register for every municipality and agency', async () => {
    const { claims } = geography.transform(geography.parse(await shippedFiles(geography)));
    const told = claims.filter(({ properties }) => properties['organisationNumber'] !== undefined);
    expect(told.length).toBeGreaterThan(500);
    const wrong = told.flatMap(({ kind, properties }) => {
      const name = String(properties['nameSv']);
      const found = kindOfOrganisation(name, undefined, 'SE', String(properties['organisationNumber']));
      const isState = kind === 'AGENCY' || kind === 'UNIVERSITY';
      return found.kind === 'NETWORK' || found.kind === kind || (isState && found.kind === 'AGENCY')
        ? []
        : [`${name}: ${found.kind}, is ${kind}`];
    });
    // Its region is its municipality.
    expect(wrong).toEqual([]);
  });
});

describe('the county of a NUTS code', () => {
  it('is told by codes of the third level alone, one for each county', async () => {
    const { claims } = geography.transform(geography.parse(await shippedFiles(geography)));
    const codes = claims
      .filter(({ kind }) => kind === 'REGION')
      .map(({ properties }) => properties['countyCode']);
    const third = [
      'SE110',
      'SE121',
      'SE122',
      'SE123',
      'SE124',
      'SE125',
      'SE211',
      'SE212',
      'SE213',
      'SE214',
      'SE221',
    ];
    const more = ['SE224', 'SE231', 'SE232', 'SE311', 'SE312', 'SE313', 'SE321', 'SE322', 'SE331', 'SE332'];
    expect([...third, ...more].map(countyOfNuts).sort()).toEqual(codes.sort());
    for (const wide of ['SE', 'SE2', 'SE22', 'NO081', undefined]) expect(countyOfNuts(wide)).toBeUndefined();
  });
});
