import { FaultsError } from '../fault.ts';
import { firstBytes, type Input } from './input.ts';

/** How much of a file tells its encoding. */
const sample = 1024 ** 2;

/** The encodings that funders' files come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Says a file's encoding by its byte order mark, and without one by whether it is UTF-8. */
export async function encodingOf(input: Input): Promise<Encoding> {
  return encodingOfBytes(await firstBytes(input, sample));
}

/** As `encodingOf`, for the first bytes of a file. */
export function encodingOfBytes(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // Text in two-byte letters without a mark: every second byte of what is mostly ASCII is zero.
  const zeros = [0, 1].map((start) => countZeros(bytes.subarray(0, 2_000), start));
  if (zeros[1]! > 200 && zeros[0]! < 20) return 'utf-16le';
  if (zeros[0]! > 200 && zeros[1]! < 20) return 'utf-16be';
  try {
    // As a stream: the sample may end inside a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file in pieces, without a byte order mark. @throws FaultsError where the bytes are no letters */
export async function* readText(input: Input): AsyncGenerator<string> {
  const encoding = await encodingOf(input);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let at = 0;
  try {
    for await (const chunk of input.open()) {
      yield decoder.decode(chunk, { stream: true });
      at += chunk.length;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new FaultsError([
      { file: input.name, expected: `is ${encoding}, but holds bytes that are not, after byte ${at}` },
    ]);
  }
}

/** As `readText`, with letters and their accents as one: an accent in the next piece may belong to the last letter of this one. */
export async function* readNormalText(input: Input): AsyncGenerator<string> {
  let held = '';
  for await (const part of readText(input)) {
    const text = held + part;
    // Before a letter of ASCII nothing joins, so that the text can be cut there.
    let cut = text.length;
    while (cut > 0 && text.charCodeAt(cut - 1) > 0x7f) cut--;
    cut = Math.max(0, cut - 1);
    held = text.slice(cut);
    yield text.slice(0, cut).normalize('NFC');
  }
  yield held.normalize('NFC');
}

/** The whole text of a file, for formats that are read at once. */
export async function wholeText(input: Input): Promise<string> {
  const parts: string[] = [];
  for await (const part of readNormalText(input)) parts.push(part);
  return parts.join('');
}

function countZeros(bytes: Uint8Array, start: number): number {
  let zeros = 0;
  for (let at = start; at < bytes.length; at += 2) if (bytes[at] === 0) zeros++;
  return zeros;
}
