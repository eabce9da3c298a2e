import type { WorkshopBarriersQuery } from '../../data/generated/documents.ts';

/** A barrier that may be chosen. */
export type Choice = WorkshopBarriersQuery['barriers']['nodes'][number];

/** What the list of choices is narrowed by; it chooses nothing, and so no link carries it. */
export interface ChoiceFilter {
  /** Words that all have to be in the name, a theme or the name of one who meets it. */
  readonly text: string;
  /** Only those that wait for an answer. */
  readonly waiting: boolean;
}

/** The barriers that the filter leaves, and those that are chosen, whatever it says. */
export function choicesOf(
  barriers: readonly Choice[],
  { text, waiting }: ChoiceFilter,
  chosen: readonly string[],
): readonly Choice[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return barriers.filter((barrier) => {
    if (chosen.includes(barrier.id)) return true;
    const names = [
      barrier.name,
      ...barrier.themes.nodes.map(({ to }) => to.name),
      ...barrier.facedBy.map(({ name }) => name),
    ]
      .join(' ')
      .toLocaleLowerCase();
    return (!waiting || barrier.waiting !== null) && words.every((word) => names.includes(word));
  });
}
