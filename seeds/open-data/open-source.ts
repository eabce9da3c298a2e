import type { Dataset } from '../dataset.ts';
import type { Fault } from '../fault.ts';
import type { Input } from '../reading/input.ts';
import { openInputs } from '../reading/open-inputs.ts';
import type { ByRecord, Source } from '../source.ts';
import { UsageError } from '../usage-error.ts';
import { datasetBuilder } from './dataset-builder.ts';

/** A source of files that the product does not ship: funders' exports, registers, people's own maps. */
export interface OpenSourceSpec<Parsed> {
  readonly name: string;
  readonly what: string;
  readonly licence: string;
  readonly needs: string;
  readonly isRegister?: boolean;
  /** See `Source.addsOnly`. */
  readonly addsOnly?: boolean;
  /** Reads what the files hold; a record that does not fit is left out, and its fault added. @throws FaultsError for a damaged file */
  read(files: readonly Input[], faults: Fault[]): Promise<Parsed>;
  /** Pure: the same data give the same rows, in the same order. */
  transform(parsed: Parsed): Dataset;
}

/** Makes a source that reads files, folders and archives as a stream, and whose organisations are found again in the graph. */
export function openSource<Parsed>(spec: OpenSourceSpec<Parsed>): Source<Parsed> {
  const { name, what, licence, needs, isRegister = false, addsOnly = false, read, transform } = spec;
  return {
    name,
    what,
    licence,
    needs,
    isRegister,
    isOpen: true,
    addsOnly,
    async get(paths) {
      if (paths.length === 0) throw new UsageError(`${name} takes files: ${needs}`);
      const files = await openInputs(paths);
      if (files.length === 0)
        throw new UsageError(`${name} takes files; there are none in ${paths.join(', ')}`);
      return files.map((input) => ({ name: input.name, text: '', input }));
    },
    parse: (files, faults = []) =>
      read(
        files.flatMap(({ input }) => (input ? [input] : [])),
        faults,
      ),
    transform,
  };
}

/** A source of files that may be larger than memory: as `OpenSourceSpec`, record by record. */
export type StreamedSourceSpec<Rec> = Omit<OpenSourceSpec<readonly Rec[]>, 'read' | 'transform'> &
  ByRecord<Rec>;

/** As `openSource`, for files that may be larger than memory; `parse` and `transform` do the same with what fits in it. */
export function streamedSource<Rec>(spec: StreamedSourceSpec<Rec>): Source<readonly Rec[]> {
  const { records, together, transform } = spec;
  return {
    ...openSource<readonly Rec[]>({
      ...spec,
      async read(files, faults) {
        const all: Rec[] = [];
        for await (const record of records(files, faults)) all.push(record);
        return all;
      },
      transform(all) {
        const rows = datasetBuilder(spec.name);
        for (const group of groupsOf(all, together)) transform(group, rows);
        return rows.build();
      },
    }),
    byRecord: { records, together, transform } as ByRecord,
  };
}

/** Records with the same key, in the order of the first of each. */
export function groupsOf<Rec>(
  records: readonly Rec[],
  together: ((record: Rec) => string) | undefined,
): Iterable<readonly Rec[]> {
  if (together === undefined) return records.map((record) => [record]);
  const groups = new Map<string, Rec[]>();
  for (const record of records) {
    const key = together(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups.values();
}
