import { FaultsError, type Fault } from '../fault.ts';
import { parseJson } from '../parse-json.ts';
import type { Input } from './input.ts';
import { wholeText } from './read-text.ts';

/** The value in a JSON file, in whatever encoding it comes. @throws FaultsError with line and column */
export async function readJson(input: Input): Promise<unknown> {
  const faults: Fault[] = [];
  const value = parseJson({ name: input.name, text: await wholeText(input) }, faults);
  if (faults.length > 0) throw new FaultsError(faults);
  return value;
}
