import type { Picture } from '../picture.ts';
import type { LayoutResult } from './layout.ts';
import type { LayoutRequest } from './layout-worker.ts';
import type { LayoutName } from './layouts.ts';

/** Lays pictures out in a worker, so that the page never waits for one. */
export interface LayoutRunner {
  run(name: LayoutName, picture: Picture): Promise<LayoutResult>;
  stop(): void;
}

/** Starts a worker that lives until `stop`. */
export function startLayoutRunner(): LayoutRunner {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolversOf<LayoutResult>>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ number: number; result: LayoutResult }>) => {
    waiting.get(data.number)?.resolve(data.result);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`The layout failed: ${event.message}`));
    waiting.clear();
  });
  return {
    run(name, picture) {
      number += 1;
      const request: LayoutRequest = { number, name, picture };
      worker.postMessage(request, []);
      return new Promise((resolve, reject) => waiting.set(request.number, { resolve, reject }));
    },
    stop() {
      worker.terminate();
    },
  };
}

interface PromiseWithResolversOf<T> {
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}
