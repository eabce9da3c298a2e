import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';
import { root } from './source-files.ts';

const packageFile = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');

/**
 * Where the Chromium lies that a package ships: the same on every machine. The package takes what was unpacked before, of
 * whatever version; here another version gives way.
 */
export async function chromiumPath(): Promise<string> {
  const path = await chromium.executablePath();
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const { stdout } = await promisify(execFile)(path, ['--version', '--no-sandbox']);
  if (stdout.includes(` ${version.split('.')[0]}.`)) return path;
  await rm(path);
  return chromium.executablePath();
}
