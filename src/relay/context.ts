import type { Allowance } from './allowance.ts';
import type { Bells } from './api/bells.ts';
import type { DiskGuard } from './disk-guard.ts';
import type { Settings } from './settings.ts';
import type { Sessions } from './spaces/sessions.ts';
import type { Storage } from './storage/storage.ts';

/** What the answers are made of. Built once, in server.ts. */
export type Context = {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly now: () => number;
  readonly secret: Buffer;
  /** What browsers must be told to take pushes of this relay. */
  readonly pushKey: string;
  readonly sessions: Sessions;
  readonly bells: Bells;
  readonly disk: DiskGuard;
  readonly allowances: {
    readonly sessions: Allowance;
    readonly newSpaces: Allowance;
    readonly mails: Allowance;
    readonly puts: Allowance;
    readonly bytes: Allowance;
  };
};
