import type { Attachment } from 'svelte/attachments';

/** Further than a shaky thumb, nearer than the other edge. */
const enough = 90;

/**
 * A finger drawn sideways over a row. The row follows it, and comes back when the finger turns or goes up or down:
 * scrolling stays scrolling. A short cut only: whatever it does has a button too.
 */
export function swipe(onswipe: (towards: 'start' | 'end') => void): Attachment<HTMLElement> {
  return row => {
    let from: { readonly x: number; readonly y: number } | undefined;
    const move = (by: number) => (row.style.transform = by === 0 ? '' : `translateX(${String(by)}px)`);
    const end = () => {
      from = undefined;
      move(0);
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType === 'touch') from = { x: event.clientX, y: event.clientY };
    };
    const follow = (event: PointerEvent) => {
      if (!from) return;
      const by = event.clientX - from.x;
      if (Math.abs(event.clientY - from.y) > Math.abs(by)) end();
      else move(by);
    };
    const up = (event: PointerEvent) => {
      const by = from ? event.clientX - from.x : 0;
      end();
      if (Math.abs(by) >= enough) onswipe(by > 0 ? 'end' : 'start');
    };
    row.style.touchAction = 'pan-y';
    const stop = new AbortController();
    const { signal } = stop;
    row.addEventListener('pointerdown', down, { signal });
    row.addEventListener('pointermove', follow, { signal });
    row.addEventListener('pointerup', up, { signal });
    row.addEventListener('pointercancel', end, { signal });
    return () => {
      stop.abort();
    };
  };
}
