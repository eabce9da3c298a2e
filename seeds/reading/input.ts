/** One file to read, unpacked where it was packed. */
export interface Input {
  /** As faults tell it: the file's name, and inside an archive "archive.zip/name". */
  readonly name: string;
  /** The last part of the name. */
  readonly baseName: string;
  /** "name sha256" of the file on disk that it is, or is packed in. */
  readonly origin: string;
  /** How many bytes there are, unpacked; absent where only reading tells. */
  readonly size?: number;
  /** The bytes from the beginning; a stream of its own each time. @throws FaultsError when they cannot be unpacked */
  open(): AsyncIterable<Uint8Array>;
  /** The parts of a workbook or another document that is an archive in itself; absent on other files. */
  readonly parts?: readonly Input[];
}

/** The first bytes of a file, at most `size`. */
export async function firstBytes(input: Input, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.open()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= size) break;
  }
  return Buffer.concat(chunks).subarray(0, size);
}
