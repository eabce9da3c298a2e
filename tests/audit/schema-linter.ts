import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/source-files.ts';
import type { AuditResult } from './http-audits.ts';

// Fields stand in the order in which one reads about them.
const leftOut = ['enum-values', 'input-object-fields', 'interface-fields', 'type-fields'].map(
  (what) => `${what}-sorted-alphabetically`,
);

interface Finding {
  readonly message: string;
  readonly location: { readonly line: number };
}

/** graphql-schema-linter on the committed schema, every rule but those of sorting. */
export function lintSchema(): AuditResult {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/graphql-schema-linter/lib/cli.js'),
      '--format=json',
      `--except=${leftOut.join(',')}`,
      'api/schema.graphql',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(`The linter said nothing: ${stderr}`);
  const { errors } = JSON.parse(stdout) as { errors: Finding[] };
  return { total: 1, faults: errors.map(({ message, location }) => `line ${location.line}: ${message}`) };
}
