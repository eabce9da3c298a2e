import { describe, expect, it } from 'vitest';
import { createTurns } from '../../api/http/turns.ts';

/** A server that answers `perSecond` questions, `atOnce` share it; `asked` come in each second. Time is counted, not waited for. */
async function run(asked: number, perSecond: number, seconds: number) {
  let time = 0;
  const turns = createTurns(() => time);
  const going: { readonly askedAt: number; left: number }[] = [];
  const tookMs: number[] = [];
  let away = 0;
  let coming = 0;
  for (; time < seconds * 1_000; time += 1) {
    for (coming += asked / 1_000; coming >= 1; coming -= 1) {
      const askedAt = time;
      const turn = turns.take();
      const begin = (isMine: boolean) => {
        if (isMine) going.push({ askedAt, left: 1_000 / perSecond });
        else away += 1;
      };
      if (typeof turn === 'boolean') begin(turn);
      else void turn.then(begin);
    }
    // All that are going share the millisecond.
    const share = 1 / Math.max(1, going.length);
    for (const one of going) one.left -= share;
    for (const one of going.filter(({ left }) => left <= 1e-9)) {
      going.splice(going.indexOf(one), 1);
      tookMs.push(time + 1 - one.askedAt);
      turns.end();
    }
    await Promise.resolve();
  }
  const sorted = tookMs.toSorted((a, b) => a - b);
  return { answered: tookMs.length, away, medianMs: sorted[Math.floor(sorted.length / 2)]! };
}

describe('turns', () => {
  it('send nobody away at 80 % of what can be answered', async () => {
    expect(await run(160, 200, 20)).toMatchObject({ away: 0 });
  });

  it('send nobody away in a burst that ends', async () => {
    const turns = createTurns(() => 0);
    const taken = Array.from({ length: 100 }, () => turns.take());
    expect(taken.filter((turn) => turn === true)).toHaveLength(64);
    for (let at = 0; at < 100; at += 1) turns.end();
    expect(await Promise.all(taken)).toEqual(Array(100).fill(true));
    expect(turns.inAll()).toBe(0);
  });

  it('at twice what can be answered go on answering as much, within three times of what 16 at once take alone', async () => {
    const { answered, away, medianMs } = await run(400, 200, 30);
    expect(answered).toBeGreaterThan(0.9 * 200 * 30);
    expect(away).toBeGreaterThan(0.4 * 400 * 30);
    expect(medianMs).toBeLessThan(3 * 16 * (1_000 / 200));
  });

  it('let nobody wait above 128', () => {
    const turns = createTurns(() => 0);
    const taken = Array.from({ length: 129 }, () => turns.take());
    expect(taken.at(-1)).toBe(false);
    expect(turns.inAll()).toBe(128);
  });

  it('are as many as ever when the load has gone', async () => {
    let time = 0;
    const turns = createTurns(() => time);
    const stand = Array.from({ length: 100 }, () => turns.take());
    for (time = 0; time <= 900; time += 100) {
      turns.end();
      void turns.take();
    }
    while (turns.inAll() > 0 && time < 5_000) {
      time += 10;
      turns.end();
      await Promise.resolve();
    }
    await Promise.all(stand);
    time += 10_000;
    for (const pause of [0, 600]) {
      time += pause;
      if (turns.take() === true) turns.end();
    }
    expect(Array.from({ length: 64 }, () => turns.take()).every((turn) => turn === true)).toBe(true);
  });
});
