export const safety = {
  title: ''
};
export type Safety = typeof safety;
