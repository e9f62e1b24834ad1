import type { Score } from '../en/score.ts';

export const score: Score = {
  title: ''
};
