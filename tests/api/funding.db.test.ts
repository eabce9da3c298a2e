import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../cypher/db.ts';
import { apiClient } from '../support/ask-api.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { root } from '../support/source-files.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
});
afterAll(() => db.close());

const stored: any[] = JSON.parse(readFileSync(join(root, 'seeds/data/ecosystem/relationships.json'), 'utf8'));
const funds = stored.filter(({ type }) => type === 'FUNDS');
const flowOf = async (ids: readonly string[], rest = '') =>
  (
    await ask<any>(
      `query ($ids: [ID!]!) { fundingFlow(ids: $ids${rest}) {
        grants { id funder { id level } receiver { id kind } programme { id } amount currency remark(language: EN) sourceCount }
        shares { id initiative { id } organisation { id } role amount currency }
        grantsLeftOut sharesLeftOut
      } }`,
      { ids },
    )
  ).data.fundingFlow;

describe('the funding of some entities', () => {
  it('is what the files say, with amounts that they do not tell left unknown', async () => {
    const { grants, grantsLeftOut } = await flowOf([...new Set(funds.map(({ to }) => to))]);
    expect(grantsLeftOut).toBe(0);
    const told = (from: string, to: string, amount: unknown) => `${from} ${to} ${amount ?? 'unknown'}`;
    expect(grants.map((one: any) => told(one.funder.id, one.receiver.id, one.amount)).sort()).toEqual(
      funds.map(({ from, to, properties }) => told(from, to, properties?.amountSEK)).sort(),
    );
    for (const { amount, currency, sourceCount } of grants) {
      expect(currency).toBe(amount === null ? null : 'SEK');
      expect(sourceCount).toBeGreaterThan(0);
    }
    expect(grants.find(({ receiver }: any) => receiver.id === 'dtcc')).toMatchObject({
      funder: { id: 'vinnova', level: 'NATIONAL' },
      amount: 36_000_000,
      remark: expect.stringMatching(/at most/i),
    });
  });

  it('names the programme, and who takes part where money is told, known or not', async () => {
    const { grants, shares } = await flowOf(['natsam', 'tema-innovationsledning', 'no-such']);
    expect(grants).toMatchObject([
      { receiver: { id: 'natsam' }, programme: { id: 'satsning-innovationsplattformar' } },
    ]);
    const partners = shares.map(({ organisation }: any) => organisation.id);
    expect(partners).toContain('future-by-lund');
    expect(partners).toContain('rise');
    expect(new Set(shares.map(({ amount }: any) => amount))).toEqual(new Set([null]));
  });

  it('keeps to dates, and refuses more ids than a picture holds', async () => {
    const all = funds.map(({ to }) => to);
    const { grants } = await flowOf(all, ', to: "1990"');
    expect(grants.length).toBeLessThan(funds.length);
    const { errors } = await ask<any>(`query ($ids: [ID!]!) { fundingFlow(ids: $ids) { grantsLeftOut } }`, {
      ids: Array.from({ length: 1_501 }, (_, index) => `id-${index}`),
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('ids');
  });
});
