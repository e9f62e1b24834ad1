import type { Attachment } from 'svelte/attachments';

/**
 * Tells when the element comes near the visible part of the page, or of the board that it lies in: what a board has
 * scrolled out of sight is near nothing else.
 */
export const whenSeen =
  (tell: () => void): Attachment =>
  element => {
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) tell();
      },
      { root: element.closest('[data-board]'), rootMargin: '600px' }
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
