import type { Safety } from '../en/safety.ts';

export const safety: Safety = {
  title: ''
};
