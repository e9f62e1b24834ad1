/** Why deals are lost, with stable codes; a rep may write another. */
export const lossReasons = [
  'price',
  'no-budget',
  'no-decision',
  'competitor',
  'timing',
  'missing-feature',
  'lost-champion',
  'not-decision-maker',
  'no-answer',
  'bad-fit',
  'duplicate'
] as const;

/** Why deals are won. */
export const winReasons = [
  'value-proven',
  'good-price',
  'relationship',
  'speed',
  'feature',
  'reference',
  'champion',
  'incumbent-failed'
] as const;

export type ReasonCode = (typeof lossReasons)[number] | (typeof winReasons)[number];
