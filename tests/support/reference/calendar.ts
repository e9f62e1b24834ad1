/** Days as whole numbers since 1 January 1970, by arithmetic alone. */
export type Serial = number;

/** From year, month 1…12 and day of the month; a month may run over. */
export function serialOf(year: number, month: number, day: number): Serial {
  const months = year * 12 + (month - 1);
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  // The year of this count begins in March, so that the day that leap years have is its last.
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468 + (day - 1);
}

/** `2026-11-20` as a number. */
export function serialIn(text: string): Serial {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return serialOf(year, month, day);
}

/** The number as `2026-11-20`: its year is looked for, then its month. */
export function textOf(serial: Serial): string {
  let year = 1970 + Math.floor(serial / 366);
  while (serialOf(year + 1, 1, 1) <= serial) year += 1;
  let month = 12;
  while (serialOf(year, month, 1) > serial) month -= 1;
  const parts = [month, serial - serialOf(year, month, 1) + 1];
  return [String(year).padStart(4, '0'), ...parts.map(part => String(part).padStart(2, '0'))].join('-');
}

/** 1 Monday … 7 Sunday: 1 January 1970 was a Thursday. */
export const weekday = (serial: Serial): number => ((((serial + 3) % 7) + 7) % 7) + 1;

export type Stretch = { readonly first: Serial; readonly last: Serial };

/** The calendar stretch of a kind that a day is in. */
export function stretchOf(span: string, serial: Serial, weekStart: number): Stretch {
  if (span === 'day') return { first: serial, last: serial };
  if (span === 'week') {
    let first = serial;
    while (weekday(first) !== weekStart) first -= 1;
    return { first, last: first + 6 };
  }
  const [year = 0, month = 0] = textOf(serial).split('-').map(Number);
  const months = { month: 1, quarter: 3, year: 12 }[span] ?? 1;
  const begins = Math.floor((month - 1) / months) * months + 1;
  return { first: serialOf(year, begins, 1), last: serialOf(year, begins + months, 1) - 1 };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The date on the wall of a zone at an instant. */
export function dateAt(instant: number, zone: string): Serial {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  clocks.set(zone, clock);
  const said = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return serialOf(said.get('year') ?? 0, said.get('month') ?? 0, said.get('day') ?? 0);
}
