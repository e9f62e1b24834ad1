import { readdirSync } from 'node:fs';

const routes = new URL('../../src/routes/', import.meta.url);

/** The folders of src/routes that have a screen, as paths: `/people/[id]`. A screen that is new is among them by itself. */
const paths = readdirSync(routes, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => /(^|\/)\+page\.svelte$/.test(name))
  .map(name => `/${name.replace(/\/?\+page\.svelte$/, '')}`)
  .sort();

/** What a screen of one thing is of: the folder before its parameter, `settings/note-forms`. */
const nounOf = (path: string): string | undefined => /^\/(.+?)\/\[/.exec(path)?.[1];

/** What the journey must have made for the screens of one thing to open: `people`, `settings/note-forms`. */
export const nouns: readonly string[] = [...new Set(paths.flatMap(path => nounOf(path) ?? []))];

/** The address of every screen, those of one thing with the thing that `idOf` names for its noun. */
export function addressesOf(idOf: ReadonlyMap<string, string>): string[] {
  return paths.map(path => {
    const noun = nounOf(path);
    if (noun === undefined) return path;
    const id = idOf.get(noun);
    if (id === undefined) throw new Error(`the journey has nothing to open ${path} with`);
    return path.replace(/\[[^\]]+\]/, id);
  });
}

/** As many parts of about the same length, so that tests can share the screens. */
export const share = (part: number, of: number): ((address: string, place: number) => boolean) => {
  return (_, place) => place % of === part;
};
