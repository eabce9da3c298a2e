import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { QueryFileError } from './errors.ts';
import { formsOf, namesIn, type FormOf } from './query-parts.ts';

/** One question to the database: its file, what is sent of it, and the shapes of what goes in and of each row that comes out. */
export interface Query<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly formOf: FormOf;
  readonly params: P;
  readonly row: R;
}

/**
 * Binds a `.cypher` file to the schemas of its parameters and rows.
 *
 * @throws QueryFileError when the file is missing, or when the `$names` in it are not those of the schema.
 */
export function query<P extends z.ZodObject, R extends z.ZodObject>(
  file: URL,
  params: P,
  row: R,
): Query<P, R> {
  const path = fileURLToPath(file);
  const name = basename(path, '.cypher');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new QueryFileError(`Cannot read query ${name}: ${path}`, { cause });
  }
  const formOf = formsOf(name, text);
  const used = new Set(namesIn(text));
  const declared = new Set(Object.keys(params.shape));
  const wrong = [...used, ...declared].filter((key) => !(used.has(key) && declared.has(key as string)));
  if (wrong.length > 0)
    throw new QueryFileError(
      `Cannot bind query ${name}: in the text or the schema alone: ${wrong.join(', ')}`,
    );
  return { name, formOf, params, row };
}
