import { TaskStatus, type Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenReady } from '../data/readiness.ts';
import { isTransient } from '../data/request-errors.ts';

const longestPauseMs = 30_000;

/**
 * Runs a task again when it failed because the server or its database did not answer and `/ready` says that they do; each
 * failure in a row doubles the pause before. Nobody has to reload.
 */
export class ReadinessController implements ReactiveController {
  private readonly _task: Task<readonly unknown[], unknown>;
  private _failure: unknown;
  private _failures = 0;
  private _stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, task: Task<readonly unknown[], unknown>) {
    this._task = task;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this._task.status === TaskStatus.COMPLETE) this._reset();
    if (this._task.status !== TaskStatus.ERROR || this._task.error === this._failure) return;
    this._failure = this._task.error;
    this._stop?.();
    this._stop = undefined;
    if (isTransient(this._failure)) this._wait();
  }

  hostDisconnected(): void {
    this._reset();
  }

  private _wait(): void {
    const pause = this._failures === 0 ? 0 : Math.min(1_000 * 2 ** this._failures, longestPauseMs);
    this._failures += 1;
    const timer = setTimeout(() => (this._stop = whenReady(() => void this._task.run())), pause);
    this._stop = () => clearTimeout(timer);
  }

  private _reset(): void {
    this._stop?.();
    this._stop = undefined;
    this._failure = undefined;
    this._failures = 0;
  }
}
