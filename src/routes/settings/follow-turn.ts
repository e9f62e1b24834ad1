import type { Attachment } from 'svelte/attachments';

/** Which way the rep has just moved a row. */
export type Way = 'up' | 'down';

/**
 * A row that moves takes the focus along, on the button that was pressed while there is further to go. Moving an
 * element takes the focus from it; the attachment is made anew for each `place` and gives it back.
 */
export const followTurn =
  (way: Way | undefined, place: number): Attachment<HTMLElement> =>
  row => {
    if (way === undefined || place < 0) return;
    const button = row.querySelector<HTMLElement>(`.${way} button:enabled`) ?? row.querySelector('button:enabled');
    if (button instanceof HTMLElement) button.focus();
  };
