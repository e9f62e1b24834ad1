import { redirect } from '@sveltejs/kit';

const longestName = 40;
const isShort = (text: string): boolean => text.length <= longestName && !/[\n:/]/.test(text);

/** The share target. Nothing is saved here: a name or number is searched for, anything else is a note to be placed. */
export function load({ url }: { url: URL }): never {
  const given = ['title', 'text', 'url'].map(key => [key, url.searchParams.get(key)?.trim() ?? ''] as const);
  const filled = given.filter(([, text]) => text !== '');
  const [only, ...more] = filled;
  const query = only && more.length === 0 && isShort(only[1]) ? [['q', only[1]]] : filled.map(pair => [...pair]);
  redirect(307, `/log?${new URLSearchParams(query).toString()}`);
}
