import type { Board } from '../en/board.ts';

export const board: Board = {
  pipeline: 'Lejek',
  allPipelines: 'Wszystkie lejki',
  mainPipeline: 'Główny lejek',
  more: 'Więcej o szansach',
  places: {
    list: 'Lista i filtry',
    grid: 'Tabela',
    gridDetail: 'Edycja w komórkach i wklejanie z arkusza',
    views: 'Zapisane widoki',
    listDetail: 'Każde pole i każdy fakt z dziennika'
  },
  weighted: sums => `${sums} ważone`,
  moved: (title, stage, at, of) => `Przeniesiono: ${title} → ${stage}, etap ${at} z ${of}`,
  atTheEdge: title => `${title}: to już skrajny etap`,
  keys: 'Strzałki przechodzą między szansami, Enter otwiera, [ i ] przenoszą na etap wcześniejszy lub następny, M wybiera etap, W wygrana, L przegrana, H wstrzymana.',
  drag: {
    lifted: title => `Podniesiono: ${title}`,
    over: stage => `Nad etapem: ${stage}`,
    back: title => `${title}: bez zmian`,
    elsewhere: title => `${title} należy do innego lejka. Użyj „Przenieś”, aby zmienić lejek.`
  },
  likeliest: 'najbliższy obecnemu etapowi'
};
