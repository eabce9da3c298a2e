import type { EntityKind, GovernanceLevel } from '../../cypher/model.ts';

/** What an organisation is, as far as its own name and the source's word tell. */
export interface KindAndLevel {
  readonly kind: EntityKind;
  /** Absent where nothing tells. */
  readonly level?: GovernanceLevel;
}

/** Names that say themselves what they name; the first that fits. */
const byName: readonly (readonly [RegExp, KindAndLevel])[] = [
  [
    /(^|\s)(kommun|stad)$|\bmunicipality\b|^municipality of|\bkommune$/i,
    { kind: 'MUNICIPALITY', level: 'LOCAL' },
  ],
  [/^l[aä]nsstyrelsen|county administrative board/i, { kind: 'AGENCY', level: 'REGIONAL' }],
  [/^region\s|regionen$|^landstinget|landsting$|^regionförbundet/i, { kind: 'REGION', level: 'REGIONAL' }],
];

/** Groups of Swedish organisation numbers that say what a body is: the state, municipalities, regions. */
const byNumber: readonly (readonly [group: string, KindAndLevel])[] = [
  ['202100-', { kind: 'AGENCY', level: 'NATIONAL' }],
  ['212000-', { kind: 'MUNICIPALITY', level: 'LOCAL' }],
  ['232100-', { kind: 'REGION', level: 'REGIONAL' }],
];

/** A body of the state may be a university or an institute, or work in a county; Gotland's region has a municipality's number. */
function ofPublicBody(
  numbered: KindAndLevel,
  kind: EntityKind | undefined,
  named: KindAndLevel | undefined,
): KindAndLevel {
  if (numbered.kind === 'MUNICIPALITY') return named?.kind === 'REGION' ? named : numbered;
  if (numbered.kind !== 'AGENCY') return numbered;
  if (named?.kind === 'AGENCY') return named;
  return kind === 'UNIVERSITY' || kind === 'RESEARCH_INSTITUTE' ? { kind, level: 'NATIONAL' } : numbered;
}

/** Words of the sources for what an organisation is, with the nearest kind of the model. */
const byWord: Readonly<Record<string, EntityKind>> = {
  // CORDIS activity types
  HES: 'UNIVERSITY',
  REC: 'RESEARCH_INSTITUTE',
  PRC: 'COMPANY',
  PUB: 'AGENCY',
  OTH: 'CIVIL_SOCIETY',
  // SweCRIS and the common data project
  Universitet: 'UNIVERSITY',
  Högskola: 'UNIVERSITY',
  Företag: 'COMPANY',
  'Stat, regioner, kommuner, församlingar': 'AGENCY',
  'Ideella föreningar och stiftelser': 'CIVIL_SOCIETY',
  Övrigt: 'CIVIL_SOCIETY',
  // ROR
  education: 'UNIVERSITY',
  company: 'COMPANY',
  nonprofit: 'CIVIL_SOCIETY',
  government: 'AGENCY',
  facility: 'RESEARCH_INSTITUTE',
  healthcare: 'AGENCY',
  archive: 'AGENCY',
  funder: 'AGENCY',
  other: 'CIVIL_SOCIETY',
};

/**
 * Kind and level of an organisation. Only public bodies are told by their names; an unknown word gives a network, the widest kind.
 * Levels are said for Swedish bodies alone: a state's agencies and universities are national, what companies act on is unknown.
 *
 * @param number the Swedish organisation number, whose group says more than any name
 */
export function kindOfOrganisation(
  name: string,
  word: string | undefined,
  country: string | undefined,
  number?: string,
): KindAndLevel {
  const isSwedish = country === 'SE';
  const kind = word === undefined ? undefined : byWord[word];
  const named = byName.find(([pattern]) => pattern.test(name.trim()))?.[1];
  const numbered = byNumber.find(([group]) => number?.startsWith(group))?.[1];
  if (numbered && isSwedish) return ofPublicBody(numbered, kind, named);
  if (named && isSwedish && (kind === undefined || kind === 'AGENCY' || kind === 'CIVIL_SOCIETY'))
    return named;
  if (kind === undefined) return { kind: 'NETWORK' };
  return isSwedish && (kind === 'UNIVERSITY' || kind === 'AGENCY') ? { kind, level: 'NATIONAL' } : { kind };
}
