import { organisationKinds } from '../../cypher/model.ts';
import type { ClaimRow, Dataset } from '../dataset.ts';
import { joined } from '../open-data/dataset-builder.ts';
import type { Decisions } from './decisions.ts';
import { knownOf, type KnownOrganisation } from './known.ts';
import { nameMatcher, sure, type NameMatch } from './match-name.ts';

/** A record that may be an organisation of the graph; a person decides. */
export interface ReviewPair {
  readonly key: string;
  readonly name: string;
  readonly candidates: readonly NameMatch[];
}

/** A dataset with the ids of the graph, and what was not sure. */
export interface Identified {
  readonly rows: Dataset;
  readonly review: readonly ReviewPair[];
  /** Records whose identifiers are those of more than one organisation; the first of each was taken. */
  readonly conflicts: readonly { readonly key: string; readonly ids: readonly string[] }[];
}

/** Identifiers that one organisation alone has. */
const unique = /^(organisationNumber|pic|ror|wikidata|municipalityCode|countyCode|rcnOrganisation):/;

/**
 * Gives each organisation of a dataset the id that the graph has for it: by what people decided, by identifiers, then by
 * name. What is not found keeps its own id. Pure: the same data give the same ids.
 *
 * @param before the ids that records were given last: a name that has been judged once is not judged otherwise because of
 * what others brought since; a person may
 */
export function identify(
  dataset: Dataset,
  known: readonly KnownOrganisation[],
  decisions: Pick<Decisions, 'same' | 'notSame' | 'split'>,
  before: ReadonlyMap<string, string> = new Map(),
): Identified {
  const organisations = dataset.claims.filter(({ kind }) => organisationKinds.includes(kind));
  const byIdentifier = new Map<string, string[]>();
  for (const { id, identifiers } of known)
    for (const identifier of identifiers)
      if (unique.test(identifier))
        byIdentifier.set(identifier, [...(byIdentifier.get(identifier) ?? []), id]);
  const identifiersOf = new Map(known.map(({ id, identifiers }) => [id, identifiers]));
  const matcher = nameMatcher(known);
  const decided = new Map(decisions.same.map(({ key, entity }) => [key, entity]));
  const refused = new Set(decisions.notSame.map(({ key, entity }) => `${key} ${entity}`));
  const split = new Set(decisions.split.map(({ key }) => key));

  const idOf = new Map<string, { id: string; trace: string }>();
  const review: ReviewPair[] = [];
  const conflicts: { key: string; ids: string[] }[] = [];
  const within = new Map<string, string>();
  for (const claim of organisations) {
    const { entityId } = claim;
    const { names, identifiers, country, municipalityCode } = knownOf(entityId, claim.kind, [
      claim.properties,
    ]);
    const keys = [...identifiers, entityId];
    const key = keys[0] as string;
    const own = identifiers.filter((identifier) => unique.test(identifier));
    const give = (id: string, trace: string) => {
      idOf.set(entityId, { id, trace });
      for (const identifier of own) if (!within.has(identifier)) within.set(identifier, id);
    };
    const isRefused = (id: string) => keys.some((one) => refused.has(`${one} ${id}`));

    const told = keys.map((one) => decided.get(one)).find((id) => id !== undefined);
    if (told !== undefined) {
      give(told, `decision: ${key} is ${told}`);
      continue;
    }
    if (keys.some((one) => split.has(one))) {
      give(entityId, `decision: ${key} is an organisation of its own`);
      continue;
    }
    const found = own.flatMap((identifier) =>
      (byIdentifier.get(identifier) ?? []).map((id) => ({ id, identifier })),
    );
    const allowed = found.filter(({ id }) => !isRefused(id));
    const ids = [...new Set(allowed.map(({ id }) => id))];
    if (ids.length > 1) conflicts.push({ key, ids });
    const [first] = allowed;
    if (first) {
      give(first.id, `identifier: ${first.identifier}`);
      continue;
    }
    const twin = own
      .map((identifier) => [identifier, within.get(identifier)] as const)
      .find(([, id]) => id !== undefined);
    if (twin?.[1] !== undefined && !isRefused(twin[1])) {
      give(twin[1], `identifier within the dataset: ${twin[0]}`);
      continue;
    }
    const matches = matcher
      .match({ names, kind: claim.kind, country, municipalityCode })
      .filter(({ id }) => !isRefused(id));
    const [best] = matches;
    const last = before.get(entityId);
    const isSure =
      best !== undefined && best.score >= sure && !contradicts(own, identifiersOf.get(best.id) ?? []);
    if (isSure && (last === undefined || last === best.id))
      give(best.id, `name: ${names[0]}, score ${best.score}`);
    else {
      give(entityId, 'own');
      if (matches.length > 0) review.push({ key, name: names[0] ?? entityId, candidates: matches });
    }
  }
  return { rows: withIds(dataset, idOf), review, conflicts };
}

/** Equal names with different numbers of one scheme are two things. */
function contradicts(own: readonly string[], theirs: readonly string[]): boolean {
  return own.some((identifier) => {
    const scheme = identifier.slice(0, identifier.indexOf(':') + 1);
    // An organisation may take part under several participant numbers.
    if (scheme === 'pic:') return false;
    return theirs.some((other) => other.startsWith(scheme)) && !theirs.includes(identifier);
  });
}

function withIds(dataset: Dataset, idOf: ReadonlyMap<string, { id: string; trace: string }>): Dataset {
  const end = (id: string) => idOf.get(id)?.id ?? id;
  const claims = new Map<string, ClaimRow>();
  for (const claim of dataset.claims) {
    const given = idOf.get(claim.entityId);
    const id = given?.id ?? claim.entityId;
    const before = claims.get(id);
    const trace = given ? [`${claim.entityId} by ${given.trace}`] : undefined;
    claims.set(
      id,
      before
        ? { ...joined([before, claim]), trace: [...(before.trace ?? []), ...(trace ?? [])] }
        : { ...claim, entityId: id, ...(trace && { trace }) },
    );
  }
  return {
    sources: dataset.sources,
    claims: [...claims.values()],
    ties: dataset.ties
      .map((tie) => ({ ...tie, from: end(tie.from), to: end(tie.to) }))
      // Two that are one have no tie to themselves.
      .filter(({ from, to }) => from !== to),
  };
}
