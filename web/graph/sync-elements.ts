import type { Core, ElementDefinition } from 'cytoscape';

/** Brings the drawing in step with a list of elements. */
export interface ElementSync {
  /**
   * Makes Cytoscape hold exactly these elements. What stays is changed in place, and only where it differs. The work is
   * cut into slices of a few milliseconds, one a frame.
   *
   * @returns false where a later run took over; that run begins with what this one left.
   */
  run(elements: readonly ElementDefinition[]): Promise<boolean>;
  /** Ends what is under way. */
  stop(): void;
}

const sliceMs = 7;
const perStep = 16;

/** Cytoscape's switch for telling its renderer of changes, which its types leave out. */
type QuietCore = Core & { notifications(areOn: boolean): void };

/** An element sync for a drawing. */
export function elementSync(cy: Core): ElementSync {
  const quiet = cy as QuietCore;
  const known = new Map<string, ElementDefinition>();
  let latest = 0;

  function remove(ids: readonly string[]) {
    cy.batch(() => {
      for (const id of ids) cy.getElementById(id).remove();
    });
    for (const id of ids) known.delete(id);
  }

  function add(elements: readonly ElementDefinition[]) {
    // Cytoscape keeps the objects that it is given, and changes them.
    cy.add(elements.map((element) => structuredClone(element)));
    for (const element of elements) known.set(element.data.id!, element);
  }

  function change(elements: readonly ElementDefinition[]) {
    cy.batch(() => {
      for (const element of elements) {
        const before = known.get(element.data.id!)!;
        const present = cy.getElementById(element.data.id!);
        if (!isSame(before.data, element.data)) present.data(element.data);
        if (element.position !== undefined && !isSame(present.position(), element.position))
          present.position({ ...element.position });
        known.set(element.data.id!, element);
      }
    });
  }

  function stepsTo(elements: readonly ElementDefinition[]): (() => void)[] {
    const wanted = new Set(elements.map(({ data }) => data.id!));
    // Ties first: Cytoscape removes a node's with it.
    const gone = [...known.keys()].filter((id) => !wanted.has(id)).reverse();
    const fresh = elements.filter(({ data }) => !known.has(data.id!));
    const stays = elements.filter(({ data }) => known.has(data.id!));
    return [
      ...parts(gone).map((ids) => () => remove(ids)),
      ...parts(stays).map((some) => () => change(some)),
      ...parts(fresh).map((some) => () => add(some)),
    ];
  }

  return {
    async run(elements) {
      latest += 1;
      const number = latest;
      const steps = stepsTo(elements);
      quiet.notifications(false);
      let start = performance.now();
      for (const step of steps) {
        if (performance.now() - start > sliceMs) {
          await nextFrame();
          if (number !== latest) return false;
          start = performance.now();
        }
        step();
      }
      quiet.notifications(true);
      // One change that the renderer hears of makes it look at everything anew.
      cy.remove(cy.add({ group: 'nodes', data: { id: 'all-is-here' } }));
      return true;
    },
    stop() {
      latest += 1;
      // A renderer that hears nothing would not hear that it is to go, either.
      quiet.notifications(true);
    },
  };
}

function parts<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / perStep) }, (_, part) =>
    items.slice(part * perStep, (part + 1) * perStep),
  );
}

/** True for equal values, lists of equal values, and objects whose members are so. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(b);
  return (
    keys.length === Object.keys(a).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
