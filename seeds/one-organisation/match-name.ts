import type { EntityKind } from '../../cypher/model.ts';
import { foldedKey, hasOwnLetters, strictKey } from './name-key.ts';
import type { KnownOrganisation } from './known.ts';

/** What is looked for by its name. */
export interface Wanted {
  readonly names: readonly string[];
  readonly kind: EntityKind;
  readonly country: string | undefined;
  readonly municipalityCode: string | undefined;
}

/** The organisation that a name means, and how sure that is: 1 is the same name of the same kind. */
export interface NameMatch {
  readonly id: string;
  readonly score: number;
}

/** From this score on two are taken for one; below it, down to `unsure`, a person decides. */
export const sure = 0.95;
const unsure = 0.6;

/** Kinds that sources mix up; all others are told apart. */
const alike: readonly ReadonlySet<EntityKind>[] = [
  new Set(['UNIVERSITY', 'RESEARCH_INSTITUTE']),
  new Set(['AGENCY', 'RESEARCH_INSTITUTE']),
  new Set(['AGENCY', 'UNIVERSITY']),
  new Set(['COMPANY', 'RESEARCH_INSTITUTE']),
  new Set(['COMPANY', 'CIVIL_SOCIETY']),
  new Set(['CIVIL_SOCIETY', 'NETWORK']),
];

/** Finds organisations by their names. */
export interface NameMatcher {
  /** The best match and others that may be meant, the best first; none below the score that a person should look at. */
  match(wanted: Wanted): readonly NameMatch[];
}

/** Indexes the names of the organisations that are known. */
export function nameMatcher(known: readonly KnownOrganisation[]): NameMatcher {
  const byKey = new Map<string, Set<KnownOrganisation>>();
  const byWord = new Map<string, Set<KnownOrganisation>>();
  const put = (index: Map<string, Set<KnownOrganisation>>, key: string, one: KnownOrganisation) =>
    index.set(key, (index.get(key) ?? new Set()).add(one));
  for (const one of known)
    for (const key of keysOf(one.names)) {
      put(byKey, key, one);
      for (const word of wordsOf(key)) put(byWord, word, one);
    }

  return {
    match(wanted) {
      const same = new Set(keysOf(wanted.names).flatMap((key) => [...(byKey.get(key) ?? [])]));
      const scored = [...same]
        .filter((one) => sameCountry(one, wanted))
        .map((one) => ({ one, score: scoreOf(one, wanted) }));
      const best = Math.max(0, ...scored.map(({ score }) => score));
      const first = scored.filter(({ score }) => score === best);
      // Two that fit as well: which one is meant cannot be told from the name.
      if (first.length > 1) return first.map(({ one }) => ({ id: one.id, score: 0.9 }));
      if (scored.length > 0)
        return scored.sort((a, b) => b.score - a.score).map(({ one, score }) => ({ id: one.id, score }));
      return resembling(wanted, byWord);
    },
  };
}

/** Same words, apart from how an export writes letters. */
function scoreOf(one: KnownOrganisation, wanted: Wanted): number {
  const strict = new Set(one.names.map(strictKey));
  const spelled = wanted.names.some((name) => strict.has(strictKey(name)) && !isShouted(name));
  // Håbo is not Habo: who writes å means it.
  const contradicted =
    !spelled &&
    wanted.names.some(
      (name) => hasOwnLetters(name) && one.names.some((other) => differInLetters(name, other)),
    );
  const kind =
    one.kind === wanted.kind
      ? 0
      : alike.some((set) => set.has(one.kind) && set.has(wanted.kind))
        ? 0.02
        : 0.2;
  const place =
    one.municipalityCode !== undefined &&
    wanted.municipalityCode !== undefined &&
    one.municipalityCode !== wanted.municipalityCode
      ? 0.2
      : 0;
  return Math.max(0, (spelled ? 1 : contradicted ? 0.7 : 0.97) - kind - place);
}

/** Capitals without accents: an export that has lost its letters, so that HABO may be Håbo. */
function isShouted(name: string): boolean {
  return name === name.toUpperCase() && !hasOwnLetters(name);
}

/** One key, but other letters: å against a. */
function differInLetters(name: string, other: string): boolean {
  const letters = (text: string) => [...strictKey(text)].filter((letter) => letter > '\u007f').join('');
  return foldedKey(name) === foldedKey(other) && letters(name) !== letters(other);
}

/** Names that share most of their words: never sure. */
function resembling(
  wanted: Wanted,
  byWord: ReadonlyMap<string, ReadonlySet<KnownOrganisation>>,
): NameMatch[] {
  const best = new Map<string, number>();
  for (const key of keysOf(wanted.names)) {
    const words = wordsOf(key);
    for (const one of new Set(words.flatMap((word) => [...(byWord.get(word) ?? [])].slice(0, 200)))) {
      if (!sameCountry(one, wanted)) continue;
      for (const other of keysOf(one.names)) {
        const theirs = new Set(wordsOf(other));
        const shared = words.filter((word) => theirs.has(word)).length;
        const score = shared / (words.length + theirs.size - shared);
        best.set(one.id, Math.max(best.get(one.id) ?? 0, Math.min(score, 0.9)));
      }
    }
  }
  return [...best]
    .filter(([, score]) => score >= unsure)
    .map(([id, score]) => ({ id, score: Math.round(score * 100) / 100 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 5);
}

/** Where nothing is said of a country, Sweden is meant: the shipped data are of Sweden. */
function sameCountry(one: KnownOrganisation, wanted: Wanted): boolean {
  return (one.country ?? 'SE') === (wanted.country ?? 'SE');
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.map(foldedKey))].filter((key) => key.length > 2);
}

function wordsOf(key: string): string[] {
  return [...new Set(key.split(' '))].filter((word) => word.length > 2);
}
