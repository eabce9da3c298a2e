import { describe, expect, it } from 'vitest';
import { detectFiles } from '../../seeds/detect/detect-files.ts';
import { folderOf, zipOf } from '../support/files.ts';
import { hasSamples, samples } from '../support/samples.ts';

const found = async (...paths: string[]): Promise<{ file: string; source?: string; why: string }[]> =>
  JSON.parse(await detectFiles({ paths, json: true }));

describe('detect', () => {
  it('takes a table that only its own columns tell for a map of somebody’s own, and says which', async () => {
    const folder = await folderOf({
      'lines.csv': 'FROM;TO\n1;2\n',
      'elements.csv': 'namn,kommun\nA,Lund\n',
      'other.csv': 'a;b\n1;2\n',
      'one.csv': 'name\nA\n',
    });
    expect((await found(folder)).map(({ file, source, why }) => [file, source, why])).toEqual([
      ['elements.csv', 'csv', 'utf-8; 2 columns parted by ",", with namn: a map of your own'],
      ['lines.csv', 'csv', 'utf-8; 2 columns parted by ";", with FROM, TO: a map of your own'],
      // One column alone may be any text.
      ['one.csv', undefined, expect.any(String)],
      ['other.csv', undefined, expect.any(String)],
    ]);
  });

  it('knows the tables of links and pages in an archive of CORDIS, which name no map', async () => {
    const archive = zipOf({
      'webLink.csv': 'projectID;physUrl;id;availableLanguages;type;source;represents\n',
      'webItem.csv': 'language;availableLanguages;uri;title;type;source;represents\n',
    });
    const folder = await folderOf({ 'cordis.zip': archive });
    expect((await found(folder)).map(({ source }) => source)).toEqual(['cordis', 'cordis']);
  });

  it.skipIf(!hasSamples)('tells every sample that is data by the source that reads it', async () => {
    const sourceOf = new Map((await found(samples)).map(({ file, source }) => [file, source]));
    expect(sourceOf.get('deathStar_edges.csv')).toBe('csv');
    const isAbout =
      /^(README|FORMATS)\.md$|^cordisref-|^expected_counts|^gdp_v1_model|^opsi_toolkit|^sdg_goals/;
    expect([...sourceOf].filter(([file, source]) => source === undefined && !isAbout.test(file))).toEqual([]);
  });
});
