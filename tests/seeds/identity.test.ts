import { describe, expect, it } from 'vitest';
import { buildIdentityIndex } from '../../seeds/identity.ts';

const nodes = [
  { id: 'vinnova', kind: 'Agency' },
  { id: 'regeringen', kind: 'Agency' },
  { id: 'kth', kind: 'University' },
  { id: 'kommun-lund', kind: 'Municipality', municipalityCode: '1281' },
];
const build = (pairs: object[], rest: object = {}, records: object[] = nodes) =>
  buildIdentityIndex({
    nodes: { name: 'nodes.json', text: JSON.stringify(records) },
    relationships: {
      name: 'relationships.json',
      text: '[{"from":"kommun-lund","type":"PART_OF","to":"region-skane"}]',
    },
    identity: {
      name: 'identity.json',
      text: JSON.stringify({ pairs, unmatched: [], notTheSame: [], ...rest }),
    },
  });
const vinnova = { geography: 'agency:202100-5216', ecosystem: 'vinnova' };

describe('the identity index', () => {
  it('finds a thing by its code or by a reviewed pair', () => {
    const { idOf, isTied } = build([vinnova]);
    expect(idOf.get('agency:202100-5216')).toBe('vinnova');
    expect(idOf.get('municipality:1281')).toBe('kommun-lund');
    expect(isTied('kommun-lund', 'PART_OF', 'region-skane')).toBe(true);
    expect(isTied('region-skane', 'PART_OF', 'kommun-lund')).toBe(false);
  });

  it('refuses two ids for one thing, and two things with one id', () => {
    expect(() => build([vinnova, { ...vinnova, ecosystem: 'regeringen' }])).toThrow(
      /agency:202100-5216: is said to be vinnova and regeringen/,
    );
    expect(() => build([vinnova, { ...vinnova, geography: 'agency:202100-0000' }])).toThrow(
      /vinnova: is said to be agency:202100-5216 and agency:202100-0000/,
    );
    expect(() =>
      build([], {}, [...nodes, { id: 'lund', kind: 'Municipality', municipalityCode: '1281' }]),
    ).toThrow(/municipality:1281: is said to be kommun-lund and lund/);
  });

  it('refuses a pair of different kinds, and one that names nothing', () => {
    expect(() => build([{ ...vinnova, ecosystem: 'kth' }])).toThrow(/kth is University, but must be Agency/);
    expect(() => build([{ ...vinnova, ecosystem: 'nobody' }])).toThrow(
      /nobody is not in the data, but must be Agency/,
    );
  });

  it('refuses to match what was found to be unmatched or not the same', () => {
    expect(() => build([vinnova], { unmatched: [{ ecosystem: 'vinnova' }] })).toThrow(
      /is said to be unmatched, and/,
    );
    expect(() => build([vinnova], { notTheSame: [vinnova] })).toThrow(/is said to be vinnova, and not to be/);
  });
});
