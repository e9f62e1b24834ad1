import { describe, expect, test } from 'vitest';
import { noteLeft, rows, understood } from './read.ts';

const understands = (table: string) => {
  test.each(rows(table))('%s → %s', (said, chips) => {
    expect(understood(said, 'pl')).toBe(chips);
  });
};

describe('what came of a call is heard', () => {
  understands(`
    nie odbiera => no-answer
    Nowak nie odebrał => no-answer
    nie odebrala => no-answer
    brak odpowiedzi => no-answer
    nie mogę się dodzwonić => no-answer
    nieodebrane => no-answer
    zajęte => busy
    linia zajęta => busy
    poczta głosowa => voicemail
    nagrałem się na skrzynkę => voicemail
    sekretarka automatyczna => voicemail
    nie odbiera, poczta głosowa => voicemail
    sekretarka => gatekeeper
    odebrała asystentka => gatekeeper
    sekretariat nie łączy => gatekeeper
    prosi o telefon w czwartek => callback · next call 11-19
    prosił o telefon => callback
    prosiła o kontakt za tydzień => callback · next 11-25
    prosi żeby oddzwonić jutro => callback · next call 11-19
    nie może rozmawiać, oddzwonić jutro => callback · next call 11-19
    dobra rozmowa => meaningful
    Anna, bardzo dobra rozmowa, 12 minut => meaningful · 12 min
    to nie ta osoba => not-decision-maker
    nie decyduje o zakupach => not-decision-maker
    niezainteresowany => not-interested
    nie jest zainteresowana => not-interested
    nie zainteresowani => not-interested
    brak zainteresowania => not-interested
    odmówił => not-interested
    zły numer => wrong-number
    pomyłka => wrong-number
    numer nieaktualny => wrong-number
    prosi więcej nie dzwonić => do-not-call
    nie dzwonić => do-not-call
  `);
});

describe('the way of contact is heard, and what came of it', () => {
  understands(`
    zadzwoniłem do Anny => call
    dzwoniłam do pana Marka => call
    telefon do Anny => call
    wysłałem ofertę => e-mail · sent
    wysłałam maila => e-mail · sent
    wysłałem smsa => sms · sent
    wysłałem ofertę na whatsappie => whatsapp · sent
    oferta poszła => e-mail · sent
    oferta wysłana, telefon w piątek => e-mail · sent · next call 11-20
    odpisał na maila => e-mail · incoming · replied
    mail wrócił => e-mail · bounced
    spotkanie z Anną => meeting
    spotkałem się z Anną => meeting · held
    po spotkaniu u klienta => meeting · held
    nie przyszedł na spotkanie => meeting · no-show
    nie pojawiła się => meeting · no-show
    byłem u klienta => visit · held
    po demo => demo · held
    spotkanie odwołane => meeting · cancelled
    przełożyli spotkanie na czwartek => meeting · rescheduled · next meeting 11-19
    zadzwoniła do mnie => call · incoming
    przychodzący telefon od Marka => call · incoming
    wiadomość na linkedin => linkedin
  `);
});

describe('how it went is heard', () => {
  understands(`
    pozytywna => positive
    POZYTYWNIE => positive
    spotkanie poszło dobrze => meeting · positive
    zainteresowana => positive
    bardzo zainteresowani => positive
    super => positive
    negatywnie => negative
    poszło słabo => negative
    zirytowany => negative
    neutralnie => neutral
    tak sobie => neutral
    nie pozytywnie => -
    pozytywnie ale potem negatywnie => -
    nie jest zadowolony => -
    jeśli zainteresowany to oferta => -
  `);
});

describe('what could be read in two ways makes no chip', () => {
  understands(`
    nie dzwonić przed dziesiątą => -
    nie dzwonić do piątku => -
    nie odbiera, zły numer => -
    rozmawiałem z Anną => -
    nie zadzwoniłem => -
    spotkanie, nie odbiera => meeting
    czy wysłać ofertę => -
  `);
});

describe('everything at once, in any order, with and without punctuation', () => {
  understands(`
    Anna ACME 5 min, pozytywna, oferta do piątku 12k => positive · 5 min · next e-mail 11-20 · 12000 PLN
    anna acme 5 min pozytywna oferta do piatku 12k => positive · 5 min · next e-mail 11-20 · 12000 PLN
    12k Anna oferta do piątku pozytywnie 5 minut => positive · 5 min · next e-mail 11-20 · 12000 PLN
    Do piątku oferta dla Anny, 12 tys. zł, pozytywna, 5 min => positive · 5 min · next e-mail 11-20 · 12000 PLN
    Zadzwoniłem do Kowalskiego, 10 minut, dobra rozmowa, demo we wtorek => call · meaningful · 10 min · next demo 11-24
    zadzwoniłem do kowalskiego dobra rozmowa dziesięć minut demo we wtorek => call · meaningful · 10 min · next demo 11-24
    telefon marek nie odbiera zadzwonić jutro => call · no-answer · next call 11-19
    Marek, poczta głosowa, ponowić telefon pojutrze => voicemail · next call 11-20
    spotkanie z Orlenem pozytywne wycena do środy 250 tys => meeting · positive · next e-mail 11-25 · 250000 PLN
    wczoraj spotkanie z Anną, świetnie, umowa do 1 grudnia, 1,5 mln zł => meeting · positive · on 11-17 · next e-mail 12-01 · 1500000 PLN
    wysłałem ofertę na 45 tys netto, oddzwonić w poniedziałek => e-mail · sent · next call 11-23 · 45000 PLN
  `);

  test.each(
    rows(`
      Anna ACME 5 min, pozytywna, oferta do piątku 12k => Anna ACME, oferta
      zadzwoniłem do Anny, pozytywnie, chce szkolenie dla zespołu => do Anny, chce szkolenie dla zespołu
      nie odbiera, zadzwonić jutro po 10 => po 10
      urodziny w piątek => urodziny w piątek
      wysłać ofertę do piątku na wózki => ofertę, na wózki
    `)
  )('of “%s” the note keeps “%s”', (said, note) => {
    expect(noteLeft(said, 'pl')).toBe(note);
  });
});
