export const welcome = {
  title: ''
};
export type Welcome = typeof welcome;
