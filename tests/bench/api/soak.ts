import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';
import { median } from '../median.ts';
import { competitors, start, type Address } from './competitors.ts';
import { questions } from './questions.ts';

/** What a load got. */
export interface Load {
  readonly seconds: number;
  /** Answers with 200; how long they took is told of them alone. */
  readonly accepted: number;
  readonly medianMs: number;
  /** Sent away with 429 or 503. */
  readonly shed: number;
  /** All else: other statuses, connections that broke, and answers that did not come in 10 s. */
  readonly errors: number;
}

/** What happened under load for long, and under more of it than can be borne. */
export interface Soak {
  /** As much as can be answered. */
  readonly capacity: Load;
  readonly long: Load;
  /** Medians of the process's memory in each third of it, in MB. */
  readonly megabytes: readonly [first: number, second: number, last: number];
  readonly overload: Load;
  /** Milliseconds of one question after it all. */
  readonly afterMs: number;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };
const requests = questions.flatMap((question) =>
  question.variables.map((variables) => ({
    method: 'POST' as const,
    path: '/graphql',
    headers,
    body: JSON.stringify({ query: question.query, variables }),
  })),
);
const overloadSeconds = 30;
const memoryEveryMs = 1_000;

/** All questions in turn from 50 connections: what can be borne at most, 80 % of it for long, then twice as much from 400. */
export async function soak(
  address: Address,
  minutes: number,
  say: (line: string) => void = () => undefined,
): Promise<Soak> {
  const server = await start(competitors[0], address);
  try {
    const most = Math.min(20, minutes * 20);
    await warm(server.url);
    await put(server.url, { connections: 50, duration: most });
    const capacity = await put(server.url, { connections: 50, duration: most });
    const perSecond = capacity.accepted / capacity.seconds;
    say(`capacity: ${perSecond.toFixed(0)} answers a second, median ${capacity.medianMs.toFixed(0)} ms`);
    const memory: number[] = [];
    const watch = setInterval(
      () =>
        void residentMegabytes(server.pid).then(
          (size) => memory.push(size),
          () => undefined,
        ),
      memoryEveryMs,
    );
    const long = await put(
      server.url,
      { connections: 50, duration: minutes * 60, overallRate: Math.max(1, Math.round(perSecond * 0.8)) },
      (seconds, accepted) => say(`${seconds} s: ${accepted} answers, ${memory.at(-1)?.toFixed(0) ?? '?'} MB`),
    );
    clearInterval(watch);
    // Above what is answered at once, the others are sent away.
    const overload = await put(server.url, {
      connections: 400,
      duration: overloadSeconds,
      overallRate: Math.round(perSecond * 2),
    });
    const afterAt = performance.now();
    const after = await fetch(`${server.url}/graphql`, requests[0]!);
    if (after.status !== 200) throw new Error(`After the load an answer is ${after.status}`);
    await after.text();
    const thirdOf = (at: number) =>
      median(memory.slice(Math.floor((at * memory.length) / 3), Math.floor(((at + 1) * memory.length) / 3)));
    return {
      capacity,
      long,
      megabytes: [thirdOf(0), thirdOf(1), thirdOf(2)],
      overload,
      afterMs: performance.now() - afterAt,
    };
  } finally {
    server.stop();
  }
}

/** Asks each question until it has been answered a few times: many at once would find nothing planned. */
async function warm(url: string): Promise<void> {
  for (const request of requests)
    for (let times = 0, answered = 0; answered < 3; times += 1) {
      const response = await fetch(`${url}/graphql`, request);
      await response.text();
      if (response.status === 200) answered += 1;
      else if (times > 20) throw new Error(`A question is answered with ${response.status}`);
    }
}

/** Puts a load on a server and counts what comes back; tells once a minute how far it is. */
async function put(
  url: string,
  options: { readonly connections: number; readonly duration: number; readonly overallRate?: number },
  tell?: (seconds: number, accepted: number) => void,
): Promise<Load> {
  // How many answers took so many milliseconds: the same memory for a minute and for a day.
  const took = new Map<number, number>();
  let accepted = 0;
  let shed = 0;
  let others = 0;
  const start = performance.now();
  const { errors, duration } = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon(
      { url, requests, ...options, ignoreCoordinatedOmission: options.overallRate !== undefined },
      (error: unknown, result: autocannon.Result) => (error ? reject(error as Error) : resolve(result)),
    );
    load.on('response', (_client, status, _bytes, ms) => {
      if (status === 200) {
        accepted += 1;
        took.set(Math.round(ms), (took.get(Math.round(ms)) ?? 0) + 1);
      } else if (status === 429 || status === 503) shed += 1;
      else others += 1;
    });
    const minute = setInterval(
      () => tell?.(Math.round((performance.now() - start) / 1_000), accepted),
      60_000,
    );
    load.on('done', () => clearInterval(minute));
  });
  return { seconds: duration, accepted, shed, errors: errors + others, medianMs: medianOf(took, accepted) };
}

function medianOf(took: ReadonlyMap<number, number>, all: number): number {
  let below = 0;
  for (const [ms, count] of [...took].toSorted(([a], [b]) => a - b)) {
    below += count;
    if (below >= all / 2) return ms;
  }
  return NaN;
}

async function residentMegabytes(pid: number): Promise<number> {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
