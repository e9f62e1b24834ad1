import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Keys of a desktop: `n` or `+` logs, `/` searches: on a screen that has a search there, else everywhere. */
export function onkeydown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (event.key === 'n' || event.key === '+') {
    event.preventDefault();
    void goto(resolve('/log'));
  }
  if (event.key === '/') {
    event.preventDefault();
    const search = document.querySelector<HTMLInputElement>('main input[type="search"]');
    if (search) search.focus();
    else void goto(resolve('/search'));
  }
}
