import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createExclusively } from './create-exclusively.ts';

/** The password of the local Neo4j: made at the first start, in a file that its owner alone may read. */
export async function readOrCreatePassword(home: string): Promise<string> {
  const path = join(home, 'password');
  await createExclusively(path, `${randomBytes(24).toString('base64url')}\n`);
  return (await readFile(path, 'utf8')).trim();
}
