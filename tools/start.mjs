// `npm start`: builds what has changed and starts the server in this process, so that a signal reaches it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { buildWeb } from './build-web.mjs';

const env = fileURLToPath(new URL('../.env', import.meta.url));
if (existsSync(env)) process.loadEnvFile(env);
await buildWeb();
register();
await import('../api/main.ts');
