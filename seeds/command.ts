import { parseArgs } from 'node:util';
import type { Source } from './source.ts';
import { UsageError } from './usage-error.ts';

/** What the user asked for. */
export type Command =
  | { readonly name: 'list'; readonly json: boolean }
  | { readonly name: 'detect'; readonly paths: readonly string[]; readonly json: boolean }
  | { readonly name: 'review'; readonly decision?: ReviewDecision; readonly json: boolean }
  | { readonly name: 'undo'; readonly run: string; readonly json: boolean }
  | {
      readonly name: 'import';
      readonly sources: readonly Source[];
      readonly paths: readonly string[];
      readonly dryRun: boolean;
      readonly strict: boolean;
      /** Asks the publisher's interface; `paths` are its addresses then. */
      readonly fetch: boolean;
      readonly json: boolean;
    };

/** What a person says of a record and an organisation that it may be. */
export interface ReviewDecision {
  readonly what: 'accept' | 'reject' | 'split';
  readonly key: string;
  /** The organisation; absent when the record is parted from all. */
  readonly entity?: string;
}

/** Reads the arguments after `npm run seed --`. @throws UsageError */
export function readCommand(args: readonly string[], sources: readonly Source[]): Command {
  const { positionals, values } = parse(args);
  const { 'dry-run': dryRun, json, strict, fetch } = values;
  const [name, ...paths] = positionals;
  if (name === undefined) {
    if (fetch) throw new UsageError('--fetch needs a source');
    return {
      name: 'import',
      sources: sources.filter(({ isOpen }) => !isOpen),
      paths: [],
      dryRun,
      strict,
      fetch,
      json,
    };
  }
  if (name === 'list') {
    if (paths.length > 0 || dryRun) throw new UsageError('list takes no files and no --dry-run');
    return { name: 'list', json };
  }
  if (name === 'detect') {
    if (paths.length === 0 || dryRun) throw new UsageError('detect takes files, and no --dry-run');
    return { name: 'detect', paths, json };
  }
  if (name === 'review') return { name: 'review', json, ...readDecision(paths) };
  if (name === 'undo') {
    const [run, ...more] = paths;
    if (run === undefined || more.length > 0 || dryRun)
      throw new UsageError('undo takes one run, and no --dry-run');
    return { name: 'undo', run, json };
  }
  const source = sources.find((candidate) => candidate.name === name);
  if (!source)
    throw new UsageError(
      `There is no source ${name}; there are ${sources.map((known) => known.name).join(', ')}`,
    );
  if (fetch && !source.fetch)
    throw new UsageError(`${name} has no interface that is fetched from; give it files: ${source.needs}`);
  return { name: 'import', sources: [source], paths, dryRun, strict, fetch, json };
}

function readDecision([what, key, entity, ...more]: readonly string[]): { decision?: ReviewDecision } {
  if (what === undefined) return {};
  const isWhole = what === 'split' ? entity === undefined : entity !== undefined;
  if (
    (what !== 'accept' && what !== 'reject' && what !== 'split') ||
    key === undefined ||
    !isWhole ||
    more.length > 0
  )
    throw new UsageError('review takes nothing, accept RECORD ENTITY, reject RECORD ENTITY, or split RECORD');
  return { decision: { what, key, ...(entity !== undefined && { entity }) } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        fetch: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** How the command is used; the sources by name. */
export function usage(sources: readonly Source[]): string {
  return [
    'Usage: npm run seed                                            imports all that the product ships',
    '       npm run seed -- list [--json]                           lists the sources',
    '       npm run seed -- SOURCE [FILES…] [--dry-run] [--strict] [--json]\n' +
      '                                                               imports one source; --strict stops at any fault',
    '       npm run seed -- gdp --fetch [ADDRESS…]                  asks the funders’ interface, with the key in GDP_KEY',
    '       npm run seed -- detect FILES… [--json]                  says what files are, and why',
    '       npm run seed -- review [accept RECORD ENTITY | reject RECORD ENTITY | split RECORD]\n' +
      '                                                               lists organisations that may be one, or decides',
    '       npm run seed -- undo RUN [--json]                       takes one import run back',
    `SOURCE is one of: ${sources.map(({ name }) => name).join(', ')}`,
  ].join('\n');
}

/** The sources with what they are, their licence and what they need. */
export function listSources(sources: readonly Source[]): string {
  return sources
    .map(({ name, what, licence, needs }) => `${name}\n  ${what}\n  Licence: ${licence}\n  Needs: ${needs}`)
    .join('\n');
}
