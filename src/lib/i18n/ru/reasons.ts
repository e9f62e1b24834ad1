import type { Reasons } from '../en/reasons.ts';

export const reasons: Reasons = {
  title: 'Причины побед и поражений',
  hint: 'Переименуйте, скройте, переставьте или добавьте. Показатели считают причину одинаково, как её ни назови.',
  kinds: { won: 'Выиграны', lost: 'Проиграны' },
  add: 'Добавить причину',
  edit: name => `Причина: ${name}`,
  name: 'Название',
  shown: 'Предлагать при закрытии сделки',
  hidden: 'скрыта',
  own: 'своя',
  was: name => `раньше: ${name}`,
  up: name => `Выше: ${name}`,
  down: name => `Ниже: ${name}`,
  saved: 'Сохранено'
};
