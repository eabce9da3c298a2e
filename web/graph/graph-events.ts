import type { Position } from './picture.ts';

/** An entity or a tie of the picture was chosen; null: nothing any more. */
export class GraphSelectEvent extends Event {
  static readonly eventName = 'sk-graph-select';

  readonly id: string | null;

  constructor(id: string | null) {
    super(GraphSelectEvent.eventName, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** Somebody wants to see the ties of an entity, or what a group holds. */
export class GraphExpandEvent extends Event {
  static readonly eventName = 'sk-graph-expand';

  readonly id: string;

  constructor(id: string) {
    super(GraphExpandEvent.eventName, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** An entity was put elsewhere by hand. */
export class GraphMoveEvent extends Event {
  static readonly eventName = 'sk-graph-move';

  readonly id: string;
  readonly position: Position;

  constructor(id: string, position: Position) {
    super(GraphMoveEvent.eventName, { bubbles: true, composed: true });
    this.id = id;
    this.position = position;
  }
}

/** The keyboard's place on the canvas came to an entity. */
export class GraphFocusEvent extends Event {
  static readonly eventName = 'sk-graph-focus';

  readonly id: string;

  constructor(id: string) {
    super(GraphFocusEvent.eventName, { bubbles: true, composed: true });
    this.id = id;
  }
}

/** So many entities of the picture lie outside the window, and so many have no room for their name. */
export class GraphOutsideEvent extends Event {
  static readonly eventName = 'sk-graph-outside';

  readonly count: number;
  readonly unnamed: number;

  constructor(count: number, unnamed: number) {
    super(GraphOutsideEvent.eventName, { bubbles: true, composed: true });
    this.count = count;
    this.unnamed = unnamed;
  }
}

/** The picture that was asked for is drawn, all of it. */
export class GraphDrawnEvent extends Event {
  static readonly eventName = 'sk-graph-drawn';

  constructor() {
    super(GraphDrawnEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-graph-select': GraphSelectEvent;
    'sk-graph-expand': GraphExpandEvent;
    'sk-graph-move': GraphMoveEvent;
    'sk-graph-focus': GraphFocusEvent;
    'sk-graph-outside': GraphOutsideEvent;
    'sk-graph-drawn': GraphDrawnEvent;
  }
}
