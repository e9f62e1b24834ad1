import type { SheetPart } from './sheet-parts.ts';

/** Signs that Markdown would take for its own; a line of a customer's name is no heading. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, sign => `\\${sign}`).replace(/\s+/g, ' ');

/** The one page as Markdown, for a message or a note of others. */
export function sheetMarkdown(heading: string, parts: readonly SheetPart[]): string {
  const sections = parts.map(({ title, lines, isSmall }) => {
    const said = lines.map(({ text, value, details = [] }) => {
      const head = isSmall ? plain(text) : `**${plain(text)}**${value ? `: ${plain(value)}` : ''}`;
      return [`- ${head}`, ...details.map(detail => `  - ${plain(detail)}`)].join('\n');
    });
    return `## ${plain(title)}\n\n${said.join('\n')}`;
  });
  return `# ${plain(heading)}\n\n${sections.join('\n\n')}\n`;
}
