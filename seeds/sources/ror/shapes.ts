import { z } from 'zod';
import type { RorRecord } from './records.ts';

const text = z.string().nullish();
const relations = z
  .array(z.looseObject({ type: z.string(), id: z.string(), label: z.string().default('') }))
  .default([]);

/** Schema 2: names carry their kind and language. Fields that are not read may be anything. */
const second = z.looseObject({
  id: z.string(),
  names: z.array(z.looseObject({ value: z.string(), types: z.array(z.string()), lang: text })).min(1),
  types: z.array(z.string()),
  status: z.string(),
  locations: z
    .array(
      z.looseObject({
        geonames_details: z.looseObject({
          name: text,
          country_code: text,
          lat: z.number().nullish(),
          lng: z.number().nullish(),
        }),
      }),
    )
    .default([]),
  links: z.array(z.looseObject({ type: z.string(), value: z.string() })).default([]),
  external_ids: z
    .array(z.looseObject({ type: z.string(), all: z.array(z.string()), preferred: text }))
    .default([]),
  relationships: relations,
});

/** Schema 1: names in fields of their own. */
const first = z.looseObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  acronyms: z.array(z.string()).default([]),
  labels: z.array(z.looseObject({ label: z.string(), iso639: text })).default([]),
  types: z.array(z.string()),
  status: z.string(),
  country: z.looseObject({ country_code: text }).nullish(),
  addresses: z
    .array(z.looseObject({ city: text, lat: z.number().nullish(), lng: z.number().nullish() }))
    .default([]),
  links: z.array(z.string()).default([]),
  external_ids: z
    .record(z.string(), z.looseObject({ preferred: text, all: z.union([z.string(), z.array(z.string())]) }))
    .default({}),
  relationships: relations,
});

/** Either schema, as one record. */
export const rorShape = z.union([second.transform(ofSecond), first.transform(ofFirst)]);

function ofSecond(record: z.infer<typeof second>): RorRecord {
  const display = record.names.find(({ types }) => types.includes('ror_display')) ?? record.names[0];
  const labelIn = (language: string) =>
    record.names.find(({ types, lang }) => types.includes('label') && lang === language)?.value;
  const place = record.locations[0]?.geonames_details;
  const wikidata = record.external_ids.find(({ type }) => type === 'wikidata');
  return {
    ...common(record),
    name: display?.value ?? '',
    nameSv: labelIn('sv'),
    nameEn: labelIn('en'),
    aliases: record.names.map(({ value }) => value),
    country: place?.country_code ?? undefined,
    city: place?.name ?? undefined,
    position: positionOf(place?.lat, place?.lng),
    website: record.links.find(({ type }) => type === 'website')?.value,
    wikidata: wikidata?.preferred ?? wikidata?.all[0],
  };
}

function ofFirst(record: z.infer<typeof first>): RorRecord {
  const labelIn = (language: string) => record.labels.find(({ iso639 }) => iso639 === language)?.label;
  const [place] = record.addresses;
  const wikidata = record.external_ids['Wikidata'];
  return {
    ...common(record),
    name: record.name,
    nameSv: labelIn('sv'),
    nameEn: labelIn('en') ?? record.name,
    aliases: [record.name, ...record.aliases, ...record.acronyms, ...record.labels.map(({ label }) => label)],
    country: record.country?.country_code ?? undefined,
    city: place?.city ?? undefined,
    position: positionOf(place?.lat, place?.lng),
    website: record.links[0],
    wikidata: wikidata?.preferred ?? [wikidata?.all ?? []].flat()[0],
  };
}

function common(record: Pick<z.infer<typeof first>, 'id' | 'types' | 'status' | 'relationships'>) {
  return {
    id: bare(record.id),
    types: record.types.map((type) => type.toLowerCase()),
    status: record.status,
    relations: record.relationships.map(({ type, id, label }) => ({
      type: type.toLowerCase(),
      id: bare(id),
      label,
    })),
  };
}

function bare(id: string): string {
  return id.replace(/^https?:\/\/ror\.org\//, '');
}

function positionOf(latitude: number | null | undefined, longitude: number | null | undefined) {
  return latitude == null || longitude == null ? undefined : ([latitude, longitude] as const);
}
