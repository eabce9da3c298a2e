import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { readSettings } from '../cypher/config.ts';
import { ConfigError, NotReadyError, lostConnectionCodes } from '../cypher/errors.ts';
import { SetupError } from '../cypher/local/setup-error.ts';
import { createAnswerCache } from './cache/answer-cache.ts';
import { createGraphStamp } from './cache/graph-stamp.ts';
import { serverSettings } from './config.ts';
import { importShippedData, shippedDataIn } from './first-import.ts';
import { listen } from './listen.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { createObservation } from './observe/create-observation.ts';
import { createReadiness, type Readiness } from './readiness.ts';
import { createListener } from './server.ts';
import { loadTrustedDocuments } from './trusted/trusted-documents.ts';

/** Requests a minute from one address, where none are set: enough for any page, and for measuring on one's own machine. */
const usualRate = { open: 600_000, locked: 6_000 };
/** The first page is worth a moment at the start; what is not warm then is made so while nobody waits. */
const warmUpMs = 5_000;
const say = (message: string) => process.stderr.write(`${message}\n`);

try {
  await start();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof SetupError)) throw error;
  say(error.message);
  process.exit(1);
}

async function start(): Promise<void> {
  const settings = readSettings(serverSettings, process.env);
  const log = pino({ level: settings.LOG_LEVEL });
  const trusted = loadTrustedDocuments(settings.TRUSTED_DOCUMENTS);
  // The port first: one that is taken is told at once, before a database is started in vain.
  const door = await listen(settings.HOST, settings.PORT);
  const observation = await createObservation(settings, log, process.env, trusted.operations);
  const { observer } = observation;
  const opened = await openDatabase(settings, {
    onProgress: say,
    onQuery(event) {
      observer.queryEnded?.(event);
      if (event.failed && lostConnectionCodes.has(event.failed)) readiness.lost();
    },
  });
  const readiness = createReadiness(opened.db, log);
  const cache = createAnswerCache(settings.ANSWER_CACHE_MB * 1_000_000, createGraphStamp(opened.db));
  readiness.notYet = 'STARTING';
  door.open(
    createListener({
      db: opened.db,
      log,
      profile: settings.PROFILE,
      observer,
      cache,
      trusted,
      readiness,
      metrics: observation.pageFor(opened.db, cache),
      requestsPerMinute: settings.RATE_LIMIT ?? usualRate[settings.PROFILE],
      trustedProxies: settings.TRUSTED_PROXIES,
    }),
  );
  stopOnSignal(async () => {
    readiness.stop();
    await door.close();
    await opened.close();
    await observation.stop();
  });

  await bringDataIn(opened, readiness);
  const { port } = door.server.address() as AddressInfo;
  const host = settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST;
  process.stdout.write(`Samverkanskartan: http://${host}:${port}/\n`);
}

/** Seeds an empty graph, and warms it up. A database that is down now is asked again until it answers; the page says so meanwhile. */
async function bringDataIn(opened: OpenDatabase, readiness: Readiness): Promise<void> {
  try {
    const present = await shippedDataIn(opened.db);
    if (present === 'none') readiness.notYet = 'IMPORTING';
    if (present !== 'all') await importShippedData(opened.address, process.env);
    await readiness.warmUp(warmUpMs);
  } catch (error) {
    if (!(error instanceof NotReadyError)) {
      say((error as Error).message);
      return;
    }
    say('The database does not answer yet; the map appears when it does.');
    setTimeout(() => void bringDataIn(opened, readiness), 2_000);
  } finally {
    readiness.notYet = null;
  }
}

/** Ends what is going on, then the process; a second signal ends it at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(() => process.exit(0));
    });
}
