import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenPromises, promisedSchema } from '../../tools/generate/promised-schema.ts';
import { root } from '../support/source-files.ts';

const sdl = readFileSync(join(root, 'api/schema.graphql'), 'utf8');

it('breaks nothing that programs outside rely on', () => {
  const broken = brokenPromises(root, sdl);
  const advice =
    'Keep the old field and mark it @deprecated; or write a decision in docs/decisions with one line "Breaking: <change>" for each, then npm run generate.';
  expect(broken, `${broken.join('\n')}\n${advice}`).toEqual([]);
});

it('tells a field that is gone from one that is new, and lets a decision take one away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'promised-'));
  mkdirSync(join(folder, 'docs/decisions'), { recursive: true });
  mkdirSync(join(folder, 'api'));
  cpSync(join(root, 'api/schema.promised.graphql'), join(folder, 'api/schema.promised.graphql'));
  const without = sdl.replace(/\n {2}"[^"\n]*"\n {2}hasNextPage: Boolean!/, '');
  const change = 'PageInfo.hasNextPage was removed.';
  expect(brokenPromises(folder, without)).toEqual([change]);
  expect(promisedSchema(folder, without)[1]).toContain('hasNextPage');

  const wider = sdl.replace('type PageInfo {', 'type PageInfo {\n  "New."\n  isNew: Boolean\n');
  expect(brokenPromises(folder, wider)).toEqual([]);
  expect(promisedSchema(folder, wider)[1]).toContain('isNew');

  writeFileSync(join(folder, 'docs/decisions/0001.md'), `Breaking: ${change}\n`);
  expect(brokenPromises(folder, without)).toEqual([]);
  expect(promisedSchema(folder, without)[1]).not.toContain('hasNextPage');
  rmSync(folder, { recursive: true });
});
