import { describe, expect, it } from 'vitest';
import { readCommand } from '../../seeds/command.ts';
import { sources } from '../../seeds/sources.ts';

describe('readCommand()', () => {
  it('imports all sources when none is named', () => {
    expect(readCommand([], sources)).toMatchObject({ name: 'import', sources, dryRun: false, json: false });
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
});
