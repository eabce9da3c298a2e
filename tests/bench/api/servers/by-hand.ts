import { byHand, openDriver } from '../by-hand.ts';
import { announce } from './announce.ts';

const { driver, database } = openDriver();
const answers = byHand(driver, database);
type Name = keyof typeof answers;

/** The limit: the name of a question in the path, its variables in the body, the rows of one query as they are. */
announce((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const name = request.url!.slice(1) as Name;
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: never };
    answers[name](variables)
      .then((data: unknown) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ data: { [name]: data } }));
      })
      .catch((error: Error) => response.writeHead(500).end(error.message));
  });
});
