import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { boundariesPlugin } from './boundaries/boundaries-plugin.ts';
import { viewPreloadPlugin } from './view-preload-plugin.ts';

const api = { target: 'http://127.0.0.1:4000' };

/** The client: `npx vite --config web/vite.config.ts` serves it with the API of port 4000 behind it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [boundariesPlugin(), viewPreloadPlugin()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // jsPDF would fetch these to draw HTML, which we never ask it for.
    rolldownOptions: { external: ['canvg', 'dompurify', 'html2canvas'] },
  },
  server: {
    proxy: { '/graphql': api, '/health': api, '/ready': api, '/feeds': api },
    fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] },
  },
});
