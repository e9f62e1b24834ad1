import { describe, expect, test } from 'vitest';
import { rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'ru')).toBe(chips);
  });
};

describe('the day of the next step is heard in every form', () => {
  understands(`
    КП до пятницы => next e-mail 11-20
    кп к пятнице => next e-mail 11-20
    предложение ДО ПЯТНИЦЫ => next e-mail 11-20
    позвонить завтра => next call 11-19
    завтра позвонить => next call 11-19
    перезвонить послезавтра => next call 11-20
    перезвонить в понедельник => next call 11-23
    перезвонить в пн => next call 11-23
    перезвонить во вторник => next call 11-24
    перезвонить в среду => next call 11-25
    перезвонить в четверг => next call 11-19
    перезвонить в субботу => next call 11-21
    перезвонить через неделю => next call 11-25
    перезвонить через две недели => next call 12-02
    перезвонить через 2 недели => next call 12-02
    перезвонить через 3 дня => next call 11-21
    перезвонить через три дня => next call 11-21
    перезвонить через пару дней => next call 11-20
    перезвонить через месяц => next call 12-18
    перезвонить через полгода => next call 2027-05-18
    перезвонить через час => next call 11-18
    перезвонить через 20 минут => next call 11-18
    позвонить в следующий вторник => next call 11-24
    позвонить в следующую пятницу => next call 11-27
    позвонить в эту пятницу => next call 11-20
    встреча 15 декабря => next meeting 12-15
    встреча пятнадцатого декабря => next meeting 12-15
    встреча двадцать первого декабря => next meeting 12-21
    встреча 15.12 => next meeting 12-15
    встреча 15.12.2026 => next meeting 12-15
    встреча 15 числа => next meeting 12-15
    встреча 10 января => next meeting 2027-01-10
    встреча 10 января 2027 года => next meeting 2027-01-10
    демо в четверг в 10 => next demo 11-19 10:00
    демо в четверг в 10:30 => next demo 11-19 10:30
    демо в пятницу 20 ноября => next demo 11-20
    договор до конца недели => next e-mail 11-20
    договор к концу месяца => next e-mail 11-30
    счёт до конца дня => next e-mail 11-18
    вернуться на следующей неделе => next 11-23
    вернуться в январе => next 2027-01-01
    связаться после выходных => next 11-23
    связаться через 5 рабочих дней => next 11-25
    напомнить через неделю => next 11-25
    смс в пятницу => next sms 11-20
    отправить КП сегодня => next e-mail 11-18
    выезд в пятницу => next visit 11-20
    k pyatnice kp => next e-mail 11-20
    perezvonit zavtra => next call 11-19
    perezvonit v chetverg => next call 11-19
  `);
});

describe('Ukrainian words are heard too', () => {
  understands(`
    передзвонити завтра => next call 11-19
    зателефонувати в понеділок => next call 11-23
    зустріч у четвер => next meeting 11-19
    надіслати пропозицію до п'ятниці => next e-mail 11-20
    передзвонити через тиждень => next call 11-25
    передзвонити за два тижні => next call 12-02
    не відповідає => no-answer
    12 тис грн => 12000 UAH
    п'ять хвилин => 5 min
    зустріч 15 грудня => next meeting 12-15
  `);
});

describe('the way of the next step is heard', () => {
  understands(`
    отправить КП до пятницы => next e-mail 11-20
    вышлю договор завтра => next e-mail 11-19
    выслать смету ко вторнику => next e-mail 11-24
    завтра отправить смс => next sms 11-19
    скинуть прайс в ватсап в пятницу => next whatsapp 11-20
    написать в телеграм в понедельник => next telegram 11-23
    назначили встречу на четверг => next meeting 11-19
    договорились о демо во вторник => next demo 11-24
    следующий шаг звонок в пятницу => next call 11-20
    дальше: КП до пятницы => next e-mail 11-20
    заехать в среду => next visit 11-25
    встретиться в пятницу => next meeting 11-20
    созвон в следующий четверг => next call 11-26
    презентация в понедельник => next demo 11-23
    КП, до пятницы => next e-mail 11-20
    повторный звонок через месяц => next call 12-18
    письмо в понедельник => next e-mail 11-23
  `);
});

describe('what is not sure to be a next step is left in the note', () => {
  understands(`
    день рождения в пятницу => -
    Анна в отпуске до понедельника => -
    КП => -
    перезвонить => -
    поставка товара в понедельник => -
    в пятницу закрывают склад => -
    встреча 31.11 => meeting
    вернуться к теме весной => -
    сделают за неделю => -
    не отправил КП => -
  `);
});

describe('a day gone by is when it happened', () => {
  understands(`
    вчера звонил => call · on 11-17
    звонил вчера, КП до пятницы => call · on 11-17 · next e-mail 11-20
    встреча позавчера => meeting · on 11-16
    звонил в понедельник => call · on 11-16
    звонила в прошлую пятницу => call · on 11-13
    встретились 10 ноября => meeting · held · on 11-10
    звонок 3 дня назад => call · on 11-15
    звонок неделю назад => call · on 11-11
    заезжал к ним во вторник => visit · held · on 11-17
    встреча 12.11 => meeting · on 11-12
  `);
});
