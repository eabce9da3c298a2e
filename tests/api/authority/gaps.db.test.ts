import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../cypher/db.ts';
import { apiClient } from '../../support/ask-api.ts';
import { seededDatabase } from '../../support/seeded-database.ts';
import { root } from '../../support/source-files.ts';

let db: Database;
let ask: ReturnType<typeof apiClient>;

beforeAll(async () => {
  db = await seededDatabase();
  ask = apiClient(db);
});
afterAll(() => db.close());

const file = (name: string) => JSON.parse(readFileSync(join(root, 'seeds/data/ecosystem', name), 'utf8'));
const nodes: { id: string; kind: string; date?: string }[] = file('nodes.json');
const ties: { from: string; type: string; to: string }[] = file('relationships.json');
const of = (type: string) => ties.filter((tie) => tie.type === type);
const kindOf = (id: string) => nodes.find((node) => node.id === id)?.kind;
const holders = new Set(of('HAS_AUTHORITY_OVER').map(({ from }) => from));

describe('the gaps of authority', () => {
  it('are those that counting the files gives', async () => {
    const { data } = await ask<any>(`{ authorityGaps {
      barrierCount holderCount withoutHolder { barrier { id } } neverAtDialogue { organisation { id } dialogues { id } }
      chains { barrier { id } holdings { organisation { id } } }
    } }`);
    const gaps = data.authorityGaps;
    const held = new Set(of('HAS_AUTHORITY_OVER').map(({ to }) => to));
    const unheld = nodes.filter(({ id, kind }) => kind === 'Barrier' && !held.has(id)).map(({ id }) => id);
    const seen = new Set(
      of('PARTICIPATES_IN')
        .filter(({ to }) => kindOf(to) === 'DialogueWorkshop')
        .map(({ from }) => from),
    );
    expect(gaps.withoutHolder.map((gap: any) => gap.barrier.id).sort()).toEqual(unheld.sort());
    expect(gaps.neverAtDialogue.map((gap: any) => gap.organisation.id).sort()).toEqual(
      [...holders].filter((id) => !seen.has(id)).sort(),
    );
    expect([gaps.barrierCount, unheld.length, gaps.holderCount, gaps.neverAtDialogue.length]).toEqual([
      70, 35, 14, 7,
    ]);
    expect(gaps.chains.map((chain: any) => [chain.barrier.id, chain.holdings.length]).sort()).toEqual([
      ['hinder-cykelfartsgator', 2],
      ['hinder-gatureglering-utslapp', 2],
      ['hinder-kiruna-statlig-mark', 3],
      ['hinder-miljozon-stockholm', 2],
      ['hinder-natkoncession', 2],
      ['hinder-p-avgift-miljobilar', 2],
    ]);
  });

  it('were more before dialogues that are dated later, as counting the files gives', async () => {
    const never = (day: string) => {
      const held = nodes.filter(({ kind, date }) => kind === 'DialogueWorkshop' && (date ?? '') <= day);
      const seen = of('PARTICIPATES_IN')
        .filter(({ to }) => held.some(({ id }) => id === to))
        .map(({ from }) => from);
      return [...holders].filter((id) => !seen.includes(id)).sort();
    };
    const gapsAt = async (asOf: string) => {
      const { data } = await ask<any>(
        `query ($asOf: String) { authorityGaps(asOf: $asOf) { holderCount neverAtDialogue { organisation { id } } } }`,
        { asOf },
      );
      const { holderCount, neverAtDialogue } = data.authorityGaps;
      return { holderCount, never: neverAtDialogue.map(({ organisation }: any) => organisation.id).sort() };
    };
    expect(await gapsAt('2016')).toEqual({ holderCount: 14, never: never('2016-12-31') });
    expect(await gapsAt('2020-06-01')).toEqual({ holderCount: 14, never: never('2020-06-01') });
    expect(never('2016-12-31').length).toBeGreaterThan(never('2020-06-01').length);
    expect(never('2020-06-01').length).toBeGreaterThan(never('2026').length);
  });

  it('are not asked for with a date that is none', async () => {
    const { errors } = await ask<any>(`{ authorityGaps(asOf: "yesterday") { holderCount } }`);
    expect(errors?.[0]?.message).toMatch(/asOf/);
  });

  it('suggest holders of like barriers alone, and say in what they are alike', async () => {
    const { data } = await ask<any>(`{ authorityGaps { withoutHolder {
      barrier { id barrierType levelOfAuthority ties(kinds: [ABOUT], first: 20) { nodes { to { id } } } }
      couldBeAsked(first: 3) { organisation { id kind } because { isSameType isSameLevel themes { id } holding { organisation { id } barrier { id barrierType levelOfAuthority } } } }
    } } }`);
    const suggestions = data.authorityGaps.withoutHolder.flatMap((gap: any) =>
      gap.couldBeAsked.map((one: any) => ({ gap, one })),
    );
    expect(suggestions.length).toBeGreaterThan(50);
    for (const { gap, one } of suggestions) {
      expect(holders).toContain(one.organisation.id);
      for (const { holding, themes, isSameLevel, isSameType } of one.because) {
        expect(ties).toContainEqual(
          expect.objectContaining({
            from: one.organisation.id,
            type: 'HAS_AUTHORITY_OVER',
            to: holding.barrier.id,
          }),
        );
        expect(isSameLevel).toBe(holding.barrier.levelOfAuthority === gap.barrier.levelOfAuthority);
        expect(isSameType).toBe(holding.barrier.barrierType === gap.barrier.barrierType);
        const own = gap.barrier.ties.nodes.map((tie: any) => tie.to.id);
        for (const theme of themes) expect(own).toContain(theme.id);
        expect(themes.length > 0 || (isSameLevel && isSameType)).toBe(true);
      }
    }
  });
});

describe('the holders', () => {
  it('hold all 42 authorities and 3 pieces of advice, each by the tie that says so', async () => {
    const { data } = await ask<any>(`{ authorityHolders { organisation { id } advice { power tie { kind } }
      holdings { power barrier { id } tie { kind from { id } to { id } sources { id } } } } }`);
    const holdings = data.authorityHolders.flatMap((holder: any) =>
      holder.holdings.map((holding: any) => ({ ...holding, id: holder.organisation.id })),
    );
    expect(holdings).toHaveLength(of('HAS_AUTHORITY_OVER').length);
    expect(holdings.filter(({ power }: any) => power === 'UNKNOWN')).toHaveLength(13);
    for (const { id, barrier, tie } of holdings) {
      expect(tie).toMatchObject({
        kind: 'HAS_AUTHORITY_OVER',
        from: { id },
        to: { id: barrier.id },
      });
      expect(tie.sources.length).toBeGreaterThan(0);
    }
    expect(data.authorityHolders.flatMap((holder: any) => holder.advice)).toHaveLength(3);
  });
});

describe('the plan of a dialogue', () => {
  const planQuery = `query ($ids: [ID!]!, $without: [ID!]) { dialoguePlan(barriers: $ids, without: $without) {
    invited { organisation { id __typename } dialogues { id } covers { role level barrier { id } } }
    uncovered { role level barrier { id } } reading { id kind } } }`;
  const kiruna = ['hinder-kiruna-statlig-mark', 'hinder-p-avgift-miljobilar'];

  it('has every named holder, and for each barrier one that raised or meets it', async () => {
    const { data } = await ask<any>(planQuery, { ids: kiruna });
    const { invited, uncovered } = data.dialoguePlan;
    const ids = invited.map((one: any) => one.organisation.id);
    for (const { from, to } of of('HAS_AUTHORITY_OVER')) if (kiruna.includes(to)) expect(ids).toContain(from);
    const covered = invited.flatMap((one: any) => one.covers);
    for (const id of kiruna)
      expect(
        [...covered, ...uncovered].some(
          ({ role, barrier }: any) => ['RAISER', 'FACER'].includes(role) && barrier.id === id,
        ),
      ).toBe(true);
    expect(invited.find((one: any) => one.organisation.id === 'jordbruksverket').dialogues).toEqual([]);
    expect(invited.find((one: any) => one.organisation.id === 'regeringen').dialogues).not.toEqual([]);
  });

  it('leaves out whom it is told to, and says what then is uncovered', async () => {
    const { data } = await ask<any>(planQuery, { ids: kiruna, without: ['jordbruksverket'] });
    const { invited, uncovered } = data.dialoguePlan;
    expect(invited.map((one: any) => one.organisation.id)).not.toContain('jordbruksverket');
    expect(uncovered).toContainEqual({
      role: 'HOLDER',
      level: null,
      barrier: { id: 'hinder-kiruna-statlig-mark' },
    });
  });

  it('names organisations, never people, whatever the barriers', async () => {
    const barriers = nodes.filter(({ kind }) => kind === 'Barrier').map(({ id }) => id);
    for (let at = 0; at < barriers.length; at += 20) {
      const { data } = await ask<any>(planQuery, { ids: barriers.slice(at, at + 20) });
      expect(data.dialoguePlan.invited.length).toBeGreaterThan(1);
      for (const { organisation, covers } of data.dialoguePlan.invited) {
        expect(organisation.__typename).not.toBe('Person');
        expect(covers.length).toBeGreaterThan(0);
      }
    }
  });

  it.each([[[]], [['hinder-nowhere']], [Array.from({ length: 21 }, () => 'hinder-kiruna-statlig-mark')]])(
    'refuses %j',
    async (ids) => {
      const { errors } = await ask(planQuery, { ids });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'barriers' });
    },
  );
});
