import type { Settings } from '../en/settings.ts';

export const settings: Settings = {
  title: ''
};
