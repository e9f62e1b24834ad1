import { cleanLine, limits } from './text.ts';

/** A paragraph to say, or a point to make, which can be ticked off. */
export type ScriptLine = { readonly kind: 'text' | 'point'; readonly text: string };

/** Lines that begin with `- ` (or `* `, `• `) are points; blank lines are left out. */
export const scriptLines = (body: string): ScriptLine[] =>
  body.split('\n').flatMap((line): ScriptLine[] => {
    const point = /^\s*[-*•]\s+(.+)$/.exec(line)?.[1];
    const text = cleanLine(point ?? line);
    return text === '' ? [] : [{ kind: point === undefined ? 'text' : 'point', text }];
  });

/** A point is kept in an activity's answers by its own words, so that it can be read when the script has gone. */
export const pointKey = (point: string): string => cleanLine(point).slice(0, limits.name);

/** The rep's own mark for following a script, in an activity's answers: '1' poor … '5' just right. */
export const selfScoreKey = 'self-score';
export const selfScores = ['1', '2', '3', '4', '5'] as const;
