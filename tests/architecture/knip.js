const scripts = /<script[^>]*>([^]*?)<\/script>/g;
const lazily = /import\(\s*['"][^'"]+['"]\s*\)/g;

/**
 * The code of a component: its scripts, and what its markup imports when it is needed.
 * @param {string} text
 */
const codeOf = text => {
  const markup = text.replaceAll(scripts, '');
  return [...[...text.matchAll(scripts)].map(([, code]) => code), ...(markup.match(lazily) ?? [])].join(';\n');
};

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    '.ci/*.js',
    'src/lib/engine/worker.ts',
    'src/lib/engine/reader.ts',
    'tests/architecture/*.{js,ts}',
    'tests/bench/*.ts',
    'tests/bench/floor/*.js',
    'tests/support/{icons,screenshots}.ts'
  ],
  project: ['src/**/*.{ts,svelte}', 'tests/**/*.{ts,js}', '.ci/*.js'],
  compilers: { svelte: codeOf },
  ignoreDependencies: ['svelte-check'],
  ignoreBinaries: ['mount', 'umount'],
  ignoreExportsUsedInFile: true,
  exclude: ['types'],
  playwright: { config: ['tests/playwright.config.ts'] },
  vitest: { config: ['tests/vitest.config.ts'] }
};
