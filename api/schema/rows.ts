import type { AuthorityPower } from '../../cypher/read/authority/index.ts';
import type { coverageCounts, CoverageRow as StoredCoverage } from '../../cypher/read/coverage/index.ts';
import type { z } from 'zod';
import type { FundingPartyRow as StoredParty, grantsOf, sharesOf } from '../../cypher/read/funding/index.ts';
import type { EntityRow as StoredEntity } from '../../cypher/read/entities/entity-row.ts';
import type { StepRow as StoredStep } from '../../cypher/read/barriers/index.ts';
import type { Group, Overview } from './barriers/barrier-overview.ts';
import type { Waiting } from './barriers/barrier-state.ts';
import type { RelatedBarrier } from './barriers/related-barriers.ts';
import type { ImportRunRow as StoredImportRun } from '../../cypher/read/graph/index.ts';
import type { SavedLinkRow } from '../../cypher/read/links/index.ts';
import type { SourceRow as StoredSource } from '../../cypher/read/sources/source-row.ts';
import type { BarrierTieRow, TieRow as StoredTie } from '../../cypher/read/ties/tie-row.ts';
import type { Confidence, EntityKind, GovernanceLevel, TieFamily, TieKind } from '../../cypher/model.ts';
import type { LoggedBarrierChange } from '../barrier-log/barrier-log.ts';
import type { LoggedStep, LoggedTie } from '../../cypher/read/barrier-log/change-detail.ts';
import type { Connection } from '../connection.ts';
import type { StepChange } from './barrier-changes/step-changes.ts';

// A type named after a GraphQL type, with `Row` behind, is what that type's resolvers start from.

export type EntityRow = StoredEntity;
export type OrganisationRow = EntityRow;
export type InitiativeRow = EntityRow;
export type PlatformRow = EntityRow;
export type MunicipalityRow = EntityRow;
export type RegionRow = EntityRow;
export type AgencyRow = EntityRow;
export type ResearchInstituteRow = EntityRow;
export type UniversityRow = EntityRow;
export type CompanyRow = EntityRow;
export type CivilSocietyRow = EntityRow;
export type NetworkRow = EntityRow;
export type ProgrammeRow = EntityRow;
export type ProjectRow = EntityRow;
export type BarrierRow = EntityRow;
export type DialogueWorkshopRow = EntityRow;
export type ReportRow = EntityRow;
export type LearningResourceRow = EntityRow;
export type MethodRow = EntityRow;
export type ThemeRow = EntityRow;
export type SustainableDevelopmentGoalRow = EntityRow;
export type PersonRow = EntityRow;

export type OrganisationConnectionRow = Connection<EntityRow>;
export type ProgrammeConnectionRow = Connection<EntityRow>;
export type ProjectConnectionRow = Connection<EntityRow>;
export type BarrierConnectionRow = Connection<EntityRow>;
export type DialogueWorkshopConnectionRow = Connection<EntityRow>;
export type ReportConnectionRow = Connection<EntityRow>;
export type LearningResourceConnectionRow = Connection<EntityRow>;
export type MethodConnectionRow = Connection<EntityRow>;
export type ThemeConnectionRow = Connection<EntityRow>;
export type SustainableDevelopmentGoalConnectionRow = Connection<EntityRow>;
export type PersonConnectionRow = Connection<EntityRow>;

export type TieRow = StoredTie;
export type TieConnectionRow = Connection<TieRow>;
export type SourceRow = StoredSource;
export type SourceConnectionRow = Connection<SourceRow>;
export type ImportRunRow = StoredImportRun;
export type StepRow = StoredStep;
export type WaitingRow = Waiting;
export type HolderRow = BarrierTieRow;
export type RelatedBarrierRow = RelatedBarrier;
export type BarrierOverviewRow = Overview;
export type BarrierGroupRow = Group;
export type BarrierReceiverCountRow = Overview['receivers'][number];

/** The ids of both ends; `ties` and `levels` are null where unknown. */
export interface BarrierDistanceRow {
  readonly from: string;
  readonly to: string;
  readonly ties: number | null;
  readonly levels: number | null;
}

export type FundingGrantRow = z.infer<(typeof grantsOf)['row']>;
export type FundingShareRow = z.infer<(typeof sharesOf)['row']>;
export type FundingPartyRow = StoredParty;

export type NodeRow = EntityRow | StepRow | TieRow | SourceRow | ImportRunRow | LinkRow;

/** An entity of a scene; `distance` counts ties from the nearest seed. */
export interface SceneNodeRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly level?: GovernanceLevel | null | undefined;
  readonly nameSv?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly shortSv?: string | null | undefined;
  readonly shortEn?: string | null | undefined;
  readonly startDate?: string | null | undefined;
  readonly endDate?: string | null | undefined;
  readonly confidence: Confidence;
  readonly tieCount: number;
  readonly distance: number;
  /** Places and themes are there when they were asked for. */
  readonly municipalityCode?: string | null | undefined;
  readonly countyCode?: string | null | undefined;
  readonly placeFrom?: 'OWN' | 'HOST' | null | undefined;
  readonly themes?: string[];
}

/** A theme or a place that entities of a scene have in common. */
export interface SceneLabelRow {
  readonly id: string;
  readonly nameSv?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly municipalityCode?: string | null | undefined;
  readonly countyCode?: string | null | undefined;
}

/** A tie of a scene, as stored or derived from shared initiatives. */
export interface SceneTieRow {
  readonly id: string;
  readonly kind: TieKind;
  readonly family: TieFamily;
  readonly from: string;
  readonly to: string;
  readonly role?: string | null;
  readonly roleSv?: string | null;
  readonly roleEn?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly confidence: Confidence;
  readonly sourceIds: readonly string[];
  readonly weight: number;
  readonly evidence: CollaborationEvidenceRow[];
}

/** One piece of evidence that two organisations collaborate. */
export interface CollaborationEvidenceRow {
  readonly id: string;
  readonly initiativeId: string | null;
  readonly kind: TieKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly datesFrom: 'TIE' | 'INITIATIVE' | 'UNKNOWN';
}

/** A path: the ids of its entities, and the ties of each step between them. */
export interface PathRow {
  readonly ids: readonly string[];
  readonly steps: readonly TieRow[][];
}

/** A step of a path, with the ids of its ends. */
export interface PathStepRow {
  readonly from: string;
  readonly to: string;
  readonly ties: TieRow[];
}

export type LinkRow = SavedLinkRow;

/** What imports did to a picture. */
export interface SceneChangesRow {
  readonly isKnown: boolean;
  readonly graphVersion: string;
  readonly gone: GoneEntityRow[];
  readonly addedEntities: string[];
  readonly addedTies: string[];
}

/** An entity that is not there, with what the import that removed it kept. */
export interface GoneEntityRow {
  readonly id: string;
  readonly kind?: EntityKind;
  readonly removedAt?: string;
  readonly nameSv?: string | undefined;
  readonly nameEn?: string | undefined;
}

/** What a limit left out; `advice` is worded in the language asked for. */
export interface TruncationRow {
  readonly nodesLeftOut: number;
  readonly tiesLeftOut: number;
}

/** The graph's counts; its imports are asked for only when wanted. */
export interface GraphInfoRow {
  readonly version: string;
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly sourceCount: number;
  readonly referenceCount: number;
  readonly kinds: { readonly kind: EntityKind; readonly count: number }[];
  readonly ties: { readonly kind: TieKind; readonly family: TieFamily; readonly count: number }[];
  readonly levels: { readonly level: GovernanceLevel | null; readonly count: number }[];
}

type StoredCounts = z.infer<(typeof coverageCounts)['row']>;

/** What is known by one key; `isCity` where the key is a municipality, `records` where they are asked for. */
export interface CoverageRow extends StoredCounts {
  readonly isCity: boolean;
  readonly records: StoredCoverage | null;
}

/** Authority of one organisation over one barrier. */
export interface HoldingRow {
  readonly organisationId: string;
  readonly barrierId: string;
  readonly tieId: string;
  readonly power: AuthorityPower;
}

export interface AuthorityHolderRow {
  readonly organisationId: string;
  readonly holdings: HoldingRow[];
  readonly advice: HoldingRow[];
  readonly dialogueIds: readonly string[];
}

/** A barrier without a named holder; its suggestions are made only when asked for. */
export interface UnheldBarrierRow {
  readonly barrierId: string;
  readonly suggestions: () => readonly HolderSuggestionRow[];
}

export interface HolderSuggestionRow {
  readonly organisationId: string;
  readonly because: BarrierLikenessRow[];
}

export interface BarrierLikenessRow {
  readonly holding: HoldingRow;
  readonly themeIds: readonly string[];
  readonly isSameType: boolean;
  readonly isSameLevel: boolean;
  readonly likeness: number;
}

export interface HoldingChainRow {
  readonly barrierId: string;
  readonly holdings: HoldingRow[];
}

export interface DialoguePlanRow {
  readonly barrierIds: readonly string[];
  readonly invited: InvitationRow[];
  readonly uncovered: DialogueNeedRow[];
  readonly readingIds: readonly string[];
}

export interface InvitationRow {
  readonly organisationId: string;
  readonly covers: DialogueNeedRow[];
  readonly dialogueIds: readonly string[];
}

/** What a dialogue needs somebody for: a barrier, or a level. */
export interface DialogueNeedRow {
  readonly role: 'HOLDER' | 'RAISER' | 'FACER' | 'LEVEL';
  readonly barrierId: string | null;
  readonly level: GovernanceLevel | null;
}

export type BarrierChangeRow = LoggedBarrierChange;
export type BarrierStepChangeRow = StepChange;
export type BarrierTieChangeRow = LoggedTie;
export type LoggedStepRow = LoggedStep;
