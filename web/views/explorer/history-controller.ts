import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptyLink } from '../../links.ts';
import type { ExplorerLink } from '../../links.ts';
import { emptyHistory, recorded, redone, undone } from './history.ts';

/** Remembers the states that a view went through, for as long as the view lives. */
export class HistoryController implements ReactiveController {
  private _history = emptyHistory;
  /** The next state comes from a step back or forward. */
  private _isStep = false;
  private readonly _host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  get canUndo(): boolean {
    return this._history.past.length > 0;
  }

  get canRedo(): boolean {
    return this._history.future.length > 0;
  }

  /** Hears that one state followed another, whatever brought it: also the browser's way back can be taken back. */
  record(before: ExplorerLink | undefined, now: ExplorerLink): void {
    if (before === undefined || before === emptyLink) return;
    if (!this._isStep) this._history = recorded(this._history, before, now);
    this._isStep = false;
  }

  /** The state one step back or forward; null where there is none. */
  step(direction: 'undo' | 'redo', now: ExplorerLink): ExplorerLink | null {
    const step = direction === 'undo' ? undone(this._history, now) : redone(this._history, now);
    if (step === null) return null;
    this._history = step.history;
    this._isStep = true;
    this._host.requestUpdate();
    return step.link;
  }
}
