import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Manifest, type Plugin, type Rolldown } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Today, and what every dictionary is made with: what stands between a tap on the icon and the first list. */
const first = ['+layout.ts', '+layout.svelte', '+page.svelte', '../lib/i18n/plural.ts'].map(name =>
  here(`src/routes/${name}`)
);

/** Each request costs more than the few bytes that it spares: one file for the first screen, one for what others share. */
function fewFiles(): Plugin {
  return {
    name: 'satchel-few-files',
    applyToEnvironment: ({ name }) => name === 'client',
    outputOptions: options => ({
      ...options,
      chunkFileNames: chunksIn('chunks'),
      codeSplitting: {
        groups: [
          { name: shell(), priority: 2 },
          { name: 'shared', minShareCount: 2, priority: 1 }
        ]
      }
    })
  };
}

/** What the service worker keeps only where or when it is needed; it tells such chunks by their first letters. */
const apart: readonly (readonly [module: RegExp, letters: string])[] = [
  [/^.*\/i18n\/(\w\w)\/(?:shell|screens)\.ts$/, 'words-$1-'],
  [/^.*\/(?:qr-path|pixel-reader)\.ts$/, 'seldom-'],
  [/^.*\/node_modules\/(?:ical\.js|papaparse|libphonenumber-js)\/.*$/, 'seldom-'],
  [/^.*\/domain\/demo\/cast-\w\w\.ts$/, 'seldom-']
];

/** In a worker, all that waits until the rep has other devices. */
const apartInWorkers: typeof apart = [...apart, [/^.*\/src\/lib\/sync\/.*$/, 'seldom-']];

/** Kit names chunks by their hash alone. */
const chunksIn =
  (folder: string, named = apart) =>
  ({ moduleIds }: Rolldown.PreRenderedChunk): string => {
    const [letters = ''] = named.flatMap(([module, by]) =>
      moduleIds.filter(id => module.test(id)).map(id => id.replace(module, by))
    );
    return `_app/immutable/${folder}/${letters}[hash].js`;
  };

const workerChunks = (): Plugin => ({
  name: 'satchel-worker-chunks',
  outputOptions: options => ({ ...options, chunkFileNames: chunksIn('workers/chunks', apartInWorkers) })
});

/** Its styles also hold those of what it shows later: Kit asks for them at once, and each would be a request. */
function shell(): Rolldown.CodeSplittingNameFunction {
  let needed: Set<string> | undefined;
  return (id, modules) => {
    const at = (module: string) => modules.getModuleInfo(module);
    needed ??= new Set([
      ...reachable(module => at(module)?.importedIds ?? []),
      ...[
        ...reachable(module => [...(at(module)?.importedIds ?? []), ...(at(module)?.dynamicallyImportedIds ?? [])])
      ].filter(isStyle)
    ]);
    return needed.has(id) || /@sveltejs\/kit\/src\/runtime|vite\/preload-helper/.test(id) ? 'shell' : null;
  };
}

const isStyle = (module: string): boolean => module.includes('type=style');

function reachable(next: (module: string) => readonly string[]): Set<string> {
  const reached = new Set(first);
  for (const module of reached) for (const imported of next(module)) reached.add(imported);
  return reached;
}

/** Vite's manifest leaves out what a worker loads later, and Kit keeps for offline what the manifest names. */
function workersWhole(): Plugin {
  return {
    name: 'satchel-workers-whole',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const manifest = bundle['.vite/manifest.json'];
        if (manifest?.type !== 'asset') this.error('The client was built without a manifest.');
        const entries = JSON.parse(String(manifest.source)) as Manifest;
        for (const file of Object.keys(bundle)) if (/\/workers\/chunks\/.*\.js$/.test(file)) entries[file] = { file };
        manifest.source = JSON.stringify(entries, null, 2);
      }
    }
  };
}

export default defineConfig({
  plugins: [sveltekit(), fewFiles(), workersWhole()],
  // Its own entry leads to a build for browsers of 2015, which is larger.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  worker: { format: 'es', plugins: () => [workerChunks()] },
  build: { target: 'es2022' },
  // With live reload the relay runs beside: npm start. It takes pages of its own host alone, so the host is passed on.
  server: { proxy: { '/v1': { target: process.env['RELAY'] ?? 'http://127.0.0.1:4173', changeOrigin: false } } },
  // Kit's renderer needs its own older `cookie`; the one hoisted beside it belongs to fastify.
  ssr: { noExternal: ['cookie'] }
});
