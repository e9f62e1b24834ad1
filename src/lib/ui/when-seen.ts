import type { Attachment } from 'svelte/attachments';

/** Tells when the element comes near the visible part of the page. */
export const whenSeen =
  (tell: () => void): Attachment =>
  element => {
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) tell();
      },
      { rootMargin: '600px' }
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
