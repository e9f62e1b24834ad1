export const log = {
  title: ''
};
export type Log = typeof log;
