import { databaseSettings, readSettings } from '../../cypher/config.ts';
import { AccessError, ConfigError, NotReadyError } from '../../cypher/errors.ts';
import { SetupError } from '../../cypher/local/setup-error.ts';
import { noteGraph } from '../note-graph.ts';
import { openGraph } from '../open-graph.ts';
import { BackupFileError } from './backup-file.ts';
import { BackupError, backupGraph } from './backup-graph.ts';
import { restoreGraph } from './restore-graph.ts';

const usage = `Usage: npm run backup -- FILE
       npm run restore -- FILE [--replace]
`;
const plainErrors = [AccessError, BackupError, BackupFileError, ConfigError, NotReadyError, SetupError];
const say = (text: string) => void process.stderr.write(`${text}\n`);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isPlain = plainErrors.some((kind) => error instanceof kind);
  say(isPlain ? (error as Error).message : ((error as Error).stack ?? String(error)));
  process.exitCode = 1;
}

async function main([command, ...rest]: readonly string[]): Promise<number> {
  const options = rest.filter((word) => word.startsWith('--'));
  const [path, ...more] = rest.filter((word) => !word.startsWith('--'));
  const isRestore = command === 'restore';
  if (!path || more.length > 0 || options.some((word) => !isRestore || word !== '--replace')) {
    process.stderr.write(usage);
    return 2;
  }
  const { db, close } = await openGraph(readSettings(databaseSettings, process.env), say);
  try {
    const counts = isRestore
      ? await restoreGraph(db, path, { replace: options.includes('--replace') })
      : await backupGraph(db, path, new Date().toISOString());
    if (isRestore) await noteGraph(db);
    const done = isRestore ? 'restored from' : 'written to';
    process.stdout.write(`${counts.nodes} nodes and ${counts.relationships} relationships ${done} ${path}\n`);
    return 0;
  } finally {
    await close();
  }
}
