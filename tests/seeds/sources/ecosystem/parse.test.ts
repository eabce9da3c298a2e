import { describe, expect, it } from 'vitest';
import { FaultsError } from '../../../../seeds/fault.ts';
import { ecosystem } from '../../../../seeds/sources/ecosystem/index.ts';
import { shippedFiles, withEdited } from '../../../support/shipped-files.ts';

const files = await shippedFiles(ecosystem);

/** The faults of the shipped files with one of them edited, one line each. */
function faultsAfter(name: string, edit: Parameters<typeof withEdited>[2]): string[] {
  try {
    ecosystem.parse(withEdited(files, name, edit));
  } catch (error) {
    if (error instanceof FaultsError)
      return error.message
        .split('\n')
        .slice(1)
        .map((line) => line.trim());
    throw error;
  }
  return [];
}

describe('parsing the ecosystem data', () => {
  it('finds no fault in the shipped files', () => {
    const { nodes, relationships, pages } = ecosystem.parse(files);
    expect([nodes.length, relationships.length, pages.length]).toEqual([439, 1001, 217]);
  });

  it('tells where broken JSON breaks', () => {
    expect(faultsAfter('nodes.json', () => '[\n  {"id": "a",}\n]')).toEqual([
      'nodes.json: is not JSON: line 2, column 14',
    ]);
    expect(faultsAfter('relationships.json', () => '[{}')).toEqual([
      expect.stringContaining('relationships.json: is not JSON: line 1, column'),
    ]);
  });

  it('refuses an unknown kind', () => {
    expect(faultsAfter('nodes.json', (nodes) => void (nodes[0].kind = 'Planet'))[0]).toBe(
      'nodes.json, record 1 (future-by-lund), kind: is "Planet", but must be one of Platform, Municipality, Region, ' +
        'Agency, ResearchInstitute, University, Company, CivilSociety, Network, Programme, Project, Barrier, ' +
        'DialogueWorkshop, Theme, SustainableDevelopmentGoal, Report, LearningResource, Method, Person',
    );
  });

  it('refuses an unknown relationship type', () => {
    expect(faultsAfter('relationships.json', (ties) => void (ties[0].type = 'LIKES'))).toEqual([
      expect.stringMatching(
        /^relationships\.json, record 1 \(.* LIKES .*\), type: is "LIKES", but must be one of COORD/,
      ),
    ]);
  });

  it('refuses a type between kinds that it cannot join', () => {
    const faults = faultsAfter('relationships.json', (ties) => {
      const tie = ties.find(({ type }: { type: string }) => type === 'HAS_AUTHORITY_OVER');
      tie.to = 'vinnova';
    });
    expect(faults).toEqual([
      expect.stringContaining(
        'type: is "HAS_AUTHORITY_OVER", but must be a type that can go from AGENCY to AGENCY (see the table in docs/model.md)',
      ),
    ]);
  });

  it('refuses a record without sources', () => {
    expect(faultsAfter('nodes.json', (nodes) => void delete nodes[0].sources)).toEqual([
      'nodes.json, record 1 (future-by-lund), sources: is missing, but must be a list',
    ]);
    expect(faultsAfter('nodes.json', (nodes) => void (nodes[0].sources = []))).toEqual([
      'nodes.json, record 1 (future-by-lund), sources: is [], but must be a list that is not empty',
    ]);
    expect(faultsAfter('relationships.json', (ties) => void (ties[0].sources = []))).toEqual([
      expect.stringContaining('sources: is [], but must be a list that is not empty'),
    ]);
  });

  it('refuses a tie to something that is not there', () => {
    expect(faultsAfter('relationships.json', (ties) => void (ties[0].to = 'nowhere'))).toEqual([
      expect.stringContaining('to: is "nowhere", but must be the id of a record in nodes.json'),
    ]);
  });

  it('refuses an id that another record has', () => {
    expect(faultsAfter('nodes.json', (nodes) => void nodes.push(nodes[0]))).toEqual([
      'nodes.json, record 440 (future-by-lund), id: is "future-by-lund", but must be an id of its own: record 1 has it',
    ]);
  });

  it('refuses the same tie twice, and takes one that differs in role', () => {
    expect(faultsAfter('relationships.json', (ties) => void ties.push(ties[0]))).toEqual([
      expect.stringMatching(
        /^relationships\.json, record 1002 .*: the same tie, with the same role and date, is in record 1$/,
      ),
    ]);
    expect(
      faultsAfter('relationships.json', (ties) => {
        const tie = ties.find(({ properties }: { properties: object }) => 'role' in properties);
        ties.push({ ...tie, properties: { ...tie.properties, role: 'lead partner' } });
      }),
    ).toEqual([]);
  });

  it('refuses a date that is none', () => {
    expect(faultsAfter('nodes.json', (nodes) => void (nodes[0].startDate = '2013-02-30'))).toEqual([
      'nodes.json, record 1 (future-by-lund), startDate: is "2013-02-30", but must be a date such as 2016, 2016-11 or 2016-11-03',
    ]);
  });

  it('refuses an unknown level', () => {
    expect(faultsAfter('nodes.json', (nodes) => void (nodes[0].level = 'lokal'))).toEqual([
      'nodes.json, record 1 (future-by-lund), level: is "lokal", but must be one of local, regional, national, international',
    ]);
  });

  it('refuses a word that has no wording', () => {
    expect(faultsAfter('relationships.json', (ties) => void (ties[0].properties.role = 'mascot'))).toEqual([
      expect.stringContaining(
        'properties.role: is "mascot", but must be a word of tieRole in vocabulary.json',
      ),
    ]);
  });

  it('refuses a beginning after the end', () => {
    expect(
      faultsAfter(
        'nodes.json',
        (nodes) => void Object.assign(nodes[0], { startDate: '2020', endDate: '2019-11' }),
      ),
    ).toEqual([
      'nodes.json, record 1 (future-by-lund), startDate: is "2020", but must be no later than endDate, which is 2019-11',
    ]);
    expect(
      faultsAfter(
        'relationships.json',
        (ties) => void Object.assign(ties[0].properties, { from: '2020', to: '2019' }),
      ),
    ).toEqual([expect.stringContaining('from: is "2020", but must be no later than to, which is 2019')]);
  });

  it('refuses a field that it does not know', () => {
    expect(faultsAfter('nodes.json', (nodes) => void (nodes[0].mood = 'good'))).toEqual([
      'nodes.json, record 1 (future-by-lund), mood: is "good", but must be left out: there is no such field',
    ]);
  });

  it('tells all faults of all files at once', () => {
    const edited = withEdited(
      withEdited(files, 'nodes.json', (nodes) => {
        nodes[0].level = 'lokal';
        nodes[1].startDate = 'yesterday';
      }),
      'relationships.json',
      (ties) => void (ties[5].to = 'nowhere'),
    );
    expect(() => ecosystem.parse(edited)).toThrow(/^Cannot import: 3 faults, and nothing was written/);
  });
});
