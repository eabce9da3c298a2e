import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { DatabaseOptions } from '../../../cypher/db.ts';

type Row = Readonly<Record<string, unknown>>;

/** A whole graph as rows that can be written: what a load by hand would begin with. */
export interface GraphRows {
  readonly sources: Row[];
  readonly claims: Row[];
  readonly entities: { id: string; labels: string[]; properties: Row }[];
  readonly ties: { id: string; kind: string; from: string; to: string; properties: Row }[];
}

/** Rows in one transaction: the best of what was tried. */
const batchRows = 5_000;

/** Writes a graph as one would by hand: rows that are ready, UNWIND and MERGE, nothing compared and nothing recorded. */
export class HandWritten {
  readonly #driver: Driver;
  readonly #database: string;

  constructor({ uri, username, password, database }: DatabaseOptions) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    this.#database = database;
  }

  /** Reads the graph that an import made. */
  async read(): Promise<GraphRows> {
    const rows = async <T>(text: string) =>
      (await this.#session((session) => session.run(text))).records.map((record) => record.toObject() as T);
    const said = async (label: 'Source' | 'Claim') =>
      (await rows<{ said: Row }>(`MATCH (n:${label}) RETURN properties(n) AS said`)).map((row) => row.said);
    return {
      sources: await said('Source'),
      claims: await said('Claim'),
      entities: await rows(
        'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
      ),
      ties: await rows(
        'MATCH (a:Entity)-[t]->(b:Entity) RETURN t.id AS id, type(t) AS kind, a.id AS `from`, b.id AS `to`, properties(t) AS properties',
      ),
    };
  }

  /** @returns how long it took, in milliseconds */
  async load({ sources, claims, entities, ties }: GraphRows): Promise<number> {
    const start = performance.now();
    await this.#batches(sources, 'UNWIND $rows AS row MERGE (n:Source {id: row.id}) SET n = row');
    await this.#batches(claims, 'UNWIND $rows AS row MERGE (n:Claim {id: row.id}) SET n = row');
    await this.#batches(
      entities,
      'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row.properties SET n:$(row.labels)',
    );
    await this.#batches(
      ties,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
       MERGE (a)-[t:$(row.kind) {id: row.id}]->(b) SET t = row.properties`,
    );
    return performance.now() - start;
  }

  /** Takes everything out of the graph but its schema. */
  async clear(): Promise<void> {
    // Of an entity with many ties, the ties go first: all of one node in one transaction would not fit.
    for (const text of [
      'MATCH ()-[t]->() CALL (t) { DELETE t } IN TRANSACTIONS OF 5000 ROWS',
      'MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    ])
      await this.#session((session) => session.run(text));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #batches(rows: readonly unknown[], text: string): Promise<void> {
    for (let at = 0; at < rows.length; at += batchRows)
      await this.#session((session) =>
        session.executeWrite((transaction) =>
          transaction.run(text, { rows: rows.slice(at, at + batchRows) }),
        ),
      );
  }

  async #session<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#database });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}
