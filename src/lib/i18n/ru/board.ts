import type { Board } from '../en/board.ts';

export const board: Board = {
  pipeline: 'Воронка',
  allPipelines: 'Все воронки',
  mainPipeline: 'Основная воронка',
  more: 'Ещё о сделках',
  places: {
    list: 'Список и фильтры',
    grid: 'Таблица',
    gridDetail: 'Правка в ячейках и вставка из электронной таблицы',
    views: 'Сохранённые представления',
    listDetail: 'Любое поле и любой факт из журнала'
  },
  weighted: sums => `${sums} с учётом шанса`,
  moved: (title, stage, at, of) => `${title} → ${stage}, этап ${at} из ${of}`,
  atTheEdge: title => `${title}: это крайний этап`,
  keys: 'Стрелки переходят от сделки к сделке, Enter открывает, [ и ] переводят на этап назад или вперёд, M — выбор этапа, W — выиграна, L — проиграна, H — на паузу.',
  drag: {
    lifted: title => `Поднята: ${title}`,
    over: stage => `Над этапом: ${stage}`,
    back: title => `${title}: без изменений`,
    elsewhere: title => `«${title}» из другой воронки. Чтобы сменить воронку, нажмите «Этап».`
  },
  likeliest: 'ближе всего к нынешнему этапу'
};
