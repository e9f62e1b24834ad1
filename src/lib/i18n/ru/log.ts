import type { Log } from '../en/log.ts';

export const log: Log = {
  title: ''
};
