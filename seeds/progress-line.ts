import type { Progress } from './run.ts';

const number = new Intl.NumberFormat('en-GB');

/**
 * Tells progress as lines: on a terminal in place, elsewhere at most one a second and always the last of a phase.
 *
 * @param write gets text as it shall stand on the terminal, line ends included
 * @param now milliseconds
 */
export function progressLines(
  write: (text: string) => void,
  { isTerminal, now }: { readonly isTerminal: boolean; readonly now: () => number },
): (progress: Progress) => void {
  let phase = '';
  let phaseStart = now();
  let told = 0;
  return (progress) => {
    const key = `${progress.dataset} ${progress.phase}`;
    if (key !== phase) {
      phase = key;
      // The first report of a phase comes when its first batch is done; it began where the last one ended.
      phaseStart = told === 0 ? phaseStart : told;
    }
    const isLast = progress.done === progress.total;
    if (!isTerminal && !isLast && now() - told < 1_000) return;
    const seconds = Math.max(now() - phaseStart, 1) / 1000;
    const rate = number.format(Math.round(progress.done / seconds));
    const line = `${key}: ${number.format(progress.done)} of ${number.format(progress.total)}, ${rate} a second`;
    told = now();
    write(isTerminal ? `\r\u001b[K${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}
