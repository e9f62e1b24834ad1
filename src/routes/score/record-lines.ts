import type { Activity } from '#lib/domain/activity.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** One record behind a figure, with the way to it. */
export type RecordLine = {
  readonly id: string;
  /** Absent where it goes by the name of its person or deal. */
  readonly title?: string;
  readonly person?: string | undefined;
  readonly deal?: string | undefined;
  readonly detail: string;
  readonly href?: string;
};

/** The latest first, as many as are asked for: of ten thousand deals only those on the screen are put in words. */
export function recordsOf(words: Words, evidence: Evidence, limit: number): RecordLine[] {
  switch (evidence.of) {
    case 'activities':
      return evidence.rows
        .toSorted((a, b) => b.at - a.at)
        .slice(0, limit)
        .map(row => ofActivity(words, row));
    case 'deals':
      return evidence.rows
        .toSorted(laterDeal)
        .slice(0, limit)
        .map(row => ofDeal(words, row));
    case 'people':
      return evidence.rows
        .toSorted((a, b) => b.createdAt - a.createdAt)
        .slice(0, limit)
        .map(({ id, name, createdAt }) => ({
          id,
          title: name,
          detail: words.format.dateTime(createdAt),
          href: `/people/${id}`
        }));
    case 'followUps':
      return evidence.rows
        .toSorted((a, b) => (a.due < b.due ? 1 : -1))
        .slice(0, limit)
        .map(row => ofFollowUp(words, row));
  }
}

const laterDeal = (a: Deal, b: Deal): number =>
  (a.closedOn ?? a.openedOn ?? '') < (b.closedOn ?? b.openedOn ?? '') ? 1 : -1;

const subject = ({ person, deal }: Pick<Activity, 'person' | 'deal'>) => ({
  ...(person && { person, href: `/people/${person}` }),
  ...(!person && deal && { deal, href: `/deals/${deal}` })
});

function ofActivity({ t, format }: Words, row: Activity): RecordLine {
  const outcome = row.disposition && t.terms.dispositions[row.disposition];
  const detail = [format.dateTime(row.at), t.terms.channels[row.channel], outcome].filter(Boolean).join(' · ');
  return { id: row.id, detail, ...(!row.person && !row.deal && { title: outcome ?? '–' }), ...subject(row) };
}

function ofFollowUp({ t, format }: Words, row: FollowUp): RecordLine {
  return { id: row.id, detail: `${format.day(row.due)} · ${t.terms.channels[row.channel]}`, ...subject(row) };
}

function ofDeal({ t, format }: Words, { id, title, status, closedOn, openedOn, amount }: Deal): RecordLine {
  const day = closedOn ?? openedOn;
  const detail = [t.terms.statuses[status], day && format.day(day), amount && format.money(amount)];
  return { id, title, detail: detail.filter(Boolean).join(' · '), href: `/deals/${id}` };
}
