import type { EntityKind, GovernanceLevel, StartQuery, TieKind } from '../../data/generated/documents.ts';

/** One who has a tie with the initiative in the middle of the small ladder. */
export interface Participant {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly fullName: string;
  /** What the participant does: `LEADS_IT` is taking part as its coordinator. */
  readonly does: TieKind | 'LEADS_IT';
}

/** The initiative and who takes part in it at each level. */
export interface Participants {
  readonly centre: { readonly id: string; readonly name: string };
  readonly levels: Readonly<Record<GovernanceLevel, readonly Participant[]>>;
}

const leading = new Set(['COORDINATOR', 'LEAD_PARTNER']);

/** Reads from a scene who acts upon the entity `id`; undefined when the scene does not hold it. */
export function participantsOf({ nodes, ties }: StartQuery['scene'], id: string): Participants | undefined {
  const centre = nodes.find((node) => node.id === id);
  if (!centre) return undefined;
  const levels: Record<GovernanceLevel, Participant[]> = {
    INTERNATIONAL: [],
    NATIONAL: [],
    REGIONAL: [],
    LOCAL: [],
  };
  for (const node of nodes) {
    const own = ties.filter((tie) => tie.from === node.id && tie.to === id);
    const tie = own.find(({ role }) => role !== null && leading.has(role)) ?? own[0];
    if (!tie || !node.level) continue;
    const does = tie.role !== null && leading.has(tie.role) ? 'LEADS_IT' : tie.kind;
    const { kind, shortName: name, name: fullName } = node;
    const label = withoutRemark(kind === 'PLATFORM' ? fullName : name);
    levels[node.level].push({ id: node.id, kind, name: label, fullName, does });
  }
  return { centre: { id, name: withoutRemark(centre.shortName) }, levels };
}

/** A name without the remark in brackets at its end: for a small picture. */
function withoutRemark(name: string): string {
  return name.replace(/ \([^()]*\)$/, '');
}
