import type { TrustedDocuments } from './trusted/trusted-documents.ts';
import type { PlainRequest } from './http/short-way.ts';

const language = 'SV';
const any = {};
/**
 * What the first page, that of barriers and the explorer ask, in the order in which visitors come to them: operations of the page, with the
 * variables that it sends. A test holds them against the page.
 */
export const firstQuestions: readonly (readonly [operation: string, variables: Record<string, unknown>])[] = [
  ['Footer', {}],
  [
    'Start',
    {
      language,
      questions: [
        'natsam',
        'kommun-lund',
        'future-by-lund',
        'kommun-kiruna',
        'regeringen',
        'innovationsplattform-boras',
        'innovationsplattform-goteborg',
        'innovationsplattform-kiruna',
        'innovationsplattform-stockholm',
        'innovationsplattform-umea',
        'hinder-utanfor-radighet',
        'metod-dialogverkstad',
        'satsning-innovationsplattformar',
        'rise',
        'vinnova',
      ],
    },
  ],
  ['BarrierCursor', {}],
  ['Barriers', { language, filter: any, list: any, anyCity: any, anyTheme: any, anyReceiver: any }],
  ['Scene', { input: { seeds: ['natsam'], depth: 1, nodeLimit: 1_500, tieLimit: 5_000 }, language }],
  ['EntityPage', { id: 'natsam', language, first: 50 }],
  ['Search', { text: 'natsam', language }],
];

/** On a busy machine the first plans take longer than a question may; what was planned in that time is there the next time. */
const mostTries = 3;

/** Lets the database plan these, which takes seconds once, and keeps the answers for those who ask next. One at a time. */
export async function warmUp(
  { textOfOperation }: Pick<TrustedDocuments, 'textOfOperation'>,
  prepare: (plain: PlainRequest) => Promise<boolean>,
): Promise<void> {
  for (const [operation, variables] of firstQuestions) {
    const query = textOfOperation(operation);
    if (query === undefined) continue;
    const plain = { question: { query, variables }, type: 'application/graphql-response+json' } as const;
    for (let tries = 1; !(await prepare(plain)) && tries < mostTries;) tries += 1;
  }
}
