import { serverAudits } from 'graphql-http';

export interface AuditResult {
  readonly total: number;
  /** What was not held, each in one line. */
  readonly faults: readonly string[];
}

/** The audits of GraphQL over HTTP that the GraphQL working group publishes. */
export async function runHttpAudits(url: string): Promise<AuditResult> {
  const audits = serverAudits({ url, fetchFn: fetch });
  const faults: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') faults.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  return { total: audits.length, faults };
}
