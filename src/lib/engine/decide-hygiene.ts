import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Snooze } from '#lib/domain/hygiene-rules.ts';
import { closeDeals, type CloseDeals } from '#lib/domain/hygiene/closing-several.ts';
import { setHygiene, type SetHygiene } from '#lib/domain/hygiene/setting.ts';
import {
  snoozeFinding,
  snoozeId,
  wakeFinding,
  type SnoozeFinding,
  type WakeFinding
} from '#lib/domain/hygiene/snoozing.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { ok } from '#lib/domain/result.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { given, type Decision } from './given.ts';

/** What is done about findings besides mending a field: put aside, woken, many deals ended, the rules themselves. */
export type HygieneCommand = SnoozeFinding | WakeFinding | CloseDeals | SetHygiene;

const kinds: Readonly<Record<HygieneCommand['kind'], true>> = {
  'snooze-finding': true,
  'wake-finding': true,
  'close-deals': true,
  'set-hygiene': true
};

export const isOnHygiene = (command: { readonly kind: string }): command is HygieneCommand => command.kind in kinds;

export async function decideOnHygiene(book: Book, command: HygieneCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'snooze-finding': {
      const id = snoozeId(command.deal, command.rule);
      const known = (await rowsNow(book, 'snoozes', [id])).get(id) as Snooze | undefined;
      return given(book, 'deals', command.deal, () => snoozeFinding(command, known, moment));
    }
    case 'wake-finding':
      return given(book, 'snoozes', snoozeId(command.deal, command.rule), known => ok(wakeFinding(known, moment)));
    case 'close-deals': {
      const deals = (await rowsNow(book, 'deals', [...command.ids])) as Map<string, Deal>;
      const alive = [...deals.values()].filter(({ deletedAt }) => deletedAt === undefined);
      return closeDeals(alive, command.end, moment);
    }
    case 'set-hygiene':
      return given(book, 'settings', settingsId, settings => setHygiene(settings, command, moment));
  }
}
