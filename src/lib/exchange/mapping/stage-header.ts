/** How programs and people head a column that says when deals came to one stage. */
const heads = ['date entered', 'data wejścia do etapu', 'data wejścia', 'дата перехода на этап', 'дата входа в этап'];

const quoted = /^["“„«](.+)["”»]$/u;
const head = new RegExp(String.raw`^(?:${heads.join('|')})\s+(.+)$`, 'iu');

/** The stage of `Date entered "Demo (Sales Pipeline)"`: Demo. The pipeline in brackets is no part of its name. */
export function stageInHeader(header: string): string | undefined {
  const rest = head.exec(header.trim())?.[1]?.trim() ?? '';
  const name = quoted.exec(rest)?.[1] ?? rest;
  const bare = name.replace(/\s*\([^()]*\)$/, '').trim();
  return bare === '' || /^(on|by|at)$/i.test(bare) ? undefined : bare;
}
