import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const script = `console.log('satchel');`.repeat(40);

const page = `<!doctype html><html><head>
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-abc='">
</head><body>shell</body></html>`;

/** A folder that looks like a build: the shell, a hashed script with its compressed twin, the service worker. */
export async function aBuiltApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'satchel-build-'));
  const files = {
    '200.html': page,
    'service-worker.js': script,
    'manifest.webmanifest': '{}',
    '_app/immutable/start.js': script,
    '_app/immutable/start.js.br': brotliCompressSync(script)
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
