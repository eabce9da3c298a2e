import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRow } from '../../../seeds/dataset.ts';
import { knownOf, type KnownOrganisation } from '../../../seeds/one-organisation/known.ts';
import { nameMatcher, sure } from '../../../seeds/one-organisation/match-name.ts';
import { organisationKinds } from '../../../cypher/model.ts';
import { cordis } from '../../../seeds/sources/cordis/index.ts';
import { geography } from '../../../seeds/sources/geography/index.ts';
import { publicBodies } from '../../../seeds/sources/public-bodies/index.ts';
import { ror } from '../../../seeds/sources/ror/index.ts';
import { shippedFiles } from '../../support/shipped-files.ts';
import { hasSamples, readSamples } from '../../support/samples.ts';

/** An organisation whose identifiers tell which one of the register it is. */
interface Labelled {
  readonly claim: ClaimRow;
  readonly truth: string;
}

let known: KnownOrganisation[] = [];
/** Entity by number or Wikidata entry: what is hidden from the matcher. */
const truthOf = new Map<string, string>();

beforeAll(async () => {
  const { claims } = geography.transform(geography.parse(await shippedFiles(geography)));
  known = claims
    .filter(({ kind }) => organisationKinds.includes(kind))
    .map(({ entityId, kind, properties }) => knownOf(entityId, kind, [properties]));
  for (const { id, identifiers } of known)
    for (const identifier of identifiers)
      if (/^(organisationNumber|wikidata):/.test(identifier)) truthOf.set(identifier, id);
  // The register gives municipalities no identifier but their number.
  for (const { entityId, properties } of claims)
    if (properties['organisationNumber'])
      truthOf.set(`organisationNumber:${properties['organisationNumber']}`, entityId);
});

function labelled(claims: readonly ClaimRow[]): Labelled[] {
  return claims.flatMap((claim) => {
    const identifiers = claim.properties['identifiers'] as readonly string[];
    const truth = identifiers.map((identifier) => truthOf.get(identifier)).find((id) => id !== undefined);
    return truth === undefined ? [] : [{ claim, truth }];
  });
}

/** Matches by name alone, and prints what came of it. */
function measure(title: string, list: readonly Labelled[]) {
  const matcher = nameMatcher(known.map((one) => ({ ...one, identifiers: [] })));
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { claim, truth } of list) {
    const { names, country } = knownOf('', claim.kind, [claim.properties]);
    const [best] = matcher.match({ names, kind: claim.kind, country, municipalityCode: undefined });
    if (best && best.score >= sure) {
      if (best.id === truth) right++;
      else wrong.push(`${names[0]} → ${best.id}, is ${truth}`);
    } else missed.push(`${names[0]} (${best ? `${best.id} ${best.score}` : 'nothing'})`);
  }
  const precision = right / Math.max(1, right + wrong.length);
  const recall = right / Math.max(1, list.length);
  process.stdout.write(
    [
      `${title}: ${list.length} labelled, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
      ...wrong.map((line) => `  wrong: ${line}`),
      ...missed.map((line) => `  for review: ${line}`),
      '',
    ].join('\n'),
  );
  return { precision, recall, count: list.length };
}

describe.skipIf(!hasSamples)('matching by name, with the identifiers hidden', () => {
  it('is precise on public bodies and universities', async () => {
    const bodies = await readSamples(publicBodies, 'public-bodies/se_public_bodies_wikidata.csv');
    const universities = await readSamples(ror, 'ror/ror_se_v2.json', 'ror/ror_se_v1.json');
    const { precision, recall, count } = measure(
      'Swedish public bodies and universities',
      labelled([...bodies.rows.claims, ...universities.rows.claims]),
    );
    expect(count).toBeGreaterThan(200);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is told for names of CORDIS apart', async () => {
    const { rows } = await readSamples(cordis, 'cordis/he-csv');
    const { precision, count } = measure('CORDIS names against the register', labelled(rows.claims));
    expect(count).toBeGreaterThan(20);
    expect(precision).toBe(1);
  });
});

describe('names that resemble each other', () => {
  const body = (id: string, kind: KnownOrganisation['kind'], ...names: string[]): KnownOrganisation => ({
    id,
    kind,
    names,
    identifiers: [],
    country: undefined,
    municipalityCode: undefined,
  });
  const matcher = nameMatcher([
    body('habo', 'MUNICIPALITY', 'Habo kommun', 'Municipality of Habo'),
    body('habo-2', 'MUNICIPALITY', 'Håbo kommun', 'Municipality of Håbo'),
    body('uppsala', 'MUNICIPALITY', 'Uppsala kommun', 'Municipality of Uppsala'),
    body('region-uppsala', 'REGION', 'Region Uppsala'),
    body('lansstyrelsen', 'AGENCY', 'Länsstyrelsen i Uppsala län'),
    body('uu', 'UNIVERSITY', 'Uppsala universitet', 'Uppsala University'),
    body('gu', 'UNIVERSITY', 'Göteborgs universitet', 'University of Gothenburg'),
  ]);
  const best = (name: string, kind: KnownOrganisation['kind'], country = 'SE') => {
    const [first] = matcher.match({ names: [name], kind, country, municipalityCode: undefined });
    return first && first.score >= sure ? first.id : undefined;
  };

  it('are told apart by their own letters, and left to a person without them', () => {
    expect(best('Håbo kommun', 'MUNICIPALITY')).toBe('habo-2');
    expect(best('Habo kommun', 'MUNICIPALITY')).toBe('habo');
    expect(best('HÅBO KOMMUN', 'MUNICIPALITY')).toBe('habo-2');
    expect(best('HABO KOMMUN', 'MUNICIPALITY')).toBeUndefined();
  });

  it('are told apart by what they are: municipality, region, county board, university', () => {
    expect(best('UPPSALA KOMMUN', 'MUNICIPALITY')).toBe('uppsala');
    expect(best('REGION UPPSALA', 'REGION')).toBe('region-uppsala');
    expect(best('LANSSTYRELSEN I UPPSALA LAN', 'AGENCY')).toBe('lansstyrelsen');
    expect(best('UPPSALA UNIVERSITET', 'UNIVERSITY')).toBe('uu');
    expect(best('Uppsala', 'COMPANY')).toBeUndefined();
  });

  it('are found as exports write them, and not in another country', () => {
    expect(best('GOETEBORGS UNIVERSITET', 'UNIVERSITY')).toBe('gu');
    expect(best('GOTEBORGS UNIVERSITET', 'UNIVERSITY')).toBe('gu');
    expect(best('GOTEBORGS UNIVERSITET', 'UNIVERSITY', 'NO')).toBeUndefined();
  });
});
