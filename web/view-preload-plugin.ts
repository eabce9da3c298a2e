import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';

/** The pages that readers mostly come to first, and the code of their views. */
const views: Readonly<Record<string, string>> = {
  '/': './views/start/start-view.ts',
  '/explore': './views/explorer/explorer-view.ts',
  '/barriers': './views/barriers/barriers-view.ts',
};

/**
 * Writes `view-preloads.json`: for the path of a page, the `Link` header that names the code of its view. A browser then fetches it
 * together with the first script, which would ask for it only after it has come and run.
 */
export function viewPreloadPlugin(): Plugin {
  return {
    name: 'view-preload',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const first = chunks.filter(({ isEntry }) => isEntry).flatMap((chunk) => withImports(chunk, named));
      const links = Object.entries(views).map(([path, source]) => {
        const module = fileURLToPath(new URL(source, import.meta.url));
        const view = chunks.find(({ facadeModuleId }) => facadeModuleId === module);
        if (!view) this.error(`No file of its own was built of ${source}`);
        const files = withImports(view, named).filter((file) => !first.includes(file));
        return [path, files.map((file) => `</${file}>; rel="modulepreload"`).join(', ')];
      });
      this.emitFile({
        type: 'asset',
        fileName: 'view-preloads.json',
        source: JSON.stringify(Object.fromEntries(links)),
      });
    },
  };
}

function withImports(
  chunk: Rollup.OutputChunk,
  named: ReadonlyMap<string, Rollup.OutputChunk>,
  seen: string[] = [],
): string[] {
  if (seen.includes(chunk.fileName)) return seen;
  seen.push(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = named.get(name);
    if (imported) withImports(imported, named, seen);
  }
  return seen;
}
