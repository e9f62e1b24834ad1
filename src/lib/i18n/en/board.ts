/** Words of the board: its pipelines, and deals on the move. */
export const board = {
  pipeline: 'Pipeline',
  allPipelines: 'All pipelines',
  mainPipeline: 'Main pipeline',
  more: 'More about deals',
  places: {
    list: 'List and filters',
    grid: 'Grid',
    gridDetail: 'Edit in a table and paste from a spreadsheet',
    views: 'Saved views',
    listDetail: 'Any field, any fact of the log'
  },
  weighted: (sums: string) => `${sums} weighted`,
  moved: (title: string, stage: string, at: string, of: string) => `Moved ${title} to ${stage}, stage ${at} of ${of}`,
  atTheEdge: (title: string) => `${title} is on the outermost stage`,
  keys: 'Arrow keys go from deal to deal, Enter opens, [ and ] move to the stage before or after, M chooses a stage, W won, L lost, H on hold.',
  drag: {
    lifted: (title: string) => `Lifted ${title}`,
    over: (stage: string) => `Over ${stage}`,
    back: (title: string) => `${title} stays where it was`,
    elsewhere: (title: string) => `${title} belongs to another pipeline. Use Move to take it across.`
  },
  likeliest: 'closest to the present stage'
};
export type Board = typeof board;
