export const deals = {
  title: ''
};
export type Deals = typeof deals;
