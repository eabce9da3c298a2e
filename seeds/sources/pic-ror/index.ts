import type { Dataset } from '../../dataset.ts';
import type { Fault } from '../../fault.ts';
import { datasetBuilder } from '../../open-data/dataset-builder.ts';
import { openSource } from '../../open-data/open-source.ts';
import type { Input } from '../../reading/input.ts';
import { readCsv } from '../../reading/read-csv.ts';

/** A participant number of the EU and the organisation of ROR that it is said to be. */
export interface PicPair {
  readonly pic: string;
  readonly ror: string;
  readonly confidence: 'high' | 'medium';
}

/** Which participant of the EU's programmes is which organisation of ROR. */
export const picRor = openSource({
  name: 'pic-ror',
  what: 'Participant numbers of the EU (PIC) with the ROR identifier of the same organisation',
  licence: 'MIT',
  needs: 'pic_mapping.csv',
  isRegister: true,
  addsOnly: true,
  read: readPairs,
  transform: transformPairs,
});

const columns = ['pic', 'ror_id', 'confidence'];

async function readPairs(files: readonly Input[], faults: Fault[]): Promise<readonly PicPair[]> {
  const pairs: PicPair[] = [];
  for (const file of files)
    for await (const { line, values } of readCsv(file, columns, faults)) {
      const { pic = '', ror_id: ror = '', confidence = '' } = values;
      if (!/^\d{9}$/.test(pic))
        faults.push({
          file: file.name,
          line,
          field: 'pic',
          value: pic,
          expected: 'a participant number of 9 digits',
        });
      else if (!/^0[a-z0-9]{8}$/.test(ror))
        faults.push({
          file: file.name,
          line,
          field: 'ror_id',
          value: ror,
          expected: 'a ROR identifier such as 026vcq606',
        });
      else if (confidence !== 'high' && confidence !== 'medium')
        faults.push({
          file: file.name,
          line,
          field: 'confidence',
          value: confidence,
          expected: 'high or medium',
        });
      else pairs.push({ pic, ror, confidence });
    }
  return pairs;
}

/** Sure pairs as claims of two identifiers; the others are proposals, which nobody has looked at. */
function transformPairs(pairs: readonly PicPair[]): Dataset {
  const rows = datasetBuilder('pic-ror');
  const register = rows.register('pic-ror', {
    title: 'CORDIS PIC to ROR',
    publisher: 'Zenodo',
    url: 'https://github.com/zenodo/cordis-pic-ror',
    licence: 'MIT',
  });
  for (const { pic, ror, confidence } of pairs)
    if (confidence === 'high')
      // By the organisation of ROR: one may take part under several numbers.
      rows.entity(`ror-${ror}`, 'NETWORK', {
        confidence: 'LOW',
        identifiers: [`ror:${ror}`, `pic:${pic}`],
        sourceIds: [register],
      });
  return rows.build();
}
