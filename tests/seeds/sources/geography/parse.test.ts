import { describe, expect, it } from 'vitest';
import { geography } from '../../../../seeds/sources/geography/index.ts';
import { shippedFiles, withEdited } from '../../../support/shipped-files.ts';

const files = await shippedFiles(geography);
const parsing = (name: string, edit: Parameters<typeof withEdited>[2]) => (): unknown =>
  geography.parse(withEdited(files, name, edit));

describe('parsing the geography data', () => {
  it('finds no fault in the shipped files', () => {
    const data = geography.parse(files);
    expect(
      [data.municipalities, data.regions, data.agencies, data.universities, data.neighbours].map(
        (list) => list.length,
      ),
    ).toEqual([290, 21, 267, 47, 683]);
  });

  it('refuses a register that the file does not tell', () => {
    expect(parsing('regions.json', ({ regions }) => void regions[0].sources.push('hearsay'))).toThrow(
      /regions\.json, record 1 \(01\), sources: is "hearsay", but must be one of the file's own sources: codes,/,
    );
  });

  it('refuses a code that is in no other file', () => {
    expect(parsing('municipality-neighbours.json', ({ pairs }) => void (pairs[0][1] = '9999'))).toThrow(
      /municipality-neighbours\.json, 0114 9999: is "9999", but must be a code in the geography data/,
    );
    expect(
      parsing('municipalities.json', ({ municipalities }) => void (municipalities[0].countyCode = '02')),
    ).toThrow(/municipalities\.json, 0114, countyCode: is "02"/);
  });

  it('refuses an organisation number of another form, and a place outside Sweden', () => {
    expect(parsing('agencies.json', ({ agencies }) => void (agencies[0].orgNr = '2021005943'))).toThrow(
      /agencies\.json, record 1 \(2021005943\), orgNr: is "2021005943", but must be an organisation number such as/,
    );
    expect(parsing('regions.json', ({ regions }) => void (regions[0].lat = 18.2))).toThrow(
      /regions\.json, record 1 \(01\), lat: is 18\.2, but must be a latitude in Sweden, 55 to 70/,
    );
  });

  it('refuses a record that repeats another, and a field that it does not know', () => {
    expect(
      parsing('universities.json', ({ universities }) => void universities.push(universities[0])),
    ).toThrow(/universities\.json, record 48 \("Blekinge tekniska högskola"\): repeats record 1/);
    expect(parsing('universities.json', ({ universities }) => void (universities[0].rank = 1))).toThrow(
      /record 1 \(Blekinge tekniska högskola\), rank: is 1, but must be left out: there is no such field/,
    );
  });
});
