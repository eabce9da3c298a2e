/** A project as CORDIS tells it, whatever the format. Amounts in euro. */
export interface CordisProject {
  readonly id: string;
  readonly acronym?: string | undefined;
  readonly title: string;
  readonly status?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly totalCost?: number | undefined;
  readonly ecMaxContribution?: number | undefined;
  readonly legalBasis?: string | undefined;
  readonly topic?: string | undefined;
  readonly call?: string | undefined;
  readonly frameworkProgramme?: string | undefined;
  readonly fundingScheme?: string | undefined;
  readonly objective?: string | undefined;
}

/** An organisation's part in a project: the pair is not unique, `order` tells repeated ones apart. */
export interface CordisParticipation {
  readonly projectId: string;
  readonly pic: string;
  readonly vat?: string | undefined;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly activityType?: string | undefined;
  readonly city?: string | undefined;
  readonly country?: string | undefined;
  readonly nuts?: string | undefined;
  readonly position?: readonly [latitude: number, longitude: number] | undefined;
  readonly website?: string | undefined;
  readonly role: string;
  readonly order: string;
  readonly ecContribution?: number | undefined;
  readonly netEcContribution?: number | undefined;
  readonly totalCost?: number | undefined;
  readonly hasEnded: boolean;
}

/** A part in a project as the older lists tell it: a name and a country without a number. */
export interface CordisNamedPart {
  readonly projectId: string;
  readonly name: string;
  readonly country: string | undefined;
  readonly role: string;
}

/** A field of science that a project is about. */
export interface CordisSubject {
  readonly projectId: string;
  readonly code: string;
  readonly title: string;
}

/** A part of a framework programme that a project belongs to. */
export interface CordisLegalBasis {
  readonly projectId: string;
  readonly code: string;
  readonly title?: string | undefined;
  /** True for the one part that the project counts in. */
  readonly isMain: boolean;
}

/** A call topic with its title. */
export interface CordisTopic {
  readonly projectId: string;
  readonly topic: string;
  readonly title: string;
}

/** A part of a framework programme, whichever projects belong to it. */
export interface CordisProgramme {
  readonly code: string;
  readonly title?: string | undefined;
}

/** What a file tells, by the table that tells it. Summaries of reports are counted, and left to CORDIS. */
export type CordisRecord =
  | ({ readonly table: 'project' } & CordisProject)
  | ({ readonly table: 'participation' } & CordisParticipation)
  | ({ readonly table: 'namedPart' } & CordisNamedPart)
  | ({ readonly table: 'subject' } & CordisSubject)
  | ({ readonly table: 'legalBasis' } & CordisLegalBasis)
  | ({ readonly table: 'topic' } & CordisTopic)
  | { readonly table: 'summary'; readonly projectId: string }
  | ({ readonly table: 'programme' } & CordisProgramme);

/** The records of one table. */
export function ofTable<Table extends CordisRecord['table']>(
  records: readonly CordisRecord[],
  table: Table,
): Extract<CordisRecord, { table: Table }>[] {
  return records.filter(
    (record): record is Extract<CordisRecord, { table: Table }> => record.table === table,
  );
}
