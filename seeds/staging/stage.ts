import { organisationKinds, familyOfTie, type EntityKind } from '../../cypher/model.ts';
import {
  properties,
  type ClaimRow,
  type Properties,
  type SourceRow,
  type StepRow,
  type TieRow,
} from '../dataset.ts';
import { throwFaults, type Fault } from '../fault.ts';
import type { ItemType } from '../items.ts';
import { joined, type RowSink, type TieDraft } from '../open-data/dataset-builder.ts';
import { registerSourceId } from '../source-id.ts';
import { tieIds } from '../tie-id.ts';
import { HashSet } from './hash-set.ts';
import { Spill } from './spill.ts';
import type { StagedRows } from './staged-rows.ts';

/** Where the record stands that a row comes from: of all that is said of one thing the first stands, in whatever order it is put. */
interface Placed {
  readonly at: number;
}
type StagedClaim = ClaimRow & Placed;
interface StagedTie extends Omit<TieDraft, 'values' | 'repetition'>, Placed {
  readonly repetition: string | number | null;
  readonly properties: Properties;
}

/**
 * Takes rows one by one, more than fit in memory, and gives them back in parts: an entity that is told of more than once as one claim, ties
 * with their ids. In memory it keeps 64 bits of each id.
 */
export class Stage implements RowSink, StagedRows {
  readonly #dataset: string;
  readonly #sources = new Spill<SourceRow>();
  readonly #organisations = new Spill<StagedClaim>();
  readonly #others = new Spill<StagedClaim>();
  readonly #ties = new Spill<StagedTie>();
  readonly #registers = new Map<string, string>();
  readonly #sourceIds = new HashSet();
  readonly #entityIds = new HashSet();
  /** What has been said of entities that are told of more than once. */
  readonly #said = new HashSet();
  readonly #missing = new Map<string, Fault>();
  #tieCount = 0;
  /** The place of the record whose rows are being put. */
  at = 0;

  constructor(dataset: string) {
    this.#dataset = dataset;
  }

  get counts(): Readonly<Record<ItemType, number>> {
    return {
      SOURCE: this.#sourceIds.size,
      CLAIM: this.#entityIds.size,
      TIE: this.#tieCount,
      STEP: 0,
    };
  }

  register(key: string, values: Parameters<RowSink['register']>[1]): string {
    const known = this.#registers.get(key);
    if (known !== undefined) return known;
    const id = registerSourceId(this.#dataset, this.#dataset, key);
    this.#registers.set(key, id);
    return this.source({ id, properties: properties(values) });
  }

  source(row: SourceRow): string {
    if (this.#sourceIds.add(row.id)) this.#sources.put(row.id, row);
    return row.id;
  }

  entity(id: string, kind: EntityKind, values: Parameters<RowSink['entity']>[2]): string {
    const row: ClaimRow = {
      entityId: id,
      kind,
      properties: properties({ aliases: [], identifiers: [], confidence: 'HIGH', ...values }),
    };
    const text = JSON.stringify(row);
    // A funder is told of with every grant, in the same words.
    const isFirst = this.#entityIds.add(id);
    if (!isFirst && !this.#said.add(text)) return id;
    const place = `{"at":${this.at},`;
    (organisationKinds.includes(kind) ? this.#organisations : this.#others).putText(
      id,
      place + text.slice(1),
    );
    this.#needSources(id, values.sourceIds);
    return id;
  }

  has(id: string): boolean {
    return this.#entityIds.has(id);
  }

  tie({ type, kind, from, to, repetition, whereTold, values }: TieDraft): void {
    this.#ties.put(JSON.stringify([type, from, to]), {
      at: this.at,
      type,
      kind,
      from,
      to,
      repetition: repetition ?? null,
      whereTold,
      properties: properties({ family: familyOfTie[kind], sourceType: type, confidence: 'HIGH', ...values }),
    });
    this.#tieCount++;
    const record = `${type} ${from} ${to}`;
    this.#needSources(record, values.sourceIds);
    if (whereTold) return;
    for (const [field, end] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!this.#entityIds.has(end))
        this.#missing.set(`entity ${end}`, {
          file: this.#dataset,
          record,
          field,
          value: end,
          expected: 'an entity of this dataset',
        });
  }

  /** Nothing without a source, no tie without both ends; called when all is put. @throws FaultsError */
  check(): void {
    throwFaults(
      [...this.#missing].flatMap(([key, fault]) => {
        const [what, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
        const isThere = what === 'entity' ? this.#entityIds.has(id) : this.#sourceIds.has(id);
        return isThere ? [] : [fault];
      }),
    );
  }

  sources(): AsyncIterable<readonly SourceRow[]> {
    return this.#sources.parts();
  }

  organisations(): AsyncIterable<readonly ClaimRow[]> {
    return mergedClaims(this.#organisations);
  }

  others(): AsyncIterable<readonly ClaimRow[]> {
    return mergedClaims(this.#others);
  }

  async *ties(): AsyncGenerator<readonly TieRow[]> {
    for await (const part of this.#ties.parts()) {
      const drafts = new Map<string, StagedTie>();
      for (const draft of part.sort(inPlace)) {
        if (draft.whereTold && !(this.#entityIds.has(draft.from) && this.#entityIds.has(draft.to))) continue;
        const key = JSON.stringify([draft.type, draft.from, draft.to, draft.repetition]);
        if (!drafts.has(key)) drafts.set(key, draft);
      }
      const ids = tieIds(this.#dataset, [...drafts.values()]);
      yield [...drafts.values()].map(({ kind, from, to, properties: said }, index) => ({
        id: ids[index] as string,
        kind,
        from,
        to,
        properties: said,
      }));
    }
  }

  async *steps(): AsyncGenerator<readonly StepRow[]> {
    // Barriers come from what is written up by hand.
  }

  close(): void {
    for (const spill of [this.#sources, this.#organisations, this.#others, this.#ties]) spill.close();
  }

  #needSources(record: string, ids: readonly string[]): void {
    const place = { file: this.#dataset, record, field: 'sourceIds' };
    if (ids.length === 0)
      this.#missing.set(`source ${record}`, { ...place, value: ids, expected: 'at least one source' });
    for (const id of ids)
      if (!this.#sourceIds.has(id))
        this.#missing.set(`source ${id}`, { ...place, value: id, expected: 'a source of this dataset' });
  }
}

function inPlace(a: Placed, b: Placed): number {
  return a.at - b.at;
}

async function* mergedClaims(spill: Spill<StagedClaim>): AsyncGenerator<readonly ClaimRow[]> {
  for await (const part of spill.parts()) {
    const told = new Map<string, ClaimRow[]>();
    for (const { at: _, ...claim } of part.sort(inPlace)) {
      const of = told.get(claim.entityId);
      if (of) of.push(claim);
      else told.set(claim.entityId, [claim]);
    }
    yield [...told.values()].map(joined);
  }
}
