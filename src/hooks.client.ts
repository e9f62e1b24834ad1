import { takeLink } from './routes/pairing-link.svelte.ts';

// Kit reads this file before it reads the address.
takeLink();
