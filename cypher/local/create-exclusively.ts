import { link, rm, writeFile } from 'node:fs/promises';

let created = 0;

/**
 * Creates a file that is never seen empty or half written. Gives false, and changes nothing, where it exists already.
 */
export async function createExclusively(path: string, content: string): Promise<boolean> {
  created += 1;
  const draft = `${path}.${process.pid}-${created}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
