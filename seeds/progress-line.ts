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
  return ({ dataset, phase: name, done, total }) => {
    const key = `${dataset} ${name}`;
    if (key !== phase) {
      phase = key;
      // The first report of a phase comes when its first batch is done; it began where the last one ended.
      phaseStart = told === 0 ? phaseStart : told;
    }
    const isLast = done === total;
    if (!isLast && now() - told < (isTerminal ? 100 : 1_000)) return;
    const seconds = Math.max(now() - phaseStart, 1) / 1000;
    const rate = done / seconds;
    const shown = name === 'read bytes' ? megabytes : number.format;
    const left = isLast || done === 0 ? '' : `, ${duration((total - done) / rate)} left`;
    const line = `${key}: ${shown(done)} of ${shown(total)}, ${shown(Math.round(rate))} a second${left}`;
    told = now();
    write(isTerminal ? `\r\u001b[K${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
}

function megabytes(bytes: number): string {
  return `${number.format(Math.ceil(bytes / 1024 ** 2))} MB`;
}

/** "40 s", "12 min", "2 h 5 min". */
function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
