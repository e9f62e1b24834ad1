export const exchange = {
  title: ''
};
export type Exchange = typeof exchange;
