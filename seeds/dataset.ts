import type { EntityKind, StepKind, TieKind } from '../cypher/model.ts';

/** What a property may hold: Neo4j's own values, and nothing that must be guessed. */
export type PropertyValue = string | number | boolean | readonly string[];
/** Named values as they are stored; a property without a value is absent, never null. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A document or register that facts rest on. `properties` lacks what every source gets on its way in: `dataset`, `digest`, `run`. */
export interface SourceRow {
  readonly id: string;
  readonly properties: Properties;
}

/** What one dataset says of one entity. `properties` holds `sourceIds`, `identifiers` and `aliases`, though they be empty. */
export interface ClaimRow {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly properties: Properties;
  /** How the entity was found to be the one that the dataset means; absent where the dataset names it by our id. */
  readonly trace?: readonly string[];
}

/** A tie between two entities that the same dataset describes. */
export interface TieRow {
  readonly id: string;
  readonly kind: TieKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** What happened to a barrier once; the ids are of entities and sources of the same dataset. `sources` is never empty. */
export interface StepRow {
  readonly id: string;
  readonly kind: StepKind;
  readonly barrier: string;
  /** Who did it; empty where the data do not say. */
  readonly by: readonly string[];
  /** Whom it was turned to. */
  readonly to: readonly string[];
  /** The meetings where it was done. */
  readonly at: readonly string[];
  readonly sources: readonly string[];
  readonly properties: Properties;
}

/** All that one source says, ready to be compared with the graph. */
export interface Dataset {
  readonly sources: readonly SourceRow[];
  readonly claims: readonly ClaimRow[];
  readonly ties: readonly TieRow[];
  /** None when absent. */
  readonly steps?: readonly StepRow[];
}

/** Drops what has no value, so that "absent" is written in one way only. */
export function properties(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  const said: Record<string, PropertyValue> = {};
  // Of a million rows, lists of entries would be made and thrown away.
  for (const name in values) {
    const value = values[name];
    if (value != null) said[name] = value;
  }
  return said;
}
