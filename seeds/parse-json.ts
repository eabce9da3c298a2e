import type { Fault } from './fault.ts';
import type { SourceFile } from './source.ts';

/** The value in a JSON file; when it cannot be read, a fault with line and column is added and the answer is undefined. */
export function parseJson(file: SourceFile, faults: Fault[]): unknown {
  try {
    return JSON.parse(file.text) as unknown;
  } catch (error) {
    const position = faultPosition(file.text, String(error));
    faults.push({ file: file.name, expected: `is not JSON: ${position}` });
    return undefined;
  }
}

/** Engines tell the place in different words, or not at all when the text ends too early. */
function faultPosition(text: string, message: string): string {
  const known = /line (\d+) column (\d+)/.exec(message);
  if (known) return `line ${known[1]}, column ${known[2]}`;
  const at = /position (\d+)/.exec(message);
  const before = text.slice(0, at ? Number(at[1]) : text.length).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
