// Brings the dependencies in where they are missing or not those of the lock file. Plain Node: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Cannot run on Node ${process.versions.node}: it must be 20.19 or newer`);
  process.exit(1);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = `${root}/node_modules/.lock-digest`;
const digest = createHash('sha256')
  .update(readFileSync(`${root}/package-lock.json`))
  .update(process.version)
  .digest('hex');

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== digest) {
  console.error('Installing the dependencies ...');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`Cannot install the dependencies: npm ci ended with ${error?.message ?? status}`);
    process.exit(1);
  }
  writeFileSync(marker, digest);
}
