import { build, files, version } from '$service-worker';

/** The page that every screen starts from. Kit leaves it out of its lists. */
const page = '/200.html';
const prefix = 'satchel-shell-';
const own = prefix + version;

/** Only an installer or a store looks at these. */
const unneeded = /^\/(screenshots\/|icons\/(maskable|icon-512|monochrome))/;

/** Releases whose files stay, for tabs that are still open on them. */
const kept = 3;

/** Kept files are decoded; which compression they travelled in is no reason to miss one. */
const asSent = { ignoreVary: true };

const hashed = new Set(build);
const paths = [page, ...build, ...files.filter(path => !unneeded.test(path))];

/** Fetches this release whole, or fails and leaves the old one in charge. Hashed files it already has are copied. */
export async function keepRelease(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(paths.map(path => keep(cache, path)));
}

async function keep(cache: Cache, path: string): Promise<void> {
  const known = hashed.has(path) ? await caches.match(path, asSent) : undefined;
  const answer = known ?? (await fetch(path, { cache: hashed.has(path) ? 'default' : 'reload' }));
  if (!answer.ok) throw new Error(`${path} answered ${String(answer.status)}`);
  await cache.put(path, answer);
}

export async function forgetOldReleases(): Promise<void> {
  const releases = (await caches.keys()).filter(name => name.startsWith(prefix)); // oldest first
  const old = releases.filter(name => name !== own).slice(0, -(kept - 1));
  await Promise.all(old.map(name => caches.delete(name)));
}

/** The answer from the release, if it has one. The network is asked only for what was never kept. */
export async function answerFor(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const cache = await caches.open(own);
  const known = await cache.match(request.mode === 'navigate' ? page : pathname, asSent);
  return known ?? (await caches.match(pathname, asSent)) ?? fetch(request);
}

/** Screens and files of the app; never the relay's own endpoints, nor files opened in a tab. */
export function isOfTheApp({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || /^\/(v1|health)(\/|$)/.test(pathname)) return false;
  return mode === 'navigate' ? !/\.[^/]*$/.test(pathname) : true;
}
