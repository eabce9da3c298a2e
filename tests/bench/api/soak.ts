import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';
import { median } from '../median.ts';
import { competitors, start, type Address } from './competitors.ts';
import { questions } from './questions.ts';

/** What happened under load for long, and under more of it than can be borne. */
export interface Soak {
  readonly minutes: number;
  readonly capacity: number;
  readonly answers: number;
  readonly errors: number;
  readonly refused: number;
  readonly medianMs: number;
  /** Megabytes in the last third, by those in the second. */
  readonly memoryRatio: number;
  readonly megabytes: number;
  readonly overload: {
    readonly accepted: number;
    readonly shed: number;
    readonly errors: number;
    readonly medianMs: number;
  };
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

/** All questions in turn from 50 connections: what can be borne at most, 80 % of it for long, then twice as much. */
export async function soak(address: Address, minutes: number): Promise<Soak> {
  const server = await start(competitors[0], address);
  try {
    const load = (more: object) => autocannon({ url: server.url, connections: 50, requests, ...more });
    await load({ duration: 15 });
    const { requests: most } = await load({ duration: 15 });
    const memory: number[] = [];
    const watch = setInterval(
      () => void residentMegabytes(server.pid).then((size) => memory.push(size)),
      2_000,
    );
    const long = await load({ duration: minutes * 60, overallRate: Math.round(most.average * 0.8) });
    clearInterval(watch);
    const third = Math.floor(memory.length / 3);
    const second = median(memory.slice(third, 2 * third));
    // Above what is answered at once, the others are sent away.
    const overload = await load({
      duration: 20,
      connections: 400,
      overallRate: Math.round(most.average * 2),
      ignoreCoordinatedOmission: true,
      excludeErrorStats: true,
    });
    return {
      minutes,
      capacity: most.average,
      answers: long['2xx'],
      errors: long.errors,
      refused: long.non2xx,
      medianMs: long.latency.p50,
      memoryRatio: median(memory.slice(2 * third)) / second,
      megabytes: second,
      overload: {
        accepted: overload['2xx'],
        shed: overload.non2xx,
        errors: overload.errors,
        medianMs: overload.latency.p50,
      },
    };
  } finally {
    server.stop();
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
