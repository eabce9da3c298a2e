import sax, { type Tag } from 'sax';
import { FaultsError } from '../fault.ts';
import type { Input } from './input.ts';
import { readText } from './read-text.ts';

/** An element with all that is in it; names are without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** The line where it begins. */
  readonly line: number;
  /** The elements around it, the nearest first: their names and attributes alone. */
  readonly around: readonly Pick<XmlElement, 'name' | 'attributes'>[];
}

interface Growing extends XmlElement {
  children: Growing[];
  text: string;
}

const deepest = 200;

/**
 * The elements of the given names, one by one as they end; an element inside another that is wanted is part of that one.
 * Nothing outside the file is ever fetched, and a document that declares entities is refused.
 *
 * @throws FaultsError
 */
export async function* readXml(input: Input, wanted: ReadonlySet<string>): AsyncGenerator<XmlElement> {
  const parser = sax.parser(true, { position: true });
  const refuse = (expected: string) =>
    new FaultsError([{ file: input.name, line: parser.line + 1, expected }]);
  const around: Growing[] = [];
  const done: XmlElement[] = [];
  let failed: FaultsError | undefined;
  let inside = 0;
  let hasRoot = false;

  const addText = (text: string) => {
    const [current] = around;
    if (current && inside > 0) current.text += text;
  };
  // The parser's own way of listening: it has no other.
  Object.assign(parser, {
    onerror: (error: Error) => {
      failed ??= refuse(`is not XML that can be read: ${error.message.split('\n')[0] ?? ''}`);
    },
    ondoctype: (doctype: string) => {
      if (/<!ENTITY|\[/i.test(doctype)) failed ??= refuse('declares entities; such documents are not read');
    },
    onopentag: (tag: Tag) => {
      hasRoot = true;
      const element = growing(tag, parser.line + 1, around);
      if (around.length >= deepest) failed ??= refuse(`is nested deeper than ${deepest} elements`);
      if (inside > 0) around[0]?.children.push(element);
      if (inside > 0 || wanted.has(element.name)) inside++;
      around.unshift(element);
    },
    ontext: addText,
    oncdata: addText,
    onclosetag: () => {
      const element = around.shift();
      if (!element || inside === 0) return;
      element.text = element.text.trim();
      if (--inside === 0) done.push(element);
    },
  });

  for await (const text of readText(input)) {
    parser.write(text);
    if (failed) throw failed;
    yield* done.splice(0);
  }
  parser.close();
  if (failed) throw failed;
  if (!hasRoot) throw refuse('is empty, but must be XML');
  yield* done.splice(0);
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

function growing(tag: Tag, line: number, around: readonly Growing[]): Growing {
  return {
    name: local(tag.name),
    attributes: Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [local(name), value.normalize('NFC')]),
    ),
    children: [],
    text: '',
    line,
    around: around.map(({ name, attributes }) => ({ name, attributes })),
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
