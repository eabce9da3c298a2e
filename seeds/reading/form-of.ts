import type { Input } from './input.ts';
import { readText } from './read-text.ts';

/** What a file is by how it begins: a document in XML or JSON, a workbook or another archive in itself, else a table. */
export async function formOf(file: Input): Promise<'xml' | 'json' | 'archive' | 'table'> {
  if (file.parts) return 'archive';
  for await (const part of readText(file)) {
    const start = part.trimStart();
    if (start !== '') return start.startsWith('<') ? 'xml' : /^[[{]/.test(start) ? 'json' : 'table';
  }
  return 'table';
}
