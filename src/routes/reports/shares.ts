import type { Panel, Drawing } from './panel.ts';

type Part = { readonly key: string; readonly name: string; readonly size: number };
type Sharing = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly parts: readonly Part[];
  readonly say: (value: number) => string;
};

const most = 8;

/** The largest parts of something, one under another, and a sentence with the largest. */
export function shares({ words: { t } }: Drawing, { parts, say, ...named }: Sharing): Panel {
  const [first] = parts.toSorted((a, b) => b.size - a.size);
  const bars = parts.slice(0, most).map(part => ({ ...part, value: say(part.size) }));
  return {
    ...named,
    sentence: first && first.size > 0 ? t.reports.largest(first.name, say(first.size)) : t.reports.nothing,
    head: [t.reports.part, named.title],
    rows: parts.map(({ key, name, size }) => ({ key, cells: [name, say(size)] })),
    picture: { kind: 'bars', bars: first && first.size > 0 ? bars : [] },
    format: say
  };
}
