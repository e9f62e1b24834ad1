import { common } from './common.ts';
import { deals } from './deals.ts';
import { exchange } from './exchange.ts';
import { joining } from './joining.ts';
import { log } from './log.ts';
import { people } from './people.ts';
import { safety } from './safety.ts';
import { score } from './score.ts';
import { settings } from './settings.ts';
import { sync } from './sync.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { welcome } from './welcome.ts';

/** Every word on every screen; the other languages have the same shape or do not compile. */
export const dictionary = {
  common,
  terms,
  today,
  log,
  deals,
  people,
  score,
  safety,
  sync,
  settings,
  exchange,
  welcome,
  joining
};
export type Dictionary = typeof dictionary;
