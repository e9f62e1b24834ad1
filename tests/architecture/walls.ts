/** What each folder may import, and nothing else. Paths are those that an import ends at. */
export interface Wall {
  readonly room: string;
  readonly from: string;
  readonly mayImport: readonly string[];
}

const lib = (...rooms: string[]) => `^src/lib/(${rooms.join('|')})/`;
const npm = (...names: string[]) => `^node_modules/(${names.join('|')})/`;
const components = ['^svelte/internal/', npm('svelte')];
const nodeItself =
  '^(node:)?(fs|http|https|net|os|path|url|crypto|events|process|sqlite|stream|timers|util|v8|zlib)(/|$)';

export const walls: readonly Wall[] = [
  { room: 'domain', from: lib('domain'), mayImport: [lib('domain')] },
  { room: 'book', from: lib('book'), mayImport: [lib('book', 'domain'), npm('dexie', 'svelte')] },
  {
    room: 'replica',
    from: lib('replica'),
    mayImport: [lib('replica', 'domain'), npm('yjs', 'y-indexeddb', 'valibot')]
  },
  { room: 'sync', from: lib('sync'), mayImport: [lib('sync'), '^node_modules/'] },
  { room: 'wire', from: lib('sync/wire'), mayImport: [lib('sync/wire')] },
  { room: 'exchange', from: lib('exchange'), mayImport: [lib('exchange', 'domain'), '^node_modules/'] },
  { room: 'i18n', from: lib('i18n'), mayImport: [lib('i18n')] },
  { room: 'ui', from: lib('ui'), mayImport: [lib('ui', 'domain', 'i18n'), ...components] },
  {
    room: 'engine',
    from: lib('engine'),
    mayImport: [lib('engine', 'domain', 'book', 'replica', 'sync', 'exchange', 'i18n'), '^node_modules/']
  },
  {
    room: 'routes',
    from: '^src/(routes/|app|hooks)',
    mayImport: [
      '^src/(routes/|app)',
      lib('ui', 'domain', 'i18n'),
      '^src/lib/book/(?!commit|rebuild)', // screens read the book; the engine alone writes it
      '^src/lib/engine/(client|reading-client|protocol|script-url|sync-protocol|whereabouts)\\.ts$',
      '^\\$app/',
      ...components,
      npm('@sveltejs/kit', 'ulid', 'workbox-window', 'qrcode', 'jsqr')
    ]
  },
  {
    room: 'relay',
    from: '^src/relay/',
    mayImport: ['^src/relay/', lib('sync/wire'), npm('fastify', '@fastify', 'pg', 'web-push'), nodeItself]
  },
  { room: 'service-worker', from: '^src/service-worker/', mayImport: ['^src/service-worker/', '^\\$service-worker$'] }
];

/** Packages that have one home, so that leaving one is a change of one folder. */
export const homes: readonly { readonly packages: string; readonly home: string }[] = [
  { packages: npm('yjs', 'y-indexeddb', 'lib0'), home: lib('replica') },
  { packages: npm('dexie'), home: lib('book') },
  { packages: npm('papaparse', 'ical.js'), home: lib('exchange') },
  { packages: npm('libphonenumber-js'), home: '^src/lib/exchange/phones\\.ts$' },
  { packages: npm('workbox-window'), home: '^src/routes/update\\.svelte\\.ts$' },
  { packages: npm('qrcode'), home: '^src/routes/qr-path\\.ts$' },
  { packages: npm('jsqr'), home: '^src/routes/join/pixel-reader\\.ts$' },
  { packages: npm('fastify', '@fastify', 'pg', 'web-push'), home: '^src/relay/' },
  { packages: npm('@noble/curves', '@scure'), home: lib('sync') }
];
