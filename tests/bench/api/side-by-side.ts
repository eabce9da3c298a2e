import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import { median } from '../median.ts';
import { competitors, start, type Address, type Competitor, type Running } from './competitors.ts';
import { questions, type Question } from './questions.ts';

/** Answers a second of each competitor to one question: the median of the rounds. */
export interface Throughput {
  readonly question: string;
  readonly perSecond: Readonly<Record<string, number>>;
}

const connections = 10;
const headers = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Puts each question to all competitors in turn, in rounds, so that what slows the machine down slows all of them down.
 *
 * @throws Error where one of them gives another answer
 */
export async function sideBySide(
  address: Address,
  { rounds = 3, seconds = 3, only = '' } = {},
): Promise<Throughput[]> {
  const running = await Promise.all(
    competitors.map(async (competitor: Competitor) => ({
      competitor,
      server: await start(competitor, address),
    })),
  );
  try {
    const wanted = questions.filter(({ name }) => name.includes(only));
    for (const question of wanted) await checkSame(question, running);
    const results: Throughput[] = [];
    for (const question of wanted) {
      const figures = new Map<string, number[]>();
      for (let round = 0; round <= rounds; round++)
        for (const { competitor, server } of running) {
          const perSecond = await throughput(competitor, server, question, seconds);
          // The first round lets the compilers of all do their work.
          if (round > 0) figures.set(competitor.name, [...(figures.get(competitor.name) ?? []), perSecond]);
        }
      const perSecond = Object.fromEntries([...figures].map(([name, all]) => [name, median(all)]));
      results.push({ question: question.name, perSecond });
    }
    return results;
  } finally {
    running.forEach(({ server }) => server.stop());
  }
}

type Pair = { readonly competitor: Competitor; readonly server: Running };

async function checkSame(question: Question, running: readonly Pair[]): Promise<void> {
  for (const variables of question.variables) {
    const answers = await Promise.all(
      running.map(async ({ competitor, server }) => {
        const { path, body } = competitor.request(question, variables);
        const response = await fetch(server.url + path, { method: 'POST', headers, body });
        const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
        if (!answer.data || answer.errors)
          throw new Error(`${competitor.name}, ${question.name}: ${JSON.stringify(answer.errors)}`);
        return { name: competitor.name, data: competitor.data?.(answer.data) ?? answer.data };
      }),
    );
    for (const { name, data } of answers.slice(1))
      if (!isDeepStrictEqual(data, answers[0]!.data))
        throw new Error(
          `${name} answers ${question.name} ${JSON.stringify(variables)} otherwise:\n${JSON.stringify(answers[0]!.data)}\n${JSON.stringify(data)}`,
        );
  }
}

async function throughput(
  competitor: Competitor,
  server: Running,
  question: Question,
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: question.variables.map((variables) => ({
      method: 'POST' as const,
      headers,
      ...competitor.request(question, variables),
    })),
  });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(
      `${competitor.name}, ${question.name}: ${result.errors} errors, ${result.non2xx} refusals`,
    );
  return result['2xx'] / result.duration;
}
