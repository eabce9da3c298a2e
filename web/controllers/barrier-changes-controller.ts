import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { execute } from '../data/execute.ts';
import { follow } from '../data/follow.ts';
import {
  BarrierChangedDocument,
  BarrierCursorDocument,
  type BarrierChangedSubscription,
} from '../data/generated/documents.ts';
import { ApiError } from '../data/request-errors.ts';

export type BarrierChange = BarrierChangedSubscription['barrierChanged'];

export interface BarrierChangesOptions {
  /** Ids of barriers; null: all. */
  readonly ids: () => readonly string[] | null;
  readonly language: () => 'SV' | 'EN';
  /** Called when barriers have changed, once for those that change together; the page reads anew what it shows. */
  readonly onChange: () => void;
}

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
/** An import changes a barrier in several writes; the page reads anew when they pause. */
const gatherMs = 150;
const mostTold = 20;
const longestWaitMs = 1_000;

/**
 * Follows changes of barriers while its element is on a page that is seen, and goes on from where it was when the connection is made
 * anew or the page is seen again.
 */
export class BarrierChangesController implements ReactiveController {
  /** Those that were told last, together. */
  changes: readonly BarrierChange[] = [];

  private readonly _host: ReactiveControllerHost;
  private readonly _options: BarrierChangesOptions;
  private _cursor: Promise<string | undefined> | undefined;
  private _followed: string | undefined;
  private _connection: AbortController | undefined;
  private _gathered: BarrierChange[] = [];
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: BarrierChangesOptions) {
    this._host = host;
    this._options = options;
    host.addController(this);
  }

  /**
   * Resolves when the place in the log is known from which changes are told: what is read after that misses none. A server that does
   * not tell it soon shall not keep the page waiting.
   */
  async ready(): Promise<void> {
    await Promise.race([(this._cursor ??= askCursor()), pause(longestWaitMs)]);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this._onVisibility);
    this._onVisibility();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this._onVisibility);
    this._disconnect();
    clearTimeout(this._timer);
    this._gathered = [];
    this._cursor = undefined;
  }

  /** Other barriers are followed, or the page speaks another language: from where it was. */
  hostUpdated(): void {
    const followed = JSON.stringify([this._options.ids(), this._options.language()]);
    if (followed === this._followed) return;
    const isFirst = this._followed === undefined;
    this._followed = followed;
    if (isFirst) return;
    this.changes = [];
    this._disconnect();
    this._onVisibility();
    this._host.requestUpdate();
  }

  private readonly _onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this._disconnect();
    else if (!this._connection) void this._follow((this._connection = new AbortController()).signal);
  };

  private _disconnect(): void {
    this._connection?.abort();
    this._connection = undefined;
  }

  private async _follow(signal: AbortSignal): Promise<void> {
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        const after = await (this._cursor ??= askCursor());
        if (after === undefined) this._cursor = undefined;
        else {
          const ids = this._options.ids();
          const variables = { ids: ids && [...ids], after, language: this._options.language() };
          await follow(BarrierChangedDocument, variables, signal, ({ barrierChanged }) => {
            pauseMs = firstPauseMs / 2;
            this._cursor = Promise.resolve(barrierChanged.cursor);
            this._gather(barrierChanged);
          });
        }
      } catch (error) {
        // What happened meanwhile cannot be told any more: the page reads all anew, and follows from there.
        if (error instanceof ApiError && error.code === 'CURSOR_EXPIRED') {
          this._cursor = askCursor();
          await this._cursor;
          this._options.onChange();
        }
      }
      if (!signal.aborted) await pause(pauseMs);
    }
  }

  private _gather(change: BarrierChange): void {
    this._gathered = [...this._gathered, change].slice(-mostTold);
    clearTimeout(this._timer);
    this._timer = setTimeout(() => {
      this.changes = this._gathered;
      this._gathered = [];
      this._options.onChange();
      this._host.requestUpdate();
    }, gatherMs);
  }
}

/** Undefined where the server does not answer; the page then says so by its own question. */
async function askCursor(): Promise<string | undefined> {
  return execute(BarrierCursorDocument, {}).then(
    ({ barrierCursor }) => barrierCursor,
    () => undefined,
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
