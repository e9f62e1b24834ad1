import { createContext, type Component } from 'svelte';

/** What stands under the title of every screen on a phone; the rail shows it on a wide window. */
export const [getHeadMark, setHeadMark] = createContext<Component>();
