import { describe, expect, it } from 'vitest';
import { readCommand } from '../../seeds/command.ts';
import { shippedSources, sources } from '../../seeds/sources.ts';

describe('readCommand()', () => {
  it('imports all that the product ships when no source is named', () => {
    expect(readCommand([], sources)).toMatchObject({
      name: 'import',
      sources: shippedSources,
      strict: false,
      dryRun: false,
      json: false,
    });
    expect(shippedSources.map(({ name }) => name)).toEqual(['ecosystem', 'geography']);
  });

  it('reads source, files and flags in any order', () => {
    expect(readCommand(['--json', 'ecosystem', 'nodes.json', '--dry-run'], sources)).toMatchObject({
      name: 'import',
      sources: [sources[0]],
      paths: ['nodes.json'],
      dryRun: true,
      json: true,
    });
  });

  it('names the sources that there are when it does not know one', () => {
    expect(() => readCommand(['ekosystem'], sources)).toThrow(
      /There is no source ekosystem; there are ecosystem, geography/,
    );
  });

  it('refuses flags that it does not know', () => {
    expect(() => readCommand(['--force'], sources)).toThrow(/Unknown option '--force'/);
  });

  it('takes one run to undo', () => {
    expect(readCommand(['undo', 'run:a:b', '--json'], sources)).toEqual({
      name: 'undo',
      run: 'run:a:b',
      json: true,
    });
    expect(() => readCommand(['undo'], sources)).toThrow(/undo takes one run/);
  });

  it('reads what a person decides', () => {
    expect(readCommand(['review'], sources)).toEqual({ name: 'review', json: false });
    expect(readCommand(['review', 'accept', 'pic:1', 'rise'], sources)).toMatchObject({
      decision: { what: 'accept', key: 'pic:1', entity: 'rise' },
    });
    expect(readCommand(['review', 'split', 'pic:1'], sources)).toMatchObject({
      decision: { what: 'split', key: 'pic:1' },
    });
    for (const wrong of [
      ['accept', 'pic:1'],
      ['split', 'pic:1', 'rise'],
      ['merge', 'pic:1', 'rise'],
    ])
      expect(() => readCommand(['review', ...wrong], sources)).toThrow(/review takes nothing, accept/);
  });
});
