/** Whose turn it is to be answered, who waits, and who is sent away. */
export interface Turns {
  /** True when it is one's turn, at once where that is so; false where too much is asked. Whose turn it was calls `end`. */
  readonly take: () => boolean | Promise<boolean>;
  readonly end: () => void;
  /** Questions that are being answered or wait. */
  readonly inAll: () => number;
}

/** Answered at once, as long as the queue goes on ending. */
const usualAtOnce = 64;
/** More do not get more answers out of a process and its database, only later ones. */
const fewAtOnce = 16;
/** Above it nobody waits. */
export const mostInAll = 128;
/** A queue that stands for so long is no burst: more is asked than can be answered. */
const standsMs = 500;
/** In such a queue one waits no longer than this. */
const patienceMs = 25;
/** In any queue: who asks has 10 s, and wants the answer within them. */
const longestMs = 1_000;

interface Waiting {
  readonly since: number;
  readonly go: (isMine: boolean) => void;
}

/**
 * Lets a burst wait its turn. When more is asked for long than can be answered, it lets fewer in at once, the newest first, and sends away who
 * has waited: those who are answered then are answered as quickly as ever, and the others know at once.
 */
export function createTurns(now: () => number = () => performance.now()): Turns {
  let going = 0;
  let waiting: Waiting[] = [];
  let isTooMuch = false;
  /** When the queue became what it is now, empty or not. */
  let sinceThen = now();

  const note = (wasEmpty: boolean) => {
    const time = now();
    if ((waiting.length === 0) !== wasEmpty) sinceThen = time;
    else if (time - sinceThen >= standsMs) isTooMuch = waiting.length > 0;
  };
  const sendAway = () => {
    const after = now() - (isTooMuch ? patienceMs : longestMs);
    const late = waiting.filter(({ since }) => since <= after);
    if (late.length === 0) return;
    waiting = waiting.filter(({ since }) => since > after);
    for (const { go } of late) go(false);
  };
  const mostAtOnce = () => (isTooMuch ? fewAtOnce : usualAtOnce);

  return {
    take() {
      const wasEmpty = waiting.length === 0;
      if (wasEmpty && going < mostAtOnce()) {
        if (isTooMuch) note(wasEmpty);
        going += 1;
        return true;
      }
      sendAway();
      if (going + waiting.length >= mostInAll) return false;
      return new Promise((resolve) => {
        const timer = setTimeout(sendAway, longestMs);
        timer.unref();
        waiting.push({
          since: now(),
          go(isMine) {
            clearTimeout(timer);
            resolve(isMine);
          },
        });
        note(wasEmpty);
      });
    },
    end() {
      going -= 1;
      if (waiting.length === 0) {
        if (isTooMuch) note(true);
        return;
      }
      sendAway();
      while (waiting.length > 0 && going < mostAtOnce()) {
        const next = isTooMuch ? waiting.pop()! : waiting.shift()!;
        going += 1;
        next.go(true);
      }
      note(false);
    },
    inAll: () => going + waiting.length,
  };
}
