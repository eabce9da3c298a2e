import { randomUUID } from 'node:crypto';
import { closeSync, openSync, read, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hash64 } from './hash-set.ts';

const readAt = promisify(read);

/** Parts that values are divided into by their keys: each must fit in memory, of files of many gigabytes too. */
const partCount = 512;
/** Letters that wait in memory before they go to the disk. */
const heldLetters = 4 * 1024 ** 2;

/**
 * Values that are put one by one and read back in parts: those of one key come together, in the order in which they were put. What does
 * not fit in memory lies in a file that has no name, so that a program that is killed leaves none.
 */
export class Spill<T> {
  readonly #waiting: string[] = Array.from({ length: partCount }, () => '');
  readonly #pieces: { readonly at: number; readonly length: number }[][] = Array.from(
    { length: partCount },
    () => [],
  );
  /** What pieces are read into. */
  #bytes = Buffer.alloc(0);
  #held = 0;
  #end = 0;
  #file: number | undefined;

  put(key: string, value: T): void {
    this.putText(key, JSON.stringify(value));
  }

  /** @param text the value's JSON */
  putText(key: string, text: string): void {
    const part = hash64(key, (low) => low % partCount);
    this.#waiting[part] += `${text},`;
    this.#held += text.length;
    if (this.#held > heldLetters) this.#writeOut();
  }

  /** May be read as often as needed, once all is put. */
  async *parts(): AsyncGenerator<T[]> {
    for (const [part, pieces] of this.#pieces.entries()) {
      const values: T[] = [];
      // Piece by piece: the text of a whole part would be as large as its values.
      for (const { at, length } of pieces) {
        if (this.#bytes.length < length) this.#bytes = Buffer.alloc(length);
        const { bytesRead } = await readAt(this.#file!, this.#bytes, 0, length, at);
        if (bytesRead !== length) throw new RangeError('A file of the import has lost its end');
        for (const value of valuesOf<T>(this.#bytes.toString('utf8', 0, length))) values.push(value);
      }
      for (const value of valuesOf<T>(this.#waiting[part]!)) values.push(value);
      if (values.length > 0) yield values;
    }
  }

  /** Gives its place on the disk back. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #writeOut(): void {
    this.#file ??= openNameless();
    for (const [part, text] of this.#waiting.entries()) {
      if (text === '') continue;
      const bytes = Buffer.from(text);
      writeSync(this.#file, bytes);
      this.#pieces[part]!.push({ at: this.#end, length: bytes.length });
      this.#end += bytes.length;
      this.#waiting[part] = '';
    }
    this.#held = 0;
  }
}

/** The values of a text in which a comma comes after each. */
function valuesOf<T>(text: string): T[] {
  return text === '' ? [] : (JSON.parse(`[${text.slice(0, -1)}]`) as T[]);
}

/** A file of this process alone; the system takes it away when it is closed, whatever ends the process. */
function openNameless(): number {
  const path = join(tmpdir(), `samverkan-import-${randomUUID()}`);
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}
