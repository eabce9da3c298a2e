import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

/** The user that Neo4j is born with, and the password that it asks to change. */
export const username = 'neo4j';
const bornPassword = 'neo4j';

// A cold database on a busy machine takes its time.
const patientMs = 60_000;

const refused = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
]);

/** Whether the database at `uri` answers to this password. False is a refusal; not answering in time throws. */
export async function acceptsPassword(uri: string, password: string, timeoutMs: number): Promise<boolean> {
  return withDriver({ uri, password, timeoutMs }, async (driver) => {
    try {
      return await driver.verifyAuthentication({ database: 'system' });
    } catch (error) {
      if (error instanceof Neo4jError && refused.has(error.code)) return false;
      throw error;
    }
  });
}

/**
 * Makes `password` the one that counts and gives true; false where the data have a third password, neither this nor the
 * one Neo4j is born with. Safe to repeat after a crash at any point.
 */
export async function claimPassword(uri: string, password: string): Promise<boolean> {
  if (await acceptsPassword(uri, password, patientMs)) return true;
  return withDriver({ uri, password: bornPassword, timeoutMs: patientMs }, async (driver) => {
    try {
      await driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
        { old: bornPassword, new: password },
        { database: 'system' },
      );
      return true;
    } catch (error) {
      if (error instanceof Neo4jError && refused.has(error.code)) return false;
      throw error;
    }
  });
}

interface Access {
  readonly uri: string;
  readonly password: string;
  readonly timeoutMs: number;
}

async function withDriver<T>(
  { uri, password, timeoutMs }: Access,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
