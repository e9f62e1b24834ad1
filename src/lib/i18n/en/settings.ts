export const settings = {
  title: ''
};
export type Settings = typeof settings;
