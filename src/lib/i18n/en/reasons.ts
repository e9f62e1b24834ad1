/** The rep's own lists of why deals end. */
export const reasons = {
  title: 'Reasons of wins and losses',
  hint: 'Rename, hide, reorder or add. Figures keep counting by the reason, whatever it is called.',
  kinds: { won: 'Won', lost: 'Lost' },
  add: 'Add a reason',
  edit: (name: string) => `Reason: ${name}`,
  name: 'Name',
  shown: 'Offered when a deal ends',
  hidden: 'hidden',
  own: 'your own',
  was: (name: string) => `was: ${name}`,
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  saved: 'Saved'
};
export type Reasons = typeof reasons;
