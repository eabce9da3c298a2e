import { linkFamilies, linkLevels } from './link-words.ts';
import type { Expansion, Focus, LinkPosition, LinkSpan, PathEnds } from './links.ts';

/** An id of ours: a slug, or a prefix and a digest. */
export const idPattern = /^[^\s,~\p{C}]{1,200}$/u;
const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function idsOf(text: string | null): readonly string[] {
  return validIds((text ?? '').split(','));
}

export function validIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => idPattern.test(id));
}

/** Null where no valid id stands there, which asks for no choice. */
export function someIdsOf(text: string | null): readonly string[] | null {
  const ids = idsOf(text);
  return ids.length === 0 ? null : ids;
}

export function wordOf<Word extends string>(text: string | null, words: readonly Word[]): Word | null {
  return words.find((word) => word === text) ?? null;
}

export function pathOf(text: string | null): PathEnds | null {
  const [from, to, ...more] = (text ?? '').split('~');
  if (!from || !to || more.length > 0 || from === to || !idPattern.test(from) || !idPattern.test(to))
    return null;
  return { from, to };
}

export function writtenPath(path: PathEnds | null): string | null {
  const text = path === null ? null : `${path.from}~${path.to}`;
  return pathOf(text) === null ? null : text;
}

export function focusOf(text: string | null): Focus | null {
  const [, id, steps] = /^([^~]+)~([1-9])$/.exec(text ?? '') ?? [];
  return id !== undefined && idPattern.test(id) ? { id, steps: Number(steps) } : null;
}

/** `ID`, or `ID~families~levels~limit` with words joined by dots; a part that is left empty sets no limit. */
export function expansionsOf(text: string | null): readonly Expansion[] {
  const found = new Map<string, Expansion>();
  for (const part of (text ?? '').split(',')) {
    const [id = '', families = '', levels = '', limit = '', ...more] = part.split('~');
    if (!idPattern.test(id) || more.length > 0) continue;
    const words = <Word extends string>(listed: string, known: readonly Word[]) =>
      wordsOf(listed === '' ? null : listed.replaceAll('.', ','), known);
    found.set(id, {
      id,
      families: words(families, linkFamilies),
      levels: words(levels, linkLevels),
      limit: /^[1-9]\d{0,3}$/.test(limit) ? Number(limit) : null,
    });
  }
  return [...found.values()];
}

export function writtenExpansion({ id, families, levels, limit }: Expansion): string {
  const words = <Word extends string>(list: readonly Word[] | null, known: readonly Word[]) =>
    (chosen(list, known) ?? '').replaceAll(',', '.');
  return [id, words(families, linkFamilies), words(levels, linkLevels), limit ?? '']
    .join('~')
    .replace(/~+$/, '');
}

/** The known words in their own order; null where none was asked for or all are. */
export function wordsOf<Word extends string>(
  text: string | null,
  words: readonly Word[],
): readonly Word[] | null {
  if (text === null) return null;
  const asked = new Set(text.toUpperCase().split(','));
  const found = words.filter((word) => asked.has(word));
  const broken = found.length === 0 && text !== 'none';
  return broken || found.length === words.length ? null : found;
}

export function positionsOf(text: string | null): readonly LinkPosition[] {
  const found = new Map<string, LinkPosition>();
  for (const part of (text ?? '').split(',')) {
    const [, id, x, y] = /^([^~]+)~(-?\d{1,6})~(-?\d{1,6})$/.exec(part) ?? [];
    if (id !== undefined && idPattern.test(id)) found.set(id, { id, x: Number(x) + 0, y: Number(y) + 0 });
  }
  return [...found.values()];
}

export function written(positions: readonly LinkPosition[]): string | null {
  return joined(
    positions
      .filter(({ id, x, y }) => idPattern.test(id) && Math.abs(x) < 999_999 && Math.abs(y) < 999_999)
      .map(({ id, x, y }) => `${id}~${Math.round(x)}~${Math.round(y)}`),
  );
}

export function dateOf(text: string | null): string | null {
  return text !== null && datePattern.test(text) ? text : null;
}

export function spanOf(text: string | null): LinkSpan | null {
  const [from, to, ...more] = (text ?? '').split('~').map(dateOf);
  return more.length === 0 && from && to ? { from, to } : null;
}

export function writtenSpan(span: LinkSpan | null): string | null {
  const text = span === null ? null : `${span.from}~${span.to}`;
  return spanOf(text) === null ? null : text;
}

/** A currency by ISO 4217, or `count`. */
export function measureOf(text: string | null): string | null {
  return text !== null && /^([A-Z]{3}|count)$/.test(text) ? text : null;
}

export function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join(',');
}

export function chosen<Word extends string>(
  words: readonly Word[] | null,
  all: readonly Word[],
): string | null {
  if (words === null) return null;
  const kept = all.filter((word) => words.includes(word));
  if (kept.length === all.length) return null;
  return kept.length === 0 ? 'none' : kept.join(',').toLowerCase();
}
