import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { boundaryFile } from './boundary-file.ts';

const path = '/boundaries/sweden.json';
const geography = new URL('../../seeds/data/geography/', import.meta.url);

/** Serves the shipped boundaries as a file of its own beside the page: built into `dist`, or made anew for each reader while developing. */
export function boundariesPlugin(): Plugin {
  return {
    name: 'boundaries',
    configureServer(server) {
      server.middlewares.use(path, (_, response, next) => {
        readBoundaries().then((text) => {
          response.setHeader('content-type', 'application/json');
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: path.slice(1), source: await readBoundaries() });
    },
  };
}

async function readBoundaries(): Promise<string> {
  const names = ['sweden-municipalities.topojson', 'municipalities.json', 'regions.json'];
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, geography), 'utf8')));
  const [topology, { municipalities }, { regions }] = texts.map((text) => JSON.parse(text));
  return JSON.stringify(boundaryFile(topology, municipalities, regions));
}
