import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SetupError, waysOut } from './setup-error.ts';

// What Neo4j 5.26 supports.
const supported = [17, 21];

/** What `java` says of its version, to the build. Fails with a SetupError unless it is there in a version that Neo4j supports. */
export async function requireJava(): Promise<string> {
  let output: string;
  try {
    // It answers on standard error.
    output = (await promisify(execFile)('java', ['-version'])).stderr;
  } catch (cause) {
    throw new SetupError(`The local Neo4j needs Java 17 or 21, and no working java was found.\n${waysOut}`, {
      cause,
    });
  }
  const version = /version "(\d+)[^"]*"/.exec(output);
  if (version === null || !supported.includes(Number(version[1]))) {
    const found = version?.[0].slice('version '.length) ?? 'of an unknown version';
    throw new SetupError(`The local Neo4j needs Java 17 or 21, and java here is ${found}.\n${waysOut}`);
  }
  return output;
}
