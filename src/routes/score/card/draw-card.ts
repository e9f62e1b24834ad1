import type { Card } from './card.ts';

/** Paper is light whatever the theme of the app, and a picture has no theme. */
const paper = { page: '#ffffff', ink: '#14201c', soft: '#52605a', line: '#dde3e0', accent: '#0b6b50' };
const width = 1080;
const margin = 72;
const inner = width - 2 * margin;
/** A picture taller than this is no picture any more; messengers cut it. */
const tallest = 6_000;

type Style = { readonly size: number; readonly weight?: number; readonly ink?: string };
type Box = { readonly x: number; readonly width: number; readonly align?: 'left' | 'right' };

const styles = {
  heading: { size: 52, weight: 800 },
  about: { size: 30, ink: paper.soft },
  title: { size: 32, weight: 700, ink: paper.accent },
  name: { size: 32, weight: 600 },
  value: { size: 36, weight: 800 },
  detail: { size: 25, ink: paper.soft },
  small: { size: 22, ink: paper.soft }
} as const satisfies Record<string, Style>;

/** Lays text out once to learn how tall the card is, then again to draw it. */
class Pen {
  y = margin;
  readonly #context: CanvasRenderingContext2D;
  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Writes words into a box, as many lines as they need, and answers with where they end. */
  write(text: string, style: Style, { x, width: wide, align = 'left' }: Box, top = this.y): number {
    const context = this.#context;
    context.font = `${String(style.weight ?? 400)} ${String(style.size)}px system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`;
    context.fillStyle = style.ink ?? paper.ink;
    context.textAlign = align;
    let y = top;
    for (const line of text.split('\n').flatMap(part => this.#wrapped(part, wide))) {
      y += style.size * 1.25;
      context.fillText(line, align === 'right' ? x + wide : x, y);
    }
    return y;
  }

  rule(): void {
    this.#context.fillStyle = paper.line;
    this.#context.fillRect(margin, (this.y += 14), inner, 2);
    this.y += 6;
  }

  #wrapped(text: string, wide: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.#context.measureText(longer).width > wide) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }
}

function layOut(context: CanvasRenderingContext2D, card: Card, foot: readonly string[]): number {
  const pen = new Pen(context);
  const whole = { x: margin, width: inner };
  pen.y = pen.write(card.heading, styles.heading, whole);
  pen.y = pen.write(card.about, styles.about, whole) + 8;
  for (const { title, lines } of card.parts) {
    pen.y = pen.write(title, styles.title, whole, pen.y + 28);
    pen.rule();
    for (const { name, value, detail } of lines) {
      const left = pen.write(name, styles.name, { x: margin, width: inner * 0.55 });
      const right = pen.write(value, styles.value, { x: margin + inner * 0.57, width: inner * 0.43, align: 'right' });
      pen.y = Math.max(left, right);
      if (detail) pen.y = pen.write(detail, styles.detail, whole);
      pen.rule();
    }
  }
  pen.y += 20;
  for (const line of foot) pen.y = pen.write(line, styles.small, whole);
  return Math.min(tallest, pen.y + margin);
}

/** The card as a PNG, two layouts in one canvas: the first only measures. */
export async function drawCard(card: Card, foot: readonly string[]): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const height = Math.ceil(layOut(context, card, foot));
  Object.assign(canvas, { width, height });
  context.fillStyle = paper.page;
  context.fillRect(0, 0, width, height);
  layOut(context, card, foot);
  const blob = await new Promise<Blob | null>(resolve => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
