import type { Timeline } from '../en/timeline.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const timeline: Timeline = {
  filter: 'Pokaż',
  filters: { all: 'Wszystko', touches: 'Kontakty', changes: 'Zmiany' },
  none: { all: 'Jeszcze nic', touches: 'Nie było jeszcze kontaktu', changes: 'Nie było jeszcze zmian' },
  here: 'na tym urządzeniu',
  elsewhere: 'na innym urządzeniu',
  on: device => `na urządzeniu ${device}`,
  before: value => `Wcześniej: ${value}`,
  restore: (field, value) => `Przywróć ${field}: ${value}`,
  restored: (field, value) => `${field}: znów ${value}`,
  items: n => plural(n, { one: '# punkt gotowy', few: '# punkty gotowe', other: '# punktów gotowych' }),
  yes: 'tak',
  no: 'nie'
};
