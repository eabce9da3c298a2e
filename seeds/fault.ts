/** One thing that is wrong in a file, said so that it can be found and mended. */
export interface Fault {
  readonly file: string;
  /** The line of the file, from 1; absent where the format has no lines. */
  readonly line?: number;
  /** Which record: "record 12 (natsam)"; absent when the file as a whole is at fault. */
  readonly record?: string;
  readonly field?: string;
  /** What stood there, as it was read. */
  readonly value?: unknown;
  readonly expected: string;
}

/** The data cannot be imported as they are; nothing has been written. Holds the faults that were found. */
export class FaultsError extends Error {
  override readonly name = 'FaultsError';
  readonly faults: readonly Fault[];

  /** @param count how many there are, where `faults` are only the first of them */
  constructor(faults: readonly Fault[], count: number = faults.length) {
    super(
      [
        `Cannot import: ${count} ${count === 1 ? 'fault' : 'faults'}, and nothing was written${count > faults.length ? '; the first are' : ''}`,
        ...faults.map((fault) => `  ${describeFault(fault)}`),
      ].join('\n'),
    );
    this.faults = faults;
  }
}

/** "nodes.json, record 12 (natsam), level: is "lokal", but must be …" */
export function describeFault({ file, line, record, field, value, expected }: Fault): string {
  const place = [file, line === undefined ? undefined : `line ${line}`, record, field]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const was = value === undefined ? 'is missing, but' : `is ${shown(value)}, but`;
  return field === undefined && value === undefined
    ? `${place}: ${expected}`
    : `${place}: ${was} must be ${expected}`;
}

/** @throws FaultsError when there is any fault. */
export function throwFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultsError(faults);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
