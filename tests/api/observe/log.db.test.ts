import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/neo4j.ts';
import { startObservedApi } from '../../support/observed-api.ts';

let api: Awaited<ReturnType<typeof startObservedApi>>;
beforeAll(async () => {
  api = await startObservedApi(freshDatabase, { SLOW_QUERY_MS: 1 });
});
afterAll(() => api.close());

describe('the log', () => {
  it('names slow queries with the operation that asked them', async () => {
    const response = await api.post({ query: 'query Big { graph { nodeCount } }' });
    const slow = api.lines.find(({ msg, name }) => msg === 'slow query' && name === 'info');
    expect(slow).toMatchObject({ operation: 'Big', rows: 1, ms: expect.any(Number) });
    expect(slow!.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('has the cause of a masked error under the id in the answer', async () => {
    await api.db.execute("CREATE (:Entity {id: 'nameless', kind: 'PROJECT', isReference: false})");
    const response = await api.post({ query: 'query Nameless { entity(id: "nameless") { name } }' });
    const { errors } = await response.json();
    const { code, requestId } = errors[0].extensions;
    expect([response.status, code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(errors[0].message).toBe(`Something went wrong here. The log tells more under ${requestId}.`);
    expect(response.headers.get('x-request-id')).toBe(requestId);
    const line = api.lines.find((one) => one.requestId === requestId && one.errors);
    expect(line).toMatchObject({ operation: 'Nameless', msg: 'operation with errors', level: 50 });
    expect(line!.errors![0]!.message).toContain('Row of by-ids does not fit');
    expect(line!.errors![0]!.cause).toBeTruthy();
  });
});
