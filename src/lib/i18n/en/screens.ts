import { deals } from './deals.ts';
import { exchange } from './exchange.ts';
import { joining } from './joining.ts';
import { people } from './people.ts';
import { safety } from './safety.ts';
import { score } from './score.ts';
import { settings } from './settings.ts';
import { sync } from './sync.ts';
import { welcome } from './welcome.ts';

/** The words of all other screens. The other languages have the same shape or do not compile. */
export const screens = {
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
export type Screens = typeof screens;
