import type { Dataset } from './dataset.ts';
import type { Fault } from './fault.ts';
import type { RowSink } from './open-data/dataset-builder.ts';
import type { Input } from './reading/input.ts';

/** A file as it was read. */
export interface SourceFile {
  /** Its name without folders, as faults and run records tell it. */
  readonly name: string;
  readonly text: string;
  /** Of files too large or too varied to be read as one text: how to read it; `text` is empty then. */
  readonly input?: Input;
}

/** What a source may ask of the world outside; the only effects that it has. */
export interface GetEffects {
  /** @throws when there is no such file. */
  readonly readFile: (path: string) => Promise<string>;
  /** True for a directory. */
  readonly isDirectory: (path: string) => Promise<boolean>;
}

/** What fetching needs beside addresses. */
export interface FetchSettings {
  /** The key that the publisher has given, if there is one. */
  readonly key?: string | undefined;
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

/** Somewhere that data come from: three steps of its own; loading and sweeping are the same for all. */
export interface Source<Parsed = unknown> {
  /** The name of the dataset: what `npm run seed -- NAME` takes, and what `datasets` on an entity holds. */
  readonly name: string;
  readonly what: string;
  readonly licence: string;
  readonly needs: string;
  /** True when it lists what exists, without saying what takes part in the ecosystem. */
  readonly isRegister: boolean;
  /** Reads the given files, or those that the product ships. @throws UsageError when they are not the ones it needs */
  get(paths: readonly string[], effects: GetEffects): Promise<readonly SourceFile[]>;
  /** True when the product ships none of its files, and its organisations are looked for among those in the graph. */
  readonly isOpen?: boolean;
  /** True when it tells more of organisations that others describe, found by the first identifier it gives; of others it tells nothing. */
  readonly addsOnly?: boolean;
  /**
   * Reads from the publisher's interface in place of files; absent where there is none to ask. All or nothing.
   *
   * @param bases addresses; the publisher's own where there are none
   * @throws FaultsError
   */
  fetch?(bases: readonly string[], options: FetchSettings): Promise<readonly SourceFile[]>;
  /** Gives what fits, and adds a fault for each record that does not. @throws FaultsError where the files cannot be read at all */
  parse(files: readonly SourceFile[], faults?: Fault[]): Parsed | Promise<Parsed>;
  /** Pure: the same data give the same rows, in the same order. */
  transform(parsed: Parsed): Dataset;
  /** What an import takes in place of `parse` and `transform` where files may be larger than memory. */
  readonly byRecord?: ByRecord;
}

/** How a source gives its rows record by record. */
export interface ByRecord<Rec = never> {
  /** Reads the files; what does not fit is left out, and its fault added. @throws FaultsError where a file cannot be read at all */
  records(files: readonly Input[], faults: Fault[]): AsyncIterable<Rec>;
  /** Records with the same key are transformed together, wherever they stand; absent where each stands for itself. */
  readonly together?: ((record: Rec) => string) | undefined;
  /** Pure: the same records put the same rows. */
  transform(group: readonly Rec[], rows: RowSink): void;
}
