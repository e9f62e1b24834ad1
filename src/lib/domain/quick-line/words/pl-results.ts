import type { Entries } from '../lexicon.ts';
import { cameIn, feeling, filler, incoming, not, outcome, type Meaning } from '../meanings.ts';

/** How reps who write Polish say it.: what came of it, how it felt, and words that say nothing alone. */
export const polishResults: Entries<Meaning> = [
  [
    outcome('no-answer'),
    'nie odbier*, nie odebra*, nieodebran*, brak odpowiedzi, bez odpowiedzi, brak kontaktu, nikt nie odbier*, nie dodzwonił*'
  ],
  [
    outcome('no-answer'),
    'nikt nie odebrał, nie podnosi, nie odpowiada, nie mogę się dodzwonić, nie udało się dodzwonić, nie dodzwonić, nie odpowiedział*'
  ],
  [outcome('no-answer'), 'nie udało się połączyć, głucho, zero odpowiedzi'],
  [outcome('busy'), 'zajęte, zajęta linia, linia zajęta, numer zajęty, zajęty, zajęta, sygnał zajętości'],
  [
    outcome('voicemail'),
    'poczt* głosow*, skrzynk* głosow*, sekretark* automatyczn*, automatyczn* sekretark*, nagrałem się, nagrałam się'
  ],
  [
    outcome('voicemail'),
    'voicemail*, nagrałem wiadomość, nagrałam wiadomość, zostawiłem wiadomość, zostawiłam wiadomość, nagrana wiadomość'
  ],
  [outcome('gatekeeper'), 'sekretark*, sekretariat*, asystent*, recepcj*, nie łączy, recepcjonist*'],
  [
    outcome('callback', 'call'),
    'prosi* o telefon, prosi* o oddzwonienie, prosi* o rozmowę, prosi* żeby zadzwonić, prosi* żeby oddzwonić, prosi* aby oddzwonić'
  ],
  [
    outcome('callback', 'call'),
    'prosi* oddzwonić, prosi* zadzwonić, prosi* o ponowny telefon, kazał* dzwonić, kazał* zadzwonić, mam oddzwonić, prosi* aby zadzwonić'
  ],
  [
    outcome('callback', 'call'),
    'prosi* by oddzwonić, prosi* by zadzwonić, prosi* dzwonić, kazał* oddzwonić, prosi* żebym zadzwonił*, prosi* żebym oddzwonił*'
  ],
  [
    outcome('callback', 'any'),
    'prosi* o kontakt, prosi* o ponowny kontakt, prosi* odezwać się, prosi* żeby się odezwać'
  ],
  [
    outcome('callback'),
    'nie może rozmawiać, nie mogła rozmawiać, nie mógł rozmawiać, nie ma czasu rozmawiać, nie mógł teraz rozmawiać, nie może teraz rozmawiać'
  ],
  [
    outcome('meaningful'),
    'dobra rozmowa, dobrą rozmowę, świetna rozmowa, owocna rozmowa, udana rozmowa, konkretna rozmowa, merytoryczna rozmowa, fajna rozmowa'
  ],
  [
    outcome('meaningful'),
    'bardzo dobra rozmowa, dobrze się rozmawiało, rzeczowa rozmowa, ciekawa rozmowa, super rozmowa, długa rozmowa'
  ],
  [
    outcome('not-decision-maker'),
    'nie decyduje, nie jest decydent*, nie decyzyjn*, niedecyzyjn*, nie ta osoba, nie podejmuje decyzji, nie jest decyzyjn*, nie decydent*'
  ],
  [
    outcome('not-interested'),
    'niezainteresowan*, nie zainteresowan*, nie jest zainteresowan*, nie są zainteresowani, brak zainteresowania, odmówił*, odmowa'
  ],
  [
    outcome('not-interested'),
    'nie interesuje, zrezygnował*, rezygnuj*, nie był* zainteresowan*, nie są zainteresowane, nie jesteśmy zainteresowani, nie potrzebuj*'
  ],
  [
    outcome('wrong-number'),
    'zły numer, błędny numer, pomyłka, niewłaściwy numer, nieaktualny numer, numer nie istnieje, nie ma takiego numeru, numer nieaktualny'
  ],
  [outcome('wrong-number'), 'numer nieaktywny, numer błędny, nieprawidłowy numer, nie ten numer'],
  [
    outcome('do-not-call'),
    'nie dzwonić, nie dzwoń, proszę nie dzwonić, więcej nie dzwonić, nie dzwonić więcej, prosi* nie dzwonić, prosi* żeby nie dzwonić'
  ],
  [
    outcome('do-not-call'),
    'nie życzy sobie telefonów, nie życzy sobie kontaktu, zakaz dzwonienia, usunąć z bazy, prosi* więcej nie dzwonić, prosi* aby nie dzwonić'
  ],
  [outcome('do-not-call'), 'prosi* żeby więcej nie dzwonić, już nie dzwonić, prosi* żeby już nie dzwonić'],
  [
    cameIn('e-mail', 'replied'),
    'odpisał*, odpowiedział*, odpisał* na maila, odpowiedział* na maila, dostałem odpowiedź, dostałam odpowiedź, przyszła odpowiedź'
  ],
  [
    outcome('bounced'),
    'mail wrócił, odbił się, mail się odbił, nie doszedł, zwrotka, niedostarczon*, mail nie doszedł, bounce, mail odbity, odbity'
  ],
  [outcome('held'), 'odbyło się, odbyte, odbyta, odbył* się'],
  [
    outcome('no-show'),
    'nie przyszedł, nie przyszła, nie przyszli, nie pojawił*, nie stawił*, nieobecn*, no show, no-show, nie dołączył*, nie zjawił*'
  ],
  [
    outcome('no-show'),
    'nie było go, nie było jej, nie pojawił* się, nie stawił* się, nie zjawił* się, nie było nikogo, nie zastałem, nie zastałam'
  ],
  [outcome('rescheduled'), 'przełożył*, przełożon*, przesunął*, przesunęł*, przesunięt*'],
  [outcome('cancelled'), 'odwołał*, odwołan*, anulował*, anulowan*'],
  [
    feeling('positive'),
    'pozytywn*, dobrze, świetn*, super, rewelacj*, zainteresowan*, chętn*, entuzjast*, na plus, zadowolon*, podoba* się, podoba* jej się'
  ],
  [
    feeling('positive'),
    'bardzo dobrze, poszło dobrze, dobrze poszło, dobre spotkanie, podoba* mu się, na tak, zachwycon*, obiecując*, jest zainteresowan*, ekstra, bardzo zainteresowan*, dobry odbiór, bardzo pozytywn*'
  ],
  [
    feeling('negative'),
    'negatywn*, źle, słabo, kiepsko, niechętn*, zirytowan*, niezadowolon*, na minus, na nie, wkurzon*, fatalnie, chłodno, wrogo, poszło źle, poszło słabo, zdenerwowan*'
  ],
  [feeling('neutral'), 'neutraln*, tak sobie, średnio, obojętn*, bez emocji'],
  [incoming, 'przychodząc*'],
  [not, 'nie, niezbyt, nie bardzo, mało, nie za, bez, nie jest, nie był*, nie są, jeśli, jeżeli, gdyby, czy, mniej'],
  [
    filler,
    'rozmowa, rozmowę, rozmowy, rozmawiał*, rozmawiam, gadał*, z, ze, do, od, w, we, na, o, i, a, oraz, u, po, za, dla, przez, że, żeby, się, to, jest, był*'
  ],
  [
    filler,
    'pan, pani, panem, panią, pana, panu, mi, mnie, jej, jemu, mu, go, ją, ich, im, bardzo, też, już, jeszcze, kwota, budżet, wartość, cena, szansa, dziś, teraz, poszło, ok, około, trwała, trwało, kolejna próba, firma, firmy, firmie, firmą'
  ]
];
