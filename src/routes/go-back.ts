import { afterNavigate } from '$app/navigation';
import type { WayBack } from '#lib/ui/way-back.ts';
import { Trail } from './trail.ts';

/** Follows the rep through the app; `open` goes to an address. Called once, while the layout is made. */
export function goingBack(open: (address: string) => void): WayBack {
  const trail = new Trail();
  afterNavigate(went => {
    trail.follow(went);
  });
  return tap => {
    const to = trail.backFrom(location.pathname);
    const isOwn = tap.ctrlKey || tap.metaKey || tap.shiftKey;
    if (to === undefined || isOwn) return;
    tap.preventDefault();
    if (to === 'before') history.back();
    else open(to);
  };
}
