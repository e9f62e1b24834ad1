import type { Attachment } from 'svelte/attachments';

/** What a drag tells of itself. Cards are marked `data-card`, columns `data-column`. */
export type Dragging = {
  readonly lifted: (title: string) => void;
  readonly over: (column: string | undefined) => void;
  readonly back: (title: string) => void;
  readonly dropped: (card: string, column: string) => void;
};

/** An extra beside buttons, menu and keys: its code is loaded with the first press. */
export const draggable =
  (dragging: Dragging): Attachment<HTMLElement> =>
  board => {
    const press = async (event: PointerEvent) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
      if (!card || event.button !== 0 || !event.isPrimary) return;
      // The press may be over before the code is there.
      const ended = new AbortController();
      for (const end of ['pointerup', 'pointercancel'])
        addEventListener(
          end,
          () => {
            ended.abort();
          },
          { signal: ended.signal }
        );
      const { follow } = await import('./drag.ts');
      if (!ended.signal.aborted) follow({ board, card, start: event, dragging });
      ended.abort();
    };
    const onpointerdown = (event: PointerEvent) => void press(event);
    /** The browser would drag the link's address. */
    const ondragstart = (event: DragEvent) => {
      event.preventDefault();
    };
    board.addEventListener('pointerdown', onpointerdown);
    board.addEventListener('dragstart', ondragstart);
    return () => {
      board.removeEventListener('pointerdown', onpointerdown);
      board.removeEventListener('dragstart', ondragstart);
    };
  };
