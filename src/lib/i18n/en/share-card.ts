export const shareCard = {
  title: 'Share your figures',
  hint: 'One page as a picture, PDF or CSV, with definitions',
  heading: 'Sales figures',
  of: (name: string, period: string) => `${name}, ${period}`,
  /** Under the heading: the day it was made. */
  made: (day: string) => `made on ${day}`,
  options: 'What it shows',
  myName: 'Show my name',
  noName: 'Enter your name in Settings to show it.',
  dealNames: 'Show names of deals',
  goals: 'Scorecard',
  results: 'Results',
  kpis: 'My KPIs',
  top: 'Largest deals won',
  deal: (place: number) => `Deal ${String(place)}`,
  definitions: 'What the words mean',
  mark: 'Mark of these figures',
  markHint: 'Picture, print and table of the same figures carry the same mark.',
  picture: 'Picture',
  print: 'Print or PDF',
  table: 'CSV',
  noPicture: 'This browser could not draw the picture. Your figures are safe; print the page or take the CSV instead.',
  nothing: 'Nothing was counted in this time.',
  fileName: 'figures'
};

export type ShareCardWords = typeof shareCard;
