import { createHash } from 'node:crypto';

/** A feed as RFC 4287 has it; addresses are whole, times are UTC in ISO 8601. */
export interface AtomFeed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly rights: string;
  readonly updated: string;
  /** Of the feed itself, and of the page that it belongs to. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  /** Null where there is no page any more. */
  readonly page: string | null;
  readonly lines: readonly string[];
}

/** Writes a feed; the same feed always gives the same text. */
export function writeAtom(feed: AtomFeed): string {
  const { id, language, title, rights, updated, self, page, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(language)}">`,
    `  <id>${escape(id)}</id>`,
    `  <title>${escape(title)}</title>`,
    `  <updated>${escape(updated)}</updated>`,
    '  <author><name>Samverkanskartan</name></author>',
    `  <rights>${escape(rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${escape(entry.id)}</id>`,
      `    <title>${escape(entry.title)}</title>`,
      `    <published>${escape(entry.published)}</published>`,
      `    <updated>${escape(entry.updated)}</updated>`,
      ...(entry.page === null
        ? []
        : [`    <link rel="alternate" type="text/html" href="${escape(entry.page)}"/>`]),
      `    <content type="text">${escape(entry.lines.join('\n'))}</content>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** An id that is the same for the same parts, wherever the feed is read: a UUID of the form that RFC 9562 leaves to digests. */
export function stableId(...parts: readonly (string | null)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const uuid = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${uuid.join('-')}`;
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML cannot hold are left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => named[character]!);
}
