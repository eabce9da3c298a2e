import type { GraphTheme } from './graph-theme.ts';
import type { NodeMark } from './marks.ts';
import { paintSymbol } from './paint-marks.ts';
import type { Surface } from './paint-marks.ts';

/** Room around a symbol for its line, a group's second line and a pin. */
const room = 14;

/** Symbols drawn once for a theme and a scale, and copied from then on: few are told apart by kind, level and mark. */
export class SymbolSprites {
  private readonly _sprites = new Map<string, HTMLCanvasElement>();
  private _of: readonly unknown[] = [];

  /** Draws an entity's symbol at a place in pixels of the device, on a surface in those pixels. */
  paint(on: Surface, mark: NodeMark, theme: GraphTheme, scale: number, x: number, y: number) {
    if (this._of[0] !== theme || this._of[1] !== scale) {
      this._sprites.clear();
      this._of = [theme, scale];
    }
    const sprite = this._sprite(mark, theme, scale);
    on.globalAlpha = mark.isFaded ? 0.3 : 1;
    on.drawImage(sprite, Math.round(x - sprite.width / 2), Math.round(y - sprite.height / 2));
  }

  private _sprite(mark: NodeMark, theme: GraphTheme, scale: number): HTMLCanvasElement {
    const key = [mark.icon, mark.colours.solid, mark.isSeed, mark.isWeak, mark.isGroup, mark.isPinned].join();
    let sprite = this._sprites.get(key);
    if (sprite === undefined) {
      sprite = document.createElement('canvas');
      sprite.width = even((mark.look.width + 2 * room) * scale);
      sprite.height = even((mark.look.height + 2 * room) * scale);
      const on = sprite.getContext('2d')!;
      on.translate(sprite.width / 2, sprite.height / 2);
      on.scale(scale, scale);
      paintSymbol(on, mark, theme);
      this._sprites.set(key, sprite);
    }
    return sprite;
  }
}

function even(length: number): number {
  return Math.max(2, 2 * Math.ceil(length / 2));
}
