import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './source-files.ts';

const startMs = 240_000;

export interface ServerProcess {
  /** `http://127.0.0.1:` and the port that it took. */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the server as a process of its own, with these variables, and waits for the line with its address. */
export async function startServerProcess(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The server did not start in time')), startMs);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, found] = /^Samverkanskartan: (http:\S+)\/$/.exec(line) ?? [];
      if (!found) return;
      clearTimeout(timer);
      resolve(found);
    });
    void ended.then((code) => reject(new Error(`The server ended with ${String(code)}`)));
  });
  return {
    address,
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
