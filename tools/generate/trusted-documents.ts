import { createHash } from 'node:crypto';

/** Every document that the client sends, by the digest under which it may be asked for. */
export type TrustedManifest = Readonly<Record<string, string>>;

const documentText = /(export const \w+Document = new TypedDocumentString\(\s*`)([^`]*)(`)(\s*,?\s*\) as)/g;

/** Gives each generated document its id, and lists them for the server. */
export function withDocumentIds(code: string): { readonly code: string; readonly manifest: TrustedManifest } {
  const manifest: Record<string, string> = {};
  const withIds = code.replace(documentText, (_, head: string, text: string, tick: string, tail: string) => {
    const id = createHash('sha256').update(text).digest('hex');
    manifest[id] = text;
    return `${head}${text}${tick}, { documentId: 'sha256:${id}' }${tail.replace(',', '')}`;
  });
  return { code: withIds, manifest };
}
