import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';

const file = 'api/schema.promised.graphql';
const banner =
  '# What programs outside rely on: the schema as it was when it last grew. `npm run generate` brings additions in; a\n' +
  '# breaking change stays out until a decision names it (docs/decisions, a line `Breaking: …`).\n\n';

/** What the schema takes away from those who use it, and no decision names, in the words of graphql-js. */
export function brokenPromises(root: string, sdl: string): string[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const decisions = readdirSync(join(root, 'docs/decisions'))
    .map((name) => readFileSync(join(root, 'docs/decisions', name), 'utf8'))
    .join('\n');
  return findBreakingChanges(buildSchema(readFileSync(path, 'utf8')), buildSchema(sdl))
    .map(({ description }) => description)
    .filter((description) => !decisions.includes(`Breaking: ${description}`));
}

/** The promised schema as it shall be: the present one, or the old one where something in it would be broken. */
export function promisedSchema(root: string, sdl: string): readonly [file: string, content: string] {
  const isKept = brokenPromises(root, sdl).length === 0;
  return [file, isKept ? `${banner}${sdl}\n` : readFileSync(join(root, file), 'utf8')];
}
