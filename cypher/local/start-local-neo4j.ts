import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { choosePort } from './choose-port.ts';
import { username } from './claim-password.ts';
import { withFileLock } from './file-lock.ts';
import { isProcessAlive } from './is-process-alive.ts';
import { requireJava } from './java-version.ts';
import { joinRunning } from './join-running.ts';
import { openDatabase } from './open-database.ts';
import { readOrCreatePassword } from './password-file.ts';
import { provideJars } from './provide-jars.ts';
import { provideLauncher } from './provide-launcher.ts';
import { provideQuickStart } from './provide-quick-start.ts';
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

  const java = await requireJava();
  const jars = await provideJars(cacheDir, onProgress);
  const launcher = await provideLauncher(cacheDir, jars);
  const flags = await provideQuickStart({ cacheDir, java, jars, launcher }, onProgress);

  const wait = {
    timeoutMs: heldTimeoutMs,
    onWait: (holder: number) => onProgress(`Waiting for process ${holder}, which starts Neo4j on ${home}`),
    onTimeout: (holder: number) => heldError(home, `process ${holder}, which is starting it`),
  };
  return withFileLock(join(home, 'start.lock'), wait, async () => {
    const deadline = Date.now() + heldTimeoutMs;
    for (;;) {
      const meanwhile = await joinRunning(home, password);
      if (meanwhile !== undefined) return { ...access, ...meanwhile, joined: true };
      const port = await choosePort(options.port ?? (await readLatestPort(home)));
      if (options.port === undefined || port === options.port) {
        const opened = await openDatabase({ home, port, jars, launcher, flags }, password, onProgress);
        if (typeof opened === 'object') return { ...access, ...opened, joined: false };
      }
      // The latest database may still be on its way down, with our home and our port, after its parent was killed.
      const holder = await readHolder(home);
      if (holder === undefined) {
        if (options.port === undefined) continue;
        throw new SetupError(
          `The local Neo4j cannot have port ${options.port}: another program listens there.`,
        );
      }
      if (Date.now() > deadline) throw heldError(home, `process ${holder}`);
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
    `The local Neo4j in ${home} is held by ${holder}. ` +
      'End that process, or set SAMVERKAN_HOME to another directory.',
  );
}

/** The id of the database process that has, or had, this home; undefined where that process is gone. */
async function readHolder(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, 'jvm.lock'), 'utf8').catch(() => undefined);
  return text !== undefined && isProcessAlive(Number(text)) ? Number(text) : undefined;
}
