export const today = {
  title: ''
};
export type Today = typeof today;
