import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../api/schema/build-schema.ts';
import { fuzz } from '../audit/fuzz.ts';
import { runHttpAudits } from '../audit/http-audits.ts';
import { lintSchema } from '../audit/schema-linter.ts';
import { startApi } from '../support/api-server.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('the API', () => {
  it('holds every audit of GraphQL over HTTP', async () => {
    expect(await runHttpAudits(`${api.url}/graphql`)).toEqual({ total: 61, faults: [] });
  });

  it('has a schema in which the linter finds nothing', () => {
    expect(lintSchema().faults).toEqual([]);
  });

  it('refuses 500 broken requests with a message; `npm run audit` sends 5,000', async () => {
    expect((await fuzz(`${api.url}/graphql`, buildSchema(), 500)).faults).toEqual([]);
    expect((await api.post({ query: '{ __typename }' })).status).toBe(200);
  });
});
