import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../../cypher/errors.ts';

/** The questions that the locked profile answers. */
export interface TrustedDocuments {
  /** The text of a document by its id, `sha256:` and the digest of the text. */
  readonly textOf: (id: string) => string | undefined;
  readonly isTrusted: (text: string) => boolean;
  /** The text of a document by the name of an operation in it. */
  readonly textOfOperation: (name: string) => string | undefined;
  /** The names of their operations. */
  readonly operations: ReadonlySet<string>;
}

const ours = new URL('../generated/trusted-documents.json', import.meta.url);

/**
 * The documents of the page, and those that `more` names: a `.graphql` file, a `.json` file of texts by any key, or a folder of them.
 *
 * @throws ConfigError where `more` cannot be read.
 */
export function loadTrustedDocuments(more?: string): TrustedDocuments {
  return trustedDocuments([...textsOfJson(readFileSync(ours, 'utf8')), ...(more ? textsBelow(more) : [])]);
}

/** Trusts exactly these texts. */
export function trustedDocuments(all: readonly string[]): TrustedDocuments {
  const texts = new Set(all);
  const byId = new Map([...texts].map((text) => [`sha256:${digestOf(text)}`, text]));
  const byName = new Map(
    [...texts].flatMap((text) =>
      [...text.matchAll(/\b(?:query|mutation|subscription)\s+(\w+)/g)].map(([, name]) => [name!, text]),
    ),
  );
  return {
    textOf: (id) => byId.get(id),
    isTrusted: (text) => texts.has(text),
    textOfOperation: (name) => byName.get(name),
    operations: new Set(byName.keys()),
  };
}

function textsBelow(path: string): string[] {
  try {
    if (statSync(path).isDirectory())
      return readdirSync(path)
        .filter((name) => /\.(graphql|json)$/.test(name))
        .flatMap((name) => textsBelow(join(path, name)));
    const text = readFileSync(path, 'utf8');
    return path.endsWith('.json') ? textsOfJson(text) : [text];
  } catch (cause) {
    throw new ConfigError(`Cannot read TRUSTED_DOCUMENTS at ${path}: ${(cause as Error).message}`, { cause });
  }
}

function textsOfJson(text: string): string[] {
  const texts = Object.values(JSON.parse(text) as object);
  if (!texts.every((one) => typeof one === 'string')) throw new TypeError('its values must be texts');
  return texts;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
