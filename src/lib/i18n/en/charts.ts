export const charts = {
  table: 'The figures as a table'
};

export type ChartsWords = typeof charts;
