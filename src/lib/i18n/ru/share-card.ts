import type { ShareCardWords } from '../en/share-card.ts';

export const shareCard: ShareCardWords = {
  title: 'Поделиться показателями',
  hint: 'Одна страница: картинка, PDF или CSV, с определениями',
  heading: 'Показатели продаж',
  of: (name, period) => `${name}, ${period}`,
  made: day => `на ${day}`,
  options: 'Что показать',
  myName: 'Показать моё имя',
  noName: 'Чтобы показать имя, введите его в настройках.',
  dealNames: 'Показать названия сделок',
  goals: 'Карта показателей',
  results: 'Результаты',
  kpis: 'Мои KPI',
  top: 'Крупнейшие выигранные сделки',
  deal: place => `Сделка ${String(place)}`,
  definitions: 'Что значат слова',
  mark: 'Метка этих цифр',
  markHint: 'У картинки, печати и таблицы с одними цифрами одна метка.',
  picture: 'Картинка',
  print: 'Печать или PDF',
  table: 'CSV',
  noPicture: 'Браузер не смог нарисовать картинку. Данные целы; напечатайте страницу или скачайте CSV.',
  nothing: 'За это время считать нечего.',
  fileName: 'показатели'
};
