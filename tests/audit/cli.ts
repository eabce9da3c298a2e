import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSchema } from '../../api/schema/build-schema.ts';
import { startApi } from '../support/api-server.ts';
import { root } from '../support/source-files.ts';
import { fuzz } from './fuzz.ts';
import { runHttpAudits, type AuditResult } from './http-audits.ts';
import { lintSchema } from './schema-linter.ts';
import { hasSchemathesis, runSchemathesis } from './schemathesis.ts';

const broken = 5_000;
const open = await startApi({ profile: 'open' });
const url = `${open.url}/graphql`;

print('GraphQL over HTTP, open profile', await runHttpAudits(url));
print('broken requests', await fuzz(url, buildSchema(), broken));
await open.close();
print('schema linter', lintSchema());
print('checks of scanners, locked profile', runTests('tests/api/locked.test.ts'));
print('limits, both profiles', runTests('tests/api/limits.test.ts'));
print('documents that the locked profile trusts', runTests('tests/api/trusted-documents.test.ts'));
if (hasSchemathesis()) print('schemathesis, open profile', await runSchemathesis());
else
  process.stdout.write(
    'not run: schemathesis, which needs Python 3.10 or newer: `pip install schemathesis`\n',
  );

function print(name: string, { total, faults }: AuditResult): void {
  process.stdout.write(`${faults.length === 0 ? 'held' : 'FAILED'}: ${name}, ${total} checked\n`);
  for (const fault of faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

function runTests(file: string): AuditResult {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--project=unit',
      '--reporter=json',
      file,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const { numTotalTests, testResults } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    numTotalTests: number;
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed');
  return { total: numTotalTests, faults: failed.map(({ fullName }) => fullName) };
}
