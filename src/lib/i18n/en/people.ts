export const people = {
  title: ''
};
export type People = typeof people;
