import type { Exchange } from '../en/exchange.ts';

export const exchange: Exchange = {
  title: ''
};
