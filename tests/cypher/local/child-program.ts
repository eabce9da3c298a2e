import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { LocalNeo4jOptions } from '../../../cypher/local/start-local-neo4j.ts';

const program = fileURLToPath(new URL('start-in-child.ts', import.meta.url));

export interface ChildAnswer {
  readonly uri?: string;
  readonly pid?: number;
  readonly joined?: boolean;
  readonly error?: { readonly name: string; readonly message: string };
}

/** A child that has answered, and may be killed. */
export interface ChildProgram {
  readonly process: ChildProcess;
  readonly answer: ChildAnswer;
}

/** Runs the starter in a Node process of its own and waits for its answer. */
export async function runChildProgram(
  options: Pick<LocalNeo4jOptions, 'home' | 'cacheDir'>,
  path?: string,
): Promise<ChildProgram> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A plain C locale: the program must not depend on it to find its files.
    env: { ...process.env, LC_ALL: 'C', ...(path !== undefined && { PATH: path }) },
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
  return { process: child, answer: JSON.parse(line) as ChildAnswer };
}
