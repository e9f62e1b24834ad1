/**
 * vCard 2.1 and what phones make of it, as lines that a reader of 3.0 understands: unfolded, quoted-printable
 * decoded by its charset, bare parameters (`TEL;CELL;PREF:`) gathered into one TYPE.
 */
export function modernLines(card: string): string {
  const isOld = /^VERSION:2\.1/im.test(card);
  return unfolded(card.replace(/\r*\n|\r/g, '\n'))
    .filter(line => line.includes(':'))
    .map(line => modern(line, isOld))
    .join('\r\n');
}

const isQuotedPrintable = (line: string): boolean => /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE/i.test(line);
const isBase64 = (line: string): boolean => /^[^:]*;(ENCODING=)?(B|BASE64)[;:]/i.test(line);

/** A line goes on after a soft break (`=` at the end) in quoted-printable, else where the next begins with a space. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  let isInside = false;
  for (const line of text.split('\n')) {
    const last = lines.at(-1);
    if (last !== undefined && isQuotedPrintable(last) && last.endsWith('='))
      lines.push((lines.pop() ?? '').slice(0, -1) + line);
    else if (last !== undefined && /^[ \t]/.test(line)) lines.push(`${lines.pop() ?? ''}${line.slice(1).trimEnd()}`);
    else if (isInside && /^[A-Za-z0-9+/=]+$/.test(line)) lines.push(`${lines.pop() ?? ''}${line}`);
    else if (line.trim() !== '') lines.push(line);
    isInside = isBase64(lines.at(-1) ?? '');
  }
  return lines;
}

function modern(line: string, isOld: boolean): string {
  const [head, value] = cut(line);
  const [name = '', ...params] = head.split(';');
  const types = params.flatMap(typesIn);
  const kept = params.filter(param => /^(VALUE|PREF|X-[A-Z-]+)=/i.test(param));
  const encoding = isBase64(line) ? ['ENCODING=b'] : [];
  const typed = types.length > 0 ? [`TYPE=${types.join(',')}`] : [];
  const plain = isQuotedPrintable(line) ? decoded(value, charsetIn(params)) : value;
  const text = isOld || plain !== value ? escaped(plain) : plain.replace(/\\([":'])/g, '$1');
  return `${[name, ...typed, ...kept, ...encoding].join(';')}:${plainly(name, text)}`;
}

/** The first colon that stands in no quotes. */
function cut(line: string): [string, string] {
  const colon = /^(?:[^:"]|"[^"]*")*/.exec(line)?.[0].length ?? line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1)];
}

const settings = /^(QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)$/i;

function typesIn(param: string): string[] {
  const [name, values] = param.split('=');
  if (values === undefined) return settings.test(param) ? [] : [param];
  return /^TYPE$/i.test(name ?? '') ? values.replaceAll('"', '').split(',') : [];
}

const charsetIn = (params: readonly string[]): string =>
  params.map(param => /^CHARSET=(.+)$/i.exec(param)?.[1]).find(Boolean) ?? 'utf-8';

/** Bytes that are no letters of the charset become marks of replacement; a charset nobody knows is read as UTF-8. */
function decoded(value: string, charset: string): string {
  const bytes = Uint8Array.from(bytesIn(value));
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function* bytesIn(value: string): Generator<number> {
  for (const [part] of value.matchAll(/=[0-9A-Fa-f]{2}|[\s\S]/gu)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(part)) yield Number.parseInt(part.slice(1), 16);
    else yield* new TextEncoder().encode(part);
  }
}

/** In names and organisations a semicolon parts the pieces; elsewhere it is only a semicolon, escaped or not. */
const plainly = (name: string, text: string): string =>
  /^([^.]+\.)?(N|ORG|ADR)$/i.test(name) ? text : text.replaceAll('\\;', ';');

const escaped = (text: string): string => text.replace(/\r?\n/g, '\\n').replaceAll(',', '\\,');
