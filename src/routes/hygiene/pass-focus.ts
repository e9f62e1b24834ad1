import type { Attachment } from 'svelte/attachments';

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/**
 * A finding that is mended goes, and the focus with it: it passes to the one that comes to its place, so that a keyboard
 * or a screen reader goes on from there. To its button, for a field would bring up the keyboard of a phone.
 */
export const passFocus: Attachment<HTMLElement> = list => {
  let at = -1;
  const findings = () => [...list.querySelectorAll<HTMLElement>('[data-finding]')];
  const note = ({ target }: FocusEvent) => {
    at = findings().findIndex(finding => target instanceof Node && finding.contains(target));
  };
  /** Whoever leaves a finding that stays has gone elsewhere on purpose. */
  const leave = ({ target }: FocusEvent) => {
    setTimeout(() => {
      if (isNowhere() && target instanceof Node && target.isConnected) at = -1;
    });
  };
  const observer = new MutationObserver(() => {
    if (at < 0 || !isNowhere()) return;
    const left = findings();
    (left[at] ?? left.at(-1))?.querySelector('button')?.focus();
  });
  list.addEventListener('focusin', note);
  list.addEventListener('focusout', leave);
  observer.observe(list, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    list.removeEventListener('focusin', note);
    list.removeEventListener('focusout', leave);
  };
};
