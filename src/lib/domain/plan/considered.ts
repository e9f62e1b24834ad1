/** What is to be thought of before a quota is agreed on (requirement 130). None is required, each may have a note. */
export const considerations = [
  'product-growth',
  'brand',
  'history',
  'industry',
  'process',
  'target-market',
  'contract-value',
  'territory',
  'arpa',
  'customer-growth',
  'market-size',
  'resources'
] as const;
export type Consideration = (typeof considerations)[number];

export const isConsideration = (code: string): code is Consideration =>
  (considerations as readonly string[]).includes(code);
