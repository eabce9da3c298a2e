/**
 * A set of texts that keeps 64 bits of each: 16 bytes or so where a set of strings takes a hundred. Two texts of ten million share
 * their bits with a likelihood of about one in four hundred thousand.
 */
export class HashSet {
  #slots = new Uint32Array(2 * 1024);
  #size = 0;
  #low = 0;
  #high = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns false when the text was there already */
  add(text: string): boolean {
    this.#hash(text);
    const at = this.#find(this.#low, this.#high);
    if (this.#slots[at] !== 0) return false;
    this.#slots[at] = this.#low;
    this.#slots[at + 1] = this.#high;
    this.#size++;
    // Above two thirds the ways to a free slot grow long.
    if (this.#size * 3 > this.#slots.length) this.#grow();
    return true;
  }

  has(text: string): boolean {
    this.#hash(text);
    return this.#slots[this.#find(this.#low, this.#high)] !== 0;
  }

  /** The slot that holds these bits, or the free one where they belong. */
  #find(low: number, high: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (low * 2) & mask;
    while (slots[at] !== 0 && (slots[at] !== low || slots[at + 1] !== high)) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let from = 0; from < before.length; from += 2) {
      const [low, high] = [before[from]!, before[from + 1]!];
      if (low === 0) continue;
      const at = this.#find(low, high);
      this.#slots[at] = low;
      this.#slots[at + 1] = high;
    }
  }

  #hash(text: string): void {
    hash64(text, (low, high) => {
      // Zero marks a free slot.
      this.#low = low || 1;
      this.#high = high;
    });
  }
}

/** Two independent 32-bit mixes of a text, after https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js. */
export function hash64<T>(text: string, use: (low: number, high: number) => T): T {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return use(a >>> 0, b >>> 0);
}
