import type { Picture } from '../picture.ts';
import { layoutPicture } from './layouts.ts';
import type { LayoutName } from './layouts.ts';

/** A picture to lay out; the answer carries the same number. */
export interface LayoutRequest {
  readonly number: number;
  readonly name: LayoutName;
  readonly picture: Picture;
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  self.postMessage({ number: data.number, result: layoutPicture(data.name, data.picture) }, { transfer: [] });
});
