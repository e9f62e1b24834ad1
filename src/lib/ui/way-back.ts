import { createContext } from 'svelte';

/**
 * What a tap on Back does. The address of the button is that of the parent, for a screen opened by
 * its link; whoever came from elsewhere in the app is led there, and finds it as it was left.
 */
export type WayBack = (tap: MouseEvent) => void;

export const [getWayBack, setWayBack] = createContext<WayBack>();
