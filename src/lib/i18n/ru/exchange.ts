import type { Exchange } from '../en/exchange.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('ru');
const number = new Intl.NumberFormat('ru');
const people = (n: number) =>
  plural(n, { one: '# человек', few: '# человека', many: '# человек', other: '# человека' });

export const exchange: Exchange = {
  title: 'Импорт и экспорт',
  bring: 'Загрузить данные',
  bringBody:
    'Файл CSV или TSV из таблицы или другой CRM, на любом языке. Ничего не добавится, пока вы не увидите, что именно.',
  chooseFile: 'Выбрать файл',
  pasteLabel: 'Или вставьте ячейки из таблицы',
  pasteHint: 'Вместе со строкой заголовков.',
  readPasted: 'Прочитать вставленное',
  fileName: 'вставленные ячейки',
  reading: 'Читаем…',
  found: records =>
    plural(records, {
      one: 'Найдена # строка',
      few: 'Найдено # строки',
      many: 'Найдено # строк',
      other: 'Найдено # строки'
    }),
  dialects: {
    pipedrive: 'Похоже на выгрузку из Pipedrive.',
    hubspot: 'Похоже на выгрузку из HubSpot.',
    amocrm: 'Похоже на выгрузку из amoCRM.',
    salesforce: 'Похоже на выгрузку из Salesforce.',
    maven: 'Похоже на выгрузку сделок.',
    generic: 'Проверьте, что значит каждый столбец.'
  },
  kind: 'Что в строках?',
  kinds: { deals: 'Сделки', people: 'Люди', companies: 'Компании' },
  owner: 'Чьи строки?',
  everybody: 'Все',
  ownerCount: (name, count) => `${name} (${number.format(count)})`,
  columns: 'Что значат столбцы',
  columnMeaning: column => `Столбец «${column}» — это`,
  leaveOut: 'Пропустить',
  example: value => `напр. ${value}`,
  fields: {
    externalId: 'ID записи',
    title: 'Название сделки',
    company: 'Компания',
    personName: 'Контакт',
    personPhone: 'Телефон контакта',
    personEmail: 'E-mail контакта',
    stage: 'Этап',
    status: 'Выиграна, проиграна, открыта',
    amount: 'Сумма',
    currency: 'Валюта',
    openedOn: 'Дата создания',
    qualifiedOn: 'Дата квалификации',
    closedOn: 'Дата закрытия',
    closeOn: 'Ожидаемое закрытие',
    movedOn: 'Дата перехода на этап (строка на этап)',
    enteredStage: 'Дата перехода на этап из заголовка',
    owner: 'Ответственный',
    product: 'Продукт',
    source: 'Источник',
    lostReason: 'Причина проигрыша',
    note: 'Заметка',
    name: 'Название',
    firstName: 'Имя',
    lastName: 'Фамилия',
    jobTitle: 'Должность',
    phone: 'Телефон',
    email: 'E-mail',
    sector: 'Отрасль',
    city: 'Город',
    employees: 'Сотрудников',
    website: 'Сайт'
  },
  preview: 'Что произойдёт',
  willAdd: {
    deals: n => plural(n, { one: '# сделка', few: '# сделки', many: '# сделок', other: '# сделки' }),
    people,
    companies: n => plural(n, { one: '# компания', few: '# компании', many: '# компаний', other: '# компании' })
  },
  inFile: 'В файле',
  ended: (won, lost, open) =>
    `выиграно: ${number.format(won)} · проиграно: ${number.format(lost)} · открыто: ${number.format(open)}`,
  known: n =>
    plural(n, {
      one: '# строка уже здесь и останется как есть',
      few: '# строки уже здесь и останутся как есть',
      many: '# строк уже здесь и останутся как есть',
      other: '# строки уже здесь и останутся как есть'
    }),
  othersSkipped: n =>
    plural(n, {
      one: 'Пропущена # строка другого ответственного',
      few: 'Пропущены # строки других ответственных',
      many: 'Пропущено # строк других ответственных',
      other: 'Пропущено # строки других ответственных'
    }),
  repeated: n =>
    plural(n, {
      one: '# строка повторяет прежнюю',
      few: '# строки повторяют прежние',
      many: '# строк повторяют прежние',
      other: '# строки повторяют прежние'
    }),
  failed: n =>
    plural(n, {
      one: 'Не удалось прочитать # строку',
      few: 'Не удалось прочитать # строки',
      many: 'Не удалось прочитать # строк',
      other: 'Не удалось прочитать # строки'
    }),
  newStages: names => `Новые этапы: ${names}`,
  sample: 'Первые строки файла',
  problems: {
    'bad-date': 'не дата',
    'bad-amount': 'не сумма',
    'unknown-currency': 'неизвестная валюта',
    'nothing-named': 'нет названия',
    'too-long': 'слишком длинно',
    'extra-cells': 'ячеек больше, чем заголовков',
    'too-many-stages': 'слишком много разных этапов'
  },
  line: line => `Строка ${number.format(line)}`,
  lineHead: 'Строка',
  problemHead: 'Проблема',
  saveErrors: 'Сохранить эти строки в файл',
  import: 'Импортировать',
  nothingNew: 'Нового ничего нет',
  progress: (done, all) => `Импорт: ${number.format(done)} из ${number.format(all)}`,
  stop: 'Остановить',
  stopped: 'Остановлено. Уже загруженное осталось; его можно отменить.',
  done: n =>
    plural(n, {
      one: 'Добавлена # запись',
      few: 'Добавлены # записи',
      many: 'Добавлено # записей',
      other: 'Добавлено # записи'
    }),
  doneKnown: n =>
    plural(n, {
      one: '# уже была здесь',
      few: '# уже были здесь',
      many: '# уже были здесь',
      other: '# уже были здесь'
    }),
  undo: 'Отменить весь импорт',
  undoing: 'Отменяем…',
  undone: 'Импорт отменён.',
  another: 'Загрузить другой файл',
  seeDeals: 'К сделкам',
  seePeople: 'К людям',
  seeScore: 'К итогам',
  enrol: n => `Начать цепочку: ${people(n)}`,
  refusals: {
    'too-big': 'Файл больше 20 МБ. Ничего не загружено. Разделите его и загрузите по частям.',
    'not-text': 'Это не CSV и не TSV. Ничего не загружено.',
    'no-rows': 'Есть заголовок без строк, или файл пуст. Ничего не загружено.',
    'line-too-long': 'В файле строка, слишком длинная для таблицы. Ничего не загружено. Выгрузите его заново как CSV.',
    'too-many-rows': 'В файле больше 50 000 строк. Ничего не загружено. Разделите его и загрузите по частям.',
    'too-many-columns': 'В файле больше 200 столбцов. Ничего не загружено. Удалите лишние и попробуйте снова.',
    'field-too-long': 'В одной ячейке больше 10 240 знаков. Ничего не загружено. Сократите её и попробуйте снова.',
    'unbalanced-quotes': 'Кавычка не закрыта, строки не разделить. Ничего не загружено.',
    'took-too-long': 'Чтение заняло больше минуты и было остановлено. Ничего не загружено.',
    cancelled: 'Чтение остановлено. Ничего не загружено.',
    'reader-failed': 'Файл не удалось прочитать. Ничего не загружено. Ваши данные в сохранности.'
  },
  looksLike: {
    spreadsheet: 'Это файл таблицы: откройте его и сохраните как CSV.',
    pdf: 'Это PDF.',
    image: 'Это изображение.',
    archive: 'Это архив: сначала распакуйте его.',
    binary: 'В нём нет читаемого текста.'
  },
  atLine: line => `См. строку ${number.format(line)}.`,
  restoreHead: 'Восстановить копию',
  restoreBody: 'Добавит то, что есть в файле и чего нет на этом телефоне. Ничего не перезапишет.',
  chooseBackup: 'Выбрать файл копии',
  restored: n =>
    plural(n, {
      one: 'Восстановлена # строка',
      few: 'Восстановлены # строки',
      many: 'Восстановлено # строк',
      other: 'Восстановлено # строки'
    }),
  restoring: 'Восстанавливаем…',
  backupRefusals: {
    'too-big': 'Файл слишком велик для резервной копии. Ничего не изменено.',
    'not-json': 'Это не копия Satchel, или файл повреждён. Ничего не изменено.',
    'not-a-backup': 'Это не резервная копия Satchel. Ничего не изменено.',
    'newer-version': 'Копию сделал более новый Satchel. Обновите приложение и повторите. Ничего не изменено.'
  }
};
