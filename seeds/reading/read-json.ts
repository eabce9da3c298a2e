import { JSONParser } from '@streamparser/json';
import { FaultsError, type Fault } from '../fault.ts';
import { parseJson } from '../parse-json.ts';
import type { Input } from './input.ts';
import { readNormalText, wholeText } from './read-text.ts';

/** The value in a JSON file, in whatever encoding it comes. @throws FaultsError with line and column */
export async function readJson(input: Input): Promise<unknown> {
  const faults: Fault[] = [];
  const value = parseJson({ name: input.name, text: await wholeText(input) }, faults);
  if (faults.length > 0) throw new FaultsError(faults);
  return value;
}

/** A record of a JSON file. */
export interface JsonRecord {
  readonly value: unknown;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** The name of the list, where an object holds it. */
  readonly list?: string | undefined;
}

/**
 * The records of a JSON file one by one: of a list, of a list that an object holds near its beginning under one of the names, or the one
 * value that there is. Only a record at a time is in memory.
 *
 * @param lists names of lists, in lower case
 * @throws FaultsError with line and column
 */
export async function* readJsonRecords(
  input: Input,
  lists: readonly string[] = [],
): AsyncGenerator<JsonRecord> {
  const start = await beginning(input);
  const list =
    lists.length > 0 ? new RegExp(`"(${lists.join('|')})"\\s*:\\s*\\[`, 'i').exec(start)?.[1] : undefined;
  const path = start.trimStart().startsWith('[') ? '$.*' : list === undefined ? '$' : `$.${list}.*`;
  const values: unknown[] = [];
  const parser = new JSONParser({ paths: [path], keepStack: false });
  parser.onValue = ({ value }) => void values.push(value);
  let read = 0;
  let index = 0;
  for await (const text of readNormalText(input)) {
    try {
      parser.write(text);
    } catch {
      throw notJson(input, await placeOfFault(input, read));
    }
    read += text.length;
    for (const value of values.splice(0)) yield { value, index: index++, list: list?.toLowerCase() };
  }
  if (!parser.isEnded) throw notJson(input, await placeOfFault(input, read));
}

/** Enough of a file to see how it begins. */
async function beginning(input: Input): Promise<string> {
  let text = '';
  for await (const part of readNormalText(input)) {
    text += part;
    if (text.trimStart().length > 1_000) break;
  }
  return text;
}

/** Reads again, letter by letter where the fault is: the parser does not tell lines. @param from letters before the piece that has the fault */
async function placeOfFault(input: Input, from: number): Promise<string> {
  const parser = new JSONParser({ paths: ['$.none'], keepStack: false });
  let [line, column, read] = [1, 1, 0];
  for await (const text of readNormalText(input)) {
    const sound = text.slice(0, Math.max(0, from - read));
    parser.write(sound);
    line += sound.split('\n').length - 1;
    column = sound.includes('\n') ? sound.length - sound.lastIndexOf('\n') : column + sound.length;
    read += text.length;
    for (const letter of text.slice(sound.length)) {
      try {
        parser.write(letter);
      } catch {
        return `line ${line}, column ${column}`;
      }
      column = letter === '\n' ? 1 : column + letter.length;
      if (letter === '\n') line++;
    }
  }
  return `line ${line}, column ${column}`;
}

function notJson({ name }: Input, place: string): FaultsError {
  return new FaultsError([{ file: name, expected: `is not JSON: ${place}` }]);
}
