import type { Reasons } from '../en/reasons.ts';

export const reasons: Reasons = {
  title: 'Powody wygranych i przegranych',
  hint: 'Zmień nazwę, ukryj, ułóż lub dodaj. Wskaźniki liczą powód tak samo, jakkolwiek się nazywa.',
  kinds: { won: 'Wygrane', lost: 'Przegrane' },
  add: 'Dodaj powód',
  edit: name => `Powód: ${name}`,
  name: 'Nazwa',
  shown: 'Proponowany przy zamykaniu szansy',
  hidden: 'ukryty',
  own: 'własny',
  was: name => `wcześniej: ${name}`,
  up: name => `W górę: ${name}`,
  down: name => `W dół: ${name}`,
  saved: 'Zapisano'
};
