import { QueryFileError } from './errors.ts';

/** What is sent of a query file, and the parameters that it needs. */
export interface Form {
  readonly text: string;
  readonly names: readonly string[];
}

/** The forms of one file: which of its parts are sent, given the parameters. */
export type FormOf = (params: Readonly<Record<string, unknown>>) => Form;

/** Lines that belong together; `when` names the parameter that decides, `is` whether it has to be given or not. */
interface Part {
  readonly when?: string;
  readonly is?: boolean;
  readonly lines: string[];
}

/** Filters are combined in a few ways; who combines them in very many has each made anew. */
const mostKept = 200;
const marker = /^\/\/ (?:if \$(\w+)|(else)|(end))$/;

/**
 * Cuts a query file at the lines `// if $name`, `// else` and `// end`. What stands between them is sent where the parameter is given,
 * neither null nor false, or where it is not. Comments and indentation are not sent.
 *
 * @throws QueryFileError where the marks do not fit each other
 */
export function formsOf(name: string, file: string): FormOf {
  const parts = partsOf(name, file);
  const switches = [...new Set(parts.flatMap(({ when }) => when ?? []))];
  const kept = new Map<string, Form>();
  return (params) => {
    const given = new Set(switches.filter((one) => isGiven(params[one])));
    const key = [...given].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const text = parts
      .filter(({ when, is }) => when === undefined || given.has(when) === is)
      .flatMap(({ lines }) => lines)
      .join('\n');
    const form = { text, names: namesIn(text) };
    if (kept.size < mostKept) kept.set(key, form);
    return form;
  };
}

/** The parameters of a text. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\$([A-Za-z]\w*)/g)].map((match) => match[1]!))];
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}

function partsOf(name: string, file: string): Part[] {
  const parts: Part[] = [{ lines: [] }];
  const fail = (line: string) => {
    throw new QueryFileError(`Cannot cut query ${name} at "${line}"`);
  };
  for (const line of file.split('\n').map((one) => one.trim())) {
    const mark = marker.exec(line);
    const last = parts.at(-1)!;
    if (mark) {
      const [, when, isElse] = mark;
      if ((when === undefined) === (last.when === undefined) || (isElse && last.is === false)) fail(line);
      if (when) parts.push({ when, is: true, lines: [] });
      else if (isElse) parts.push({ when: last.when!, is: false, lines: [] });
      else parts.push({ lines: [] });
    } else if (line !== '' && !line.startsWith('//')) last.lines.push(line);
  }
  if (parts.at(-1)!.when !== undefined) fail('the end of the file');
  return parts;
}
