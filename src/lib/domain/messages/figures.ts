import type { Activity } from '../activity.ts';
import type { TemplateId } from '../ids.ts';
import { meetingsFromMessages } from '../metrics/meetings-from-messages.ts';
import { replyRate, type ReplyRate } from '../metrics/reply-rate.ts';

export type TemplateFigures = ReplyRate & { readonly meetings: number };

/** What came back on each template that was ever sent. */
export function figuresByTemplate(
  messages: readonly Activity[],
  meetings: readonly Activity[]
): ReadonlyMap<TemplateId, TemplateFigures> {
  const followed = meetingsFromMessages(messages, meetings);
  const figures = new Map<TemplateId, TemplateFigures>();
  for (const [template, sent] of Map.groupBy(messages, message => message.template)) {
    if (template) figures.set(template, { ...replyRate(sent), meetings: followed.get(template) ?? 0 });
  }
  return figures;
}

/**
 * The one of several rivals that is ahead: enough was sent of each, and its whole interval lies above those of all
 * others. A stricter sign than a test of the difference, and one that can be seen in the figures themselves.
 */
export function winnerOf<Key>(rivals: readonly (readonly [Key, ReplyRate | undefined])[]): Key | undefined {
  if (rivals.length < 2 || !rivals.every(([, rate]) => rate?.isEnough)) return undefined;
  const lowOf = (rate: ReplyRate | undefined) => rate?.interval?.low ?? 0;
  const highOf = (rate: ReplyRate | undefined) => rate?.interval?.high ?? 1;
  const ahead = rivals.find(([key, rate]) =>
    rivals.every(([other, theirs]) => other === key || lowOf(rate) > highOf(theirs))
  );
  return ahead?.[0];
}
