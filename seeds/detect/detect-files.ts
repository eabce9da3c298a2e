import { FaultsError } from '../fault.ts';
import { openInputs } from '../reading/open-inputs.ts';
import { recognise, type Recognised } from './recognise.ts';

/** Says of each file, also of those inside archives, what it is and why; as text or as JSON. @throws FaultsError */
export async function detectFiles(options: {
  readonly paths: readonly string[];
  readonly json: boolean;
}): Promise<string> {
  const found: Recognised[] = [];
  for (const file of await openInputs(options.paths)) {
    try {
      found.push(await recognise(file));
    } catch (error) {
      if (!(error instanceof FaultsError)) throw error;
      const why = error.faults.map(({ expected }) => expected).join('; ');
      found.push({ file: file.name, format: 'damaged', source: undefined, why });
    }
  }
  return options.json ? JSON.stringify(found) : found.map(describe).join('\n');
}

function describe({ file, format, source, why }: Recognised): string {
  return `${file}: ${format}, ${source === undefined ? 'no source reads it' : `source ${source}`} (${why})`;
}
