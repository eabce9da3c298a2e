import type { Dataset } from './dataset.ts';

/** A file as it was read. */
export interface SourceFile {
  /** Its name without folders, as faults and run records tell it. */
  readonly name: string;
  readonly text: string;
}

/** What a source may ask of the world outside; the only effects that it has. */
export interface GetEffects {
  /** @throws when there is no such file. */
  readonly readFile: (path: string) => Promise<string>;
  /** True for a directory. */
  readonly isDirectory: (path: string) => Promise<boolean>;
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
  /** @throws FaultsError with every fault in the files. */
  parse(files: readonly SourceFile[]): Parsed;
  /** Pure: the same data give the same rows, in the same order. */
  transform(parsed: Parsed): Dataset;
}
