import { describe, expect, test } from 'vitest';
import { rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'pl')).toBe(chips);
  });
};

describe('the day of the next step is heard in every form', () => {
  understands(`
    oferta do piątku => next e-mail 11-20
    oferta do piatku => next e-mail 11-20
    Oferta Do Piątku. => next e-mail 11-20
    telefon w czwartek => next call 11-19
    zadzwonić jutro => next call 11-19
    Zadzwonić jutro rano => next call 11-19
    jutro zadzwonić => next call 11-19
    pojutrze zadzwonić => next call 11-20
    zadzwonić za tydzień => next call 11-25
    zadzwonić za dwa tygodnie => next call 12-02
    zadzwonić za 2 tygodnie => next call 12-02
    zadzwonić za trzy dni => next call 11-21
    zadzwonić za 3 dni => next call 11-21
    zadzwonić za miesiąc => next call 12-18
    zadzwonić za pół roku => next call 2027-05-18
    zadzwonić za 10 dni => next call 11-28
    oddzwonić w poniedziałek => next call 11-23
    oddzwonić w pn => next call 11-23
    oddzwonić we wtorek => next call 11-24
    oddzwonić w środę => next call 11-25
    oddzwonić w srode => next call 11-25
    oddzwonić w czw => next call 11-19
    oddzwonić w sobotę => next call 11-21
    oddzwonić w przyszły wtorek => next call 11-24
    oddzwonić w przyszły piątek => next call 11-27
    oddzwonić w następny poniedziałek => next call 11-23
    spotkanie 15 grudnia => next meeting 12-15
    spotkanie piętnastego grudnia => next meeting 12-15
    spotkanie dwudziestego pierwszego grudnia => next meeting 12-21
    spotkanie 1 grudnia => next meeting 12-01
    spotkanie 15.12 => next meeting 12-15
    spotkanie 15.12.2026 => next meeting 12-15
    spotkanie 15/12 => next meeting 12-15
    spotkanie 2026-12-15 => next meeting 12-15
    spotkanie 10 stycznia => next meeting 2027-01-10
    spotkanie 10 stycznia 2027 => next meeting 2027-01-10
    spotkanie 10.01.2027 r. => next meeting 2027-01-10
    demo w czwartek o 10 => next demo 11-19 10:00
    demo w czwartek o 10:30 => next demo 11-19 10:30
    demo w piątek 20 listopada => next demo 11-20
    umowa do końca tygodnia => next e-mail 11-20
    umowa do konca miesiaca => next e-mail 11-30
    wycena do końca przyszłego tygodnia => next e-mail 11-27
    follow up w przyszłym tygodniu => next 11-23
    wrócić do tematu w styczniu => next 2027-01-01
    odezwać się po weekendzie => next 11-23
    odezwać się za 5 dni roboczych => next 11-25
    wizyta w najbliższy piątek => next visit 11-20
    sms w piątek => next sms 11-20
    wysłać cennik jeszcze dziś => next e-mail 11-18
    zadzwonić dzisiaj po południu => next call 11-18
    oddzwonić za godzinę => next call 11-18
    oddzwonić za 15 minut => next call 11-18
    kontakt 15-go => next 12-15
    zadzwonić we wtorek za tydzień => next call 12-01
  `);
});

describe('the way of the next step is heard', () => {
  understands(`
    wysłać ofertę do piątku => next e-mail 11-20
    wyślę umowę jutro => next e-mail 11-19
    przesłać wycenę do wtorku => next e-mail 11-24
    jutro wysłać sms => next sms 11-19
    napisać na whatsappie w piątek => next whatsapp 11-20
    wysłać materiały na whatsappa w piątek => next whatsapp 11-20
    umówione spotkanie na czwartek => next meeting 11-19
    umówiłem demo na wtorek => next demo 11-24
    umówiłam się na spotkanie w poniedziałek => next meeting 11-23
    następny krok telefon w piątek => next call 11-20
    dalej: oferta do piątku => next e-mail 11-20
    podjechać w środę => next visit 11-25
    spotkać się w piątek => next meeting 11-20
    prezentacja w przyszły czwartek => next demo 11-26
    follow-up za tydzień => next 11-25
    oferta, do piątku => next e-mail 11-20
    ponowny kontakt za miesiąc => next 12-18
    mail w poniedziałek => next e-mail 11-23
    linkedin w poniedziałek => next linkedin 11-23
  `);
});

describe('what is not sure to be a next step is left in the note', () => {
  understands(`
    urodziny w piątek => -
    Anna ma urlop do piątku => -
    oferta => -
    zadzwonić => -
    dostawa towaru w poniedziałek => -
    w piątek zamykają magazyn => -
    spotkanie 31.11 => meeting
    wrócić do tematu kiedyś => -
    promocja do końca miesiąca => -
    nie wysłałem oferty => -
  `);
});

describe('a day gone by is when it happened', () => {
  understands(`
    wczoraj zadzwoniłem => call · on 11-17
    zadzwoniłem wczoraj, oferta do piątku => call · on 11-17 · next e-mail 11-20
    spotkanie przedwczoraj => meeting · on 11-16
    rozmawiałem telefonicznie w poniedziałek => call · on 11-16
    zadzwoniłam w zeszły piątek => call · on 11-13
    spotkaliśmy się 10 listopada => meeting · held · on 11-10
    telefon 3 dni temu => call · on 11-15
    telefon tydzień temu => call · on 11-11
    odwiedziłem ich we wtorek => visit · held · on 11-17
    spotkanie 12.11 => meeting · on 11-12
  `);
});
