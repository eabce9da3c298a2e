import type { CollectionReturnValue, Core } from 'cytoscape';

/** What has the reader's attention on the canvas, by id. */
export interface Attention {
  readonly selected: string | null;
  readonly focused: string | null;
  readonly hovered: string | null;
}

/** More labels than this around one entity cover each other. */
const mostLabels = 6;

/** Marks what is selected and focused; what is hovered or focused dims everything that is not tied to it. */
export function highlight(cy: Core, { selected, focused, hovered }: Attention) {
  const pick = (id: string | null) => cy.getElementById(id ?? '');
  const attended = pick(hovered ?? focused);
  const chosen = pick(selected);
  const near = attended.union(attended.neighborhood()).union(attended.connectedNodes());
  const lit = cy.collection();
  const told = { source: cy.collection(), target: cy.collection() };
  for (const centre of [attended, chosen]) {
    const ties = centre.connectedEdges().union(centre.edges());
    lit.merge(ties);
    if (ties.length <= mostLabels)
      for (const tie of ties) told[tie.source().same(centre) ? 'target' : 'source'].merge(tie);
  }
  cy.batch(() => {
    mark(cy, 'dim', attended.nonempty() ? cy.elements().not(near).not(chosen) : cy.collection());
    mark(cy, 'lit', lit);
    mark(cy, 'told-source', told.source);
    mark(cy, 'told-target', told.target);
    mark(cy, 'selected', chosen);
    mark(cy, 'focused', pick(focused));
  });
}

/** Gives a class to exactly these elements, and touches no other: every change is paid for in style and drawing. */
function mark(cy: Core, name: string, wanted: CollectionReturnValue) {
  const present = cy.elements(`.${name}`);
  present.not(wanted).removeClass(name);
  wanted.not(present).addClass(name);
}
