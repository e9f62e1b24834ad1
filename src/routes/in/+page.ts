import { redirect } from '@sveltejs/kit';

const isNumber = (text: string): boolean => /^[\d\s()+./-]{3,40}$/.test(text);

/** The share target. Nothing is saved here: a number is looked for, any other text is a line to be read and placed. */
export function load({ url }: { url: URL }): never {
  const given = ['title', 'text', 'url'].map(key => [key, url.searchParams.get(key)?.trim() ?? ''] as const);
  const filled = given.filter(([, text]) => text !== '');
  const [only, ...more] = filled;
  const query = only && more.length === 0 && isNumber(only[1]) ? [['q', only[1]]] : filled.map(pair => [...pair]);
  redirect(307, `/log?${new URLSearchParams(query).toString()}`);
}
