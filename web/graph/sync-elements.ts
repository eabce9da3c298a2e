import type { Core, ElementDefinition } from 'cytoscape';

/** Makes the drawing hold exactly these elements: what stays is changed in place, so that nothing blinks or moves. */
export function syncElements(cy: Core, elements: readonly ElementDefinition[]) {
  const wanted = new Set(elements.map(({ data }) => data.id));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  for (const element of elements) {
    const present = cy.getElementById(element.data.id!);
    if (present.empty()) {
      cy.add(structuredClone(element));
      continue;
    }
    present.data(element.data);
    const kept = ['dim', 'lit', 'told-source', 'told-target', 'selected', 'focused'].filter((name) =>
      present.hasClass(name),
    );
    present.classes([...(element.classes as string[]), ...kept]);
    if (element.position !== undefined && present.isNode()) present.position({ ...element.position });
  }
}
