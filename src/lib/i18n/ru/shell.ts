import type { Shell } from '../en/shell.ts';
import { common } from './common.ts';
import { log } from './log.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';

export const shell: Shell = { common, log, terms, today };
