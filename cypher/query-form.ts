import type { Query } from './query.ts';

/** A query as it is sent: its text, and the names of the parameters that are left in it. */
export interface Form {
  readonly text: string;
  readonly names: readonly string[];
}

/** So many forms of a query are told apart, since the database plans each of them; what comes later gets the text with all conditions. */
const mostForms = 48;

const forms = new WeakMap<Query, (params: Readonly<Record<string, unknown>>) => Form>();

/**
 * The form of a query for these parameters: without the conditions that are not set, and with the branch that a switch takes.
 * It depends on which parameters are null, true or false, and on no other value.
 */
export function formOf(query: Query, params: Readonly<Record<string, unknown>>): Form {
  const known = forms.get(query) ?? formsOf(query.text);
  forms.set(query, known);
  return known(params);
}

function formsOf(text: string) {
  const whole = shortened(text);
  const switches = [
    ...new Set([...whole.matchAll(/(?:\(|WHEN )\$(\w+) (?:IS NULL|THEN)/g)].map(([, name]) => name!)),
  ];
  const plain = formFrom(whole);
  const known = new Map<string, Form>();
  return (params: Readonly<Record<string, unknown>>): Form => {
    let key = '';
    for (const name of switches) key += stateOf(params[name]);
    const found = known.get(key);
    if (found) return found;
    if (known.size >= mostForms) return plain;
    const made = formFrom(settled(whole, params));
    known.set(key, made);
    return made;
  };
}

type State = 'N' | 'T' | 'F' | '-';

function stateOf(value: unknown): State {
  if (value === null) return 'N';
  return typeof value === 'boolean' ? (value ? 'T' : 'F') : '-';
}

function formFrom(text: string): Form {
  return { text, names: [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name!))] };
}

/** Without comments and indentation: the driver sends 1,400 bytes at a time. */
function shortened(text: string): string {
  return text
    .replace(/\/\/[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function settled(whole: string, params: Readonly<Record<string, unknown>>): string {
  let text = whole;
  for (let from = 0; ;) {
    const match = /\(\$(\w+) IS NULL OR |\bCASE WHEN \$(\w+)( IS NULL)? THEN /.exec(text.slice(from));
    if (!match) break;
    const at = from + match.index;
    const inside = at + match[0].length;
    const state = stateOf(params[(match[1] ?? match[2])!]);
    if (match[1]) {
      const end = closing(text, inside, /[()]/g, '(');
      const kept = state === 'N' ? 'TRUE' : `(${text.slice(inside, end)})`;
      text = text.slice(0, at) + kept + text.slice(end + 1);
    } else if (match[3] || state === 'T' || state === 'F') {
      const isTaken = match[3] ? state === 'N' : state === 'T';
      const end = closing(text, inside, /\b(?:CASE|END)\b/g, 'CASE');
      const otherwise = elseOf(text, inside, end);
      const taken = isTaken
        ? text.slice(inside, otherwise ?? end)
        : otherwise === null
          ? 'NULL'
          : text.slice(otherwise + 'ELSE'.length, end);
      text = `${text.slice(0, at)}(${taken.trim()})${text.slice(end + 'END'.length)}`;
    } else from = inside;
  }
  return text
    .replaceAll(/ AND TRUE\b/g, '')
    .replaceAll('TRUE AND ', '')
    .replaceAll(/ WHERE TRUE(?! OR)/g, '');
}

/** Where that ends which was opened before `from`. */
function closing(text: string, from: number, bounds: RegExp, open: string): number {
  let depth = 1;
  bounds.lastIndex = from;
  for (let bound = bounds.exec(text); bound; bound = bounds.exec(text)) {
    depth += bound[0] === open ? 1 : -1;
    if (depth === 0) return bound.index;
  }
  throw new SyntaxError(`Nothing ends what begins before: ${text.slice(from, from + 80)}`);
}

/** Where the ELSE of a CASE stands, those of others within it left aside. */
function elseOf(text: string, from: number, end: number): number | null {
  let depth = 0;
  for (const { 0: word, index } of text.slice(from, end).matchAll(/\b(?:CASE|END|ELSE)\b/g)) {
    if (word === 'ELSE' && depth === 0) return from + index;
    if (word !== 'ELSE') depth += word === 'CASE' ? 1 : -1;
  }
  return null;
}
