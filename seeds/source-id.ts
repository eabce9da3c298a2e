import { sha256 } from './digest.ts';

/** The id of a page: `source:` and a digest of its address, the same in every dataset. */
export function pageSourceId(url: string): string {
  return `source:${sha256(url).slice(0, 12)}`;
}

/** The id of a register that has no address of its own: a digest of dataset, file and key. */
export function registerSourceId(dataset: string, file: string, key: string): string {
  return `source:${sha256(`${dataset}/${file}/${key}`).slice(0, 12)}`;
}
