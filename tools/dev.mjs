// `npm run dev`: the API restarts and the page reloads when a file changes; the page is at PORT, the API behind it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env.PORT ?? 4000);
const apiPort = port + 1;
const api = spawn(
  process.execPath,
  ['--import', 'tsx', '--watch-path=api', '--watch-path=cypher', 'api/main.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PORT: String(apiPort) },
  },
);
const target = `http://127.0.0.1:${apiPort}`;
const web = await createServer({
  configFile: `${root}/web/vite.config.ts`,
  server: {
    port,
    strictPort: true,
    proxy: { '/graphql': target, '/health': target, '/ready': target, '/feeds': target },
  },
});
await web.listen();
web.printUrls();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    api.kill(signal);
    void web.close().then(() => process.exit(0));
  });
api.on('exit', (code) => process.exit(code ?? 1));
