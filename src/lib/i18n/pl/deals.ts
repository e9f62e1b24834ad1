import type { Deals } from '../en/deals.ts';

export const deals: Deals = {
  title: ''
};
