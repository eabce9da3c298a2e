import type { Core } from 'cytoscape';

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
  cy.batch(() => {
    cy.elements().removeClass('dim lit told-source told-target selected focused');
    const near = attended.union(attended.neighborhood()).union(attended.connectedNodes());
    if (attended.nonempty()) cy.elements().not(near).not(chosen).addClass('dim');
    for (const centre of [attended, chosen]) {
      const ties = centre.connectedEdges().union(centre.edges());
      ties.addClass('lit');
      if (ties.length <= mostLabels)
        for (const tie of ties) tie.addClass(tie.source().same(centre) ? 'told-target' : 'told-source');
    }
    chosen.addClass('selected');
    pick(focused).addClass('focused');
  });
}
