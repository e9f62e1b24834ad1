import { common } from './common.ts';
import { log } from './log.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';

/** The words of Today, the frame around every screen and the log sheet: all that the first list waits for. */
export const shell = { common, log, terms, today };
export type Shell = typeof shell;
