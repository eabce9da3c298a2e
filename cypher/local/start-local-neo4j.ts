import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { choosePort } from './choose-port.ts';
import { username } from './claim-password.ts';
import { withFileLock } from './file-lock.ts';
import { requireJava } from './java-version.ts';
import { joinRunning } from './join-running.ts';
import { openDatabase } from './open-database.ts';
import { readOrCreatePassword } from './password-file.ts';
import { provideJars } from './provide-jars.ts';
import { provideLauncher } from './provide-launcher.ts';
import { readLatestPort } from './running-record.ts';
import { SetupError } from './setup-error.ts';

const heldTimeoutMs = 60_000;
const heldPollMs = 500;

/** How to run the local Neo4j. */
export interface LocalNeo4jOptions {
  /** The directory that holds the data, the logs and the password; absolute. */
  readonly home: string;
  /** Where the fetched jars are kept. Default: `samverkanskartan` in the user's cache directory. */
  readonly cacheDir?: string;
  /** Default: the port of the latest start where it is free, otherwise any free one. */
  readonly port?: number;
  /** Gets one line for a person at a time. */
  readonly onProgress?: (message: string) => void;
}

/** A local Neo4j that answers. */
export interface LocalNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Another process already runs the database on this home; it lives as long as that process does. */
  readonly joined: boolean;
  /** The database process. */
  readonly pid: number;
  /** Resolves when the database process has ended, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends the database cleanly. One that was only joined goes on running for its owner. */
  stop(): Promise<void>;
}

/**
 * Starts Neo4j Community on a home directory, or joins the one that already runs there.
 *
 * @throws SetupError where Java, Maven or the home directory stand in the way.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { home, onProgress = () => undefined } = options;
  const cacheDir = options.cacheDir ?? join(homedir(), '.cache', 'samverkanskartan');
  await prepareHome(home);
  const password = await readOrCreatePassword(home);
  const access = { username, password, database: 'neo4j' };

  const running = await joinRunning(home, password);
  if (running !== undefined) return { ...access, ...running, joined: true };

  const [jars] = await Promise.all([provideJars(cacheDir, onProgress), requireJava()]);
  const launcher = await provideLauncher(cacheDir, jars);

  const deadline = Date.now() + heldTimeoutMs;
  const wait = {
    timeoutMs: heldTimeoutMs,
    onWait: (holder: number) => onProgress(`Waiting for process ${holder}, which starts Neo4j on ${home}`),
    onTimeout: (holder: number) => heldError(home, `${holder}, which is starting it`),
  };
  return withFileLock(join(home, 'start.lock'), wait, async () => {
    for (;;) {
      const meanwhile = await joinRunning(home, password);
      if (meanwhile !== undefined) return { ...access, ...meanwhile, joined: true };
      const port = options.port ?? (await choosePort(await readLatestPort(home)));
      const opened = await openDatabase({ home, port, jars, launcher }, password, onProgress);
      if (typeof opened === 'object') return { ...access, ...opened, joined: false };
      if (opened === 'port-taken' && options.port !== undefined)
        throw new SetupError(`The local Neo4j cannot have port ${port}: another program listens there.`);
      // The latest database may still be on its way down after its parent was killed.
      if (Date.now() > deadline) throw heldError(home, await readHolder(home));
      await sleep(heldPollMs);
    }
  });
}

async function prepareHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  // A directory that already holds other things keeps the mode that its owner chose.
  if ((await readdir(home)).length === 0) await chmod(home, 0o700);
}

function heldError(home: string, holder: string): SetupError {
  return new SetupError(
    `The local Neo4j in ${home} is held by process ${holder}. ` +
      'End that process, or set SAMVERKAN_HOME to another directory.',
  );
}

async function readHolder(home: string): Promise<string> {
  return (await readFile(join(home, 'jvm.lock'), 'utf8')).trim();
}
