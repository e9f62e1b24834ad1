import { idOf } from '#lib/domain/ids.ts';
import { rollupsOf } from '#lib/domain/rollups-of.ts';
import type { Rows, TableName, Write } from '#lib/domain/rows.ts';
import { tick, type Stamp } from '#lib/domain/stamp.ts';
import { addDays, dayOf, hour } from '#lib/domain/time.ts';
import { putRaw } from './fill.ts';
import type { Phone } from './phones.ts';
import { workload, type Size } from './workload.ts';

const device = idOf('device', 'past');
const handful = 10_000;

/** What a scorecard also counts: promises that calls have answered, and the way of every deal through its stages. */
export async function addPast(phone: Phone, size: Size): Promise<void> {
  const rows = workload(size, Date.now()) as Write[];
  const past = [...answered(rows), ...moves(rows)];
  const page = await phone.page();
  await page.goto(`${phone.address}/manifest.webmanifest`);
  for (const table of ['followUps', 'changes'] as const) {
    const ofTable = past.filter(write => write.table === table).map(({ row }) => row);
    for (let from = 0; from < ofTable.length; from += handful)
      await putRaw(page, table, ofTable.slice(from, from + handful));
  }
  await putRaw(page, 'rollups', rollupsOf([...rows, ...past]));
  await page.close();
}

const rowsOf = <Table extends TableName>(writes: readonly Write[], table: Table): Rows[Table][] =>
  writes.flatMap(write => (write.table === table ? [write.row as Rows[Table]] : []));

/** Every third touch answered a promise. */
function answered(writes: readonly Write[]): Write[] {
  return rowsOf(writes, 'activities')
    .filter((_, n) => n % 3 === 0)
    .map((touch, n): Write => {
      const { at, day, stamp, channel, id: doneBy } = touch;
      const promise = { channel, due: day, promised: day, state: 'done', doneBy, snoozes: 0 } as const;
      const id = idOf('followup', `past${n.toString(36).padStart(8, '0')}`);
      return { table: 'followUps', row: { id, stamp, device, createdAt: at - 24 * hour, ...promise } };
    });
}

/** Four moves a deal, a week apart. */
function moves(writes: readonly Write[]): Write[] {
  const stages = rowsOf(writes, 'stages').toSorted((a, b) => a.rank - b.rank);
  let last: Stamp | undefined;
  return rowsOf(writes, 'deals').flatMap((deal, n) =>
    stages.slice(0, 5).map((stage, step): Write => {
      const day = addDays(deal.closedOn ?? addDays(dayOf(deal.createdAt, 'UTC'), -(n % 600)), 7 * (step - 5));
      const at = Date.parse(day) + 9 * hour;
      const id = idOf('change', `past${(n * 5 + step).toString(36).padStart(8, '0')}`);
      const said = { stamp: (last = tick(last, at, device)), at, day, device };
      const change = { of: deal.id, field: 'stage', from: stages[step - 1]?.id ?? null, to: stage.id };
      return { table: 'changes', row: { id, ...said, ...change } };
    })
  );
}
