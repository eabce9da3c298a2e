import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { SetupError, waysOut } from './setup-error.ts';

const unitBytes: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6 };

/**
 * Has Maven resolve `pom.xml` and copy every jar into `directory`. `onBytes` gets the number of bytes downloaded so far;
 * it stays silent for what Maven already keeps.
 */
export async function copyJarsByMaven(directory: string, onBytes: (bytes: number) => void): Promise<void> {
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
  const maven = spawn(
    'mvn',
    // Strict checksums: by default a jar that fails its checksum is kept with a warning.
    [
      '-B',
      '-C',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${directory}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const complaints: string[] = [];
  let bytes = 0;
  const read = (line: string) => {
    if (line.startsWith('[ERROR]') && complaints.length < 3) complaints.push(line);
    const downloaded = /^(?:\[INFO\] )?Downloaded .*\.jar \(([\d.]+) (B|kB|MB) at /.exec(line);
    if (downloaded === null) return;
    bytes += Number(downloaded[1]) * (unitBytes[downloaded[2] ?? 'B'] ?? 1);
    onBytes(bytes);
  };
  createInterface({ input: maven.stdout }).on('line', read);
  createInterface({ input: maven.stderr }).on('line', read);

  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'ENOENT' ? 'mvn was not found' : cause.message;
      reject(new SetupError(`Fetching the local Neo4j needs Maven: ${why}.\n${waysOut}`, { cause }));
    });
    maven.once('close', resolve);
  });
  if (code !== 0) {
    const said = complaints.join('\n') || `mvn ended with ${code ?? 'a signal'}`;
    throw new SetupError(`Maven could not fetch the local Neo4j.\n${said}\n${waysOut}`);
  }
}
