import { describe, expect, test } from 'vitest';
import { noteLeft, rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'ru')).toBe(chips);
  });
};

describe('what came of a call is heard', () => {
  understands(`
    не берет трубку => no-answer
    не берёт => no-answer
    не отвечает => no-answer
    Иванов не ответил => no-answer
    недозвон => no-answer
    нет ответа => no-answer
    абонент недоступен => no-answer
    занято => busy
    автоответчик => voicemail
    оставил сообщение => voicemail
    голосовая почта => voicemail
    секретарь => gatekeeper
    секретарь не соединила => gatekeeper
    трубку взяла помощница => gatekeeper
    попросил перезвонить в четверг => callback · next call 11-19
    просила перезвонить завтра => callback · next call 11-19
    просит перезвонить через неделю => callback · next call 11-25
    не может говорить, перезвонить завтра => callback · next call 11-19
    хороший разговор => meaningful
    хорошо поговорили, 12 минут => meaningful · 12 min
    не ЛПР => not-decision-maker
    не принимает решения => not-decision-maker
    не интересно => not-interested
    не заинтересован => not-interested
    отказ => not-interested
    отказались => not-interested
    неактуально => not-interested
    неверный номер => wrong-number
    не тот номер => wrong-number
    номер не существует => wrong-number
    просил больше не звонить => do-not-call
    не звонить => do-not-call
  `);
});

describe('the way of contact is heard, and what came of it', () => {
  understands(`
    позвонил Анне => call
    звонила Ивановой => call
    звонок Анне => call
    созвонились с Анной => call
    отправил КП => e-mail · sent
    отправила письмо => e-mail · sent
    отправил смс => sms · sent
    скинул прайс в ватсап => whatsapp · sent
    КП отправлено => e-mail · sent
    КП отправлено, звонок в пятницу => e-mail · sent · next call 11-20
    ответил на письмо => e-mail · incoming · replied
    письмо вернулось => e-mail · bounced
    встреча с Анной => meeting
    встретился с Анной => meeting · held
    после встречи у клиента => meeting · held
    не пришел на встречу => meeting · no-show
    не явилась => meeting · no-show
    заехал к клиенту => visit · held
    провели демо => demo · held
    встречу отменили => meeting · cancelled
    перенесли встречу => meeting · rescheduled
    она сама позвонила => call · incoming
    входящий звонок от Марка => call · incoming
  `);
});

describe('how it went is heard', () => {
  understands(`
    позитивно => positive
    ПОЗИТИВНО => positive
    прошло хорошо => positive
    заинтересована => positive
    очень интересно => positive
    отлично => positive
    негативно => negative
    прошло плохо => negative
    недоволен => negative
    нейтрально => neutral
    так себе => neutral
    не очень хорошо => -
    позитивно но потом негативно => -
    если интересно вышлю КП => -
  `);
});

describe('what could be read in two ways makes no chip', () => {
  understands(`
    не звонить до пятницы => -
    не звонить раньше десяти => -
    не берет, неверный номер => -
    поговорил с Анной => -
    не звонил => -
    встреча, не отвечает => meeting
  `);
});

describe('everything at once, in any order, with and without punctuation', () => {
  understands(`
    Анна АКМЕ 5 мин, позитивно, КП до пятницы 12к => positive · 5 min · next e-mail 11-20 · 12000 PLN
    анна акме 5 мин позитивно кп до пятницы 12к => positive · 5 min · next e-mail 11-20 · 12000 PLN
    12к Анна КП к пятнице позитивно пять минут => positive · 5 min · next e-mail 11-20 · 12000 PLN
    Позвонил Иванову, 10 минут, хороший разговор, демо во вторник => call · meaningful · 10 min · next demo 11-24
    позвонил иванову десять минут хороший разговор демо во вторник => call · meaningful · 10 min · next demo 11-24
    звонок Марку, не берет, перезвонить завтра => call · no-answer · next call 11-19
    звонок марку не берет перезвонить завтра => call · no-answer · next call 11-19
    встреча с Газпромом, отлично, смета до среды, 250 тыс руб => meeting · positive · next e-mail 11-25 · 250000 RUB
    вчера встреча с Анной, отлично, договор до 1 декабря, 1,5 млн => meeting · positive · on 11-17 · next e-mail 12-01 · 1500000 PLN
    отправил КП на 45 тысяч рублей, перезвонить в понедельник => e-mail · sent · next call 11-23 · 45000 RUB
    автоответчик, повторить послезавтра => voicemail · next 11-20
  `);

  test.each(
    rows(`
      Анна АКМЕ 5 мин, позитивно, КП до пятницы 12к => Анна АКМЕ, КП
      позвонил Анне, позитивно, хочет обучение для команды => Анне, хочет обучение для команды
      не берет, позвонить завтра после 10 => после 10
      день рождения в пятницу => день рождения в пятницу
      отправить КП до пятницы на погрузчики => КП, на погрузчики
    `)
  )('of “%s” the note keeps “%s”', (said, note) => {
    expect(noteLeft(said, 'ru')).toBe(note);
  });
});
