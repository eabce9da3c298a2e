import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SetupError, waysOut } from './setup-error.ts';

/**
 * The jar of `LocalNeo4j.java`, compiled once per content: running it as a source file would cost
 * about two seconds at every start.
 */
export async function provideLauncher(cacheDir: string, jars: string): Promise<string> {
  const source = fileURLToPath(new URL('LocalNeo4j.java', import.meta.url));
  const digest = createHash('sha256')
    .update(await readFile(source))
    .digest('hex');
  const directory = join(cacheDir, `launcher-${digest.slice(0, 16)}`);
  const jar = join(directory, 'LocalNeo4j.jar');
  if (await isThere(jar)) return jar;

  const partial = `${directory}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await compile(source, jars, partial);
    await rename(partial, directory);
  } catch (error) {
    // Another process was first.
    if (!(await isThere(jar))) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return jar;
}

const java = (args: readonly string[]) => promisify(execFile)('java', args);

async function compile(source: string, jars: string, output: string): Promise<void> {
  // By their modules, so that they belong to the very `java` that was checked.
  const compiler = ['-m', 'jdk.compiler/com.sun.tools.javac.Main'];
  const archiver = ['-m', 'jdk.jartool/sun.tools.jar.Main'];
  // Only launchers widen `*`, and this runs the compiler without its own.
  const classPath = (await readdir(jars))
    .filter((file) => file.endsWith('.jar'))
    .map((file) => join(jars, file))
    .join(delimiter);
  try {
    await java([
      ...compiler,
      '-proc:none',
      '-encoding',
      'UTF-8',
      '--release',
      '17',
      '-cp',
      classPath,
      '-d',
      output,
      source,
    ]);
    await java([
      ...archiver,
      '--create',
      '--file',
      join(output, 'LocalNeo4j.jar'),
      '-C',
      output,
      'LocalNeo4j.class',
    ]);
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() ?? '';
    throw new SetupError(`Java could not compile the start of the local Neo4j.\n${said}\n${waysOut}`, {
      cause,
    });
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
