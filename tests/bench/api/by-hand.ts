import { readFileSync } from 'node:fs';
import neo4j, { type Driver } from 'neo4j-driver';
import { luceneQuery } from '../../../cypher/read/search/lucene-query.ts';

const cypher = (file: string) => readFileSync(new URL(`cypher/${file}.cypher`, import.meta.url), 'utf8');
const entityWithTies = cypher('entity-with-ties');
const barriersWithHolders = cypher('barriers-with-holders');
const organisationsWithPartners = cypher('organisations-with-partners');
const search = cypher('search');
const neighbourhood = cypher('neighbourhood');

type Row = Record<string, never>;

/** The five questions by hand: one query each, whose rows are the answer. */
export function byHand(driver: Driver, database: string) {
  const ask = async (text: string, params: Record<string, unknown> = {}): Promise<Row[]> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run<Row>(text, params)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    entity: async ({ id }: { id: string }) => (await ask(entityWithTies, { id }))[0]?.['entity'] ?? null,
    barriers: async () => ({ nodes: (await ask(barriersWithHolders)).map((row) => row['barrier']) }),
    organisations: async () => ({
      nodes: (await ask(organisationsWithPartners)).map((row) => row['organisation']),
    }),
    search: async ({ text }: { text: string }) => (await ask(search, searchParameters(text)))[0]?.['search'],
    scene: async ({ id }: { id: string }) => (await ask(neighbourhood, { id }))[0]?.['scene'],
  };
}

/** The words as each index is asked for them. */
export function searchParameters(text: string) {
  const words = luceneQuery(text);
  return {
    name: words,
    swedishName: `nameSv:(${words})`,
    englishName: `nameEn:(${words})`,
    swedishSummary: `summarySv:(${words})`,
    englishSummary: `summaryEn:(${words})`,
  };
}

export function openDriver(): { driver: Driver; database: string } {
  const { uri, username, password, database } = JSON.parse(process.env['BENCH_NEO4J']!) as Record<
    string,
    string
  >;
  const driver = neo4j.driver(uri!, neo4j.auth.basic(username!, password!), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
  });
  return { driver, database: database! };
}
