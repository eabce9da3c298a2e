/** An entity was picked from what a search found. */
export class EntityPickEvent extends Event {
  static readonly eventName = 'sk-entity-pick';

  readonly id: string;

  constructor(id: string) {
    super(EntityPickEvent.eventName, { bubbles: true, composed: true });
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sk-entity-pick': EntityPickEvent;
  }
}
