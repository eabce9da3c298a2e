// `npm test`: every check, one after the other, then one line of counts. A check that fails does not hide the later ones.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
const report = join(folder, 'report.json');
const bin = (name) => join(root, 'node_modules', '.bin', name);

const checks = [
  { name: 'types', command: bin('tsc'), args: ['-p', '.'] },
  { name: 'lint', command: bin('oxlint'), args: ['--deny-warnings'] },
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level=warn', '.'] },
];
const counts = { passed: 0, failed: 0, skipped: 0 };

for (const { name, command, args } of checks) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name}`);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}

const vitest = spawnSync(
  bin('vitest'),
  [
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests + numTodoTests;
} catch (error) {
  console.error(`Cannot read the report of the tests: ${error.message}`);
}
// A file that cannot be loaded, or a fault outside of any test, counts in no test.
if (vitest.status !== 0 && counts.failed === 0) counts.failed += 1;
rmSync(folder, { recursive: true, force: true });

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed > 0 ? 1 : 0);
