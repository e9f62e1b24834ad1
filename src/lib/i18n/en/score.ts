export const score = {
  title: ''
};
export type Score = typeof score;
