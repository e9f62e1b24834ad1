import type { Timeline } from '../en/timeline.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');

export const timeline: Timeline = {
  filter: 'Показать',
  filters: { all: 'Всё', touches: 'Касания', changes: 'Изменения' },
  none: { all: 'Пока ничего', touches: 'Касаний ещё не было', changes: 'Изменений ещё не было' },
  here: 'на этом устройстве',
  elsewhere: 'на другом устройстве',
  on: device => `на устройстве ${device}`,
  before: value => `Раньше: ${value}`,
  restore: (field, value) => `Вернуть ${field}: ${value}`,
  restored: (field, value) => `${field}: снова ${value}`,
  items: n =>
    plural(n, { one: '# пункт готов', few: '# пункта готово', many: '# пунктов готово', other: '# пункта готово' }),
  yes: 'да',
  no: 'нет'
};
