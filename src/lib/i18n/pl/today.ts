import type { Today } from '../en/today.ts';

export const today: Today = {
  title: ''
};
