import { slug } from '../../slug.ts';
import type { GeographyData } from './parse.ts';

/** The id of each record, by key: `municipality:1281`, `region:12`, `agency:<orgNr>`, `university:<name>`. */
export type EntityIds = ReadonlyMap<string, string>;

interface Candidate {
  readonly key: string;
  /** The id that the ecosystem data have for it. */
  readonly known: string | undefined;
  readonly slug: string;
  /** What tells it from another record with the same slug. */
  readonly code: string;
  readonly kind: string;
}

/**
 * Gives every record its id: that of the ecosystem data where they have the thing, else a slug of the name. Where two
 * records would share a slug each has its code in it; where the ecosystem data use it for another thing, its kind.
 */
export function entityIds({
  municipalities,
  regions,
  agencies,
  universities,
  identity,
}: GeographyData): EntityIds {
  const known = (key: string) => identity.idOf.get(key);
  const universityNumbers = new Set(universities.map(({ orgNr }) => orgNr));
  const candidates: Candidate[] = [
    ...municipalities.map(({ code, name }) => ({
      key: `municipality:${code}`,
      known: known(`municipality:${code}`),
      slug: `kommun-${slug(name)}`,
      code,
      kind: 'kommun',
    })),
    ...regions.map(({ code, shortName }) => ({
      key: `region:${code}`,
      known: known(`region:${code}`),
      slug: `lan-${slug(shortName)}`,
      code,
      kind: 'lan',
    })),
    ...agencies
      .filter(({ orgNr }) => !universityNumbers.has(orgNr))
      .map(({ orgNr, name }) => ({
        key: `agency:${orgNr}`,
        known: known(`agency:${orgNr}`),
        slug: slug(name),
        code: orgNr,
        kind: 'myndighet',
      })),
    ...universities.map(({ orgNr, name }) => ({
      key: `university:${name}`,
      known: (orgNr === null ? undefined : known(`university:${orgNr}`)) ?? known(`university:${name}`),
      slug: slug(name),
      code: orgNr ?? 'larosate',
      kind: 'larosate',
    })),
  ];
  const times = new Map<string, number>();
  for (const { slug } of candidates) times.set(slug, (times.get(slug) ?? 0) + 1);
  return new Map(
    candidates.map((candidate) => {
      const own = times.get(candidate.slug) === 1 ? candidate.slug : `${candidate.slug}-${candidate.code}`;
      return [
        candidate.key,
        candidate.known ?? (identity.kindOf.has(own) ? `${own}-${candidate.kind}` : own),
      ];
    }),
  );
}
