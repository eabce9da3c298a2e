import type { Fault } from '../fault.ts';

/** What a compressed file may become at most: far above what funders publish, far below what fills a disk. */
export interface Limits {
  /** Bytes of one file after decompression. */
  readonly bytes: number;
  /** Files in one archive. */
  readonly entries: number;
  /** How many bytes one compressed byte may become, once `ratioFrom` bytes are out. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const defaultLimits: Limits = {
  bytes: 8 * 1024 ** 3,
  entries: 20_000,
  // Text compresses ten to twenty times; deflate can give no more than 1032.
  ratio: 200,
  ratioFrom: 16 * 1024 ** 2,
};

/** Says what is wrong with a compressed file of these sizes, or undefined. */
export function bombFault(
  file: string,
  sizes: { readonly compressed: number; readonly bytes: number },
  limits: Limits = defaultLimits,
): Fault | undefined {
  const { compressed, bytes } = sizes;
  if (bytes > limits.bytes)
    return {
      file,
      expected: `is larger than ${limits.bytes} bytes when it is unpacked; such files are not read`,
    };
  if (bytes > limits.ratioFrom && bytes > compressed * limits.ratio)
    return {
      file,
      expected: `becomes more than ${limits.ratio} times larger when it is unpacked; such files are not read`,
    };
  return undefined;
}
