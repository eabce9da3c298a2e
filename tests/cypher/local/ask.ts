import neo4j, { type RecordShape } from 'neo4j-driver';

interface Access {
  readonly uri: string;
  readonly password: string;
}

/** Runs one query as the driver of any other program would, and gives its rows. */
export async function ask({ uri, password }: Access, query: string): Promise<readonly RecordShape[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(query, {}, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
