/** A rectangle, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const cell = 64;

/** Rectangles that can be asked quickly whether another one would lie on any of them. */
export class BoxGrid {
  private readonly _cells = new Map<number, Box[]>();

  add(box: Box) {
    for (const key of keysOf(box)) {
      const boxes = this._cells.get(key);
      if (boxes === undefined) this._cells.set(key, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    for (const key of keysOf(box))
      for (const other of this._cells.get(key) ?? [])
        if (
          box.left < other.right &&
          box.right > other.left &&
          box.top < other.bottom &&
          box.bottom > other.top
        )
          return false;
    return true;
  }
}

function keysOf({ left, right, top, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / cell); column <= right / cell; column += 1)
    for (let row = Math.floor(top / cell); row <= bottom / cell; row += 1) keys.push(column * 65_536 + row);
  return keys;
}
