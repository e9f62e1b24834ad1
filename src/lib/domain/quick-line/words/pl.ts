import type { Entries } from '../lexicon.ts';
import { cameIn, done, noun, sent, then, thing, todo, toSend, type Meaning } from '../meanings.ts';

/** How reps who write Polish say it.: touches, what is sent, and what is to follow. */
export const polish: Entries<Meaning> = [
  [
    noun('call'),
    'telefon, telefonu, telefonem, telefony, tel, calla, callu, rozmowa telefoniczna, rozmowę telefoniczną, rozmowy telefonicznej, telefonicznie'
  ],
  [
    done('call'),
    'zadzwonił*, dzwonił*, przedzwonił*, rozmawiał* przez telefon, rozmawiał* telefonicznie, dodzwonił*, telefonował*'
  ],
  [
    cameIn('call'),
    'zadzwonił* do mnie, dzwonił* do mnie, oddzwonił*, zadzwonił* sam*, telefon od, zadzwonił* do nas, sam* zadzwonił*'
  ],
  [
    todo('call'),
    'zadzwonić, zadzwonię, zadzwoń, zadzwonimy, oddzwonić, oddzwonię, oddzwonimy, przedzwonić, przedzwonię, dzwonić, dzwonię'
  ],
  [
    todo('call'),
    'dzwonimy, zdzwaniamy, zdzwonimy, zdzwonić, oddzwoń, mam zadzwonić, do zadzwonienia, ponowić telefon, kolejny telefon'
  ],
  [
    todo('call'),
    'zadzwonić ponownie, dzwonić ponownie, ponowny telefon, przekręcić, mam dzwonić, oddzwonienie, zdzwońmy'
  ],
  [noun('e-mail'), 'mail*, e-mail*, email*, mejl*'],
  [
    done('e-mail', 'sent'),
    'napisał* maila, napisał* mejla, mailował*, odpisałem, odpisałam, napisałem do, napisałam do'
  ],
  [toSend, 'napisać, napiszę, napisać maila, odpisać, odpiszę, mailować, napisać do'],
  [noun('sms'), 'sms*, esemes*'],
  [noun('whatsapp'), 'whatsapp*, wa, whatsup*, whatsappie, łocap'],
  [noun('telegram'), 'telegram*'],
  [noun('linkedin'), 'linkedin*, inmail*'],
  [noun('meeting'), 'spotkani*, spotkań, lunch*, kawa, kawę, obiad, kolacja, teamsy, zoom*, wideorozmow*'],
  [
    done('meeting', 'held'),
    'spotkałem, spotkałam, spotkaliśmy, po spotkaniu, spotkałem się, spotkałam się, spotkaliśmy się, odbyło się spotkanie'
  ],
  [
    done('meeting', 'held'),
    'spotkanie odbyte, spotkanie się odbyło, byłem na spotkaniu, byłam na spotkaniu, jestem po spotkaniu'
  ],
  [
    todo('meeting'),
    'spotkać, spotkamy, spotykamy, spotkać się, spotkamy się, spotykamy się, widzimy się, zobaczymy się'
  ],
  [noun('demo'), 'demo, demka, demko, prezentacj*, pokaz, pokazu'],
  [
    done('demo', 'held'),
    'po demo, demo odbyte, demo zrobione, zrobiłem demo, zrobiłam demo, demo się odbyło, pokazałem demo, po prezentacji'
  ],
  [noun('visit'), 'wizyt*, odwiedzin*'],
  [
    done('visit', 'held'),
    'odwiedziłem, odwiedziłam, odwiedziliśmy, byłem u, byłam u, byliśmy u, wizyta odbyta, po wizycie'
  ],
  [
    todo('visit'),
    'odwiedzić, odwiedzę, podjechać, podjadę, wpaść, wpadnę, podskoczyć, zajechać, zajadę, jadę do, pojechać do'
  ],
  [noun('letter'), 'pismo, list polecony, pocztówk*, listem, list pocztą'],
  [
    sent,
    'wysłał*, przesłał*, posłał*, podesłał*, poszła, poszedł, poszło, wysłan*, wysłano, przekazałem, przekazałam, dosłał*'
  ],
  [
    toSend,
    'wysłać, wyślę, wyślij, wysyłam, wysłanie, przesłać, prześlę, podesłać, podeślę, posłać, poślę, do wysłania, wysyłka'
  ],
  [toSend, 'dosłać, doślę, przygotować, przygotuję, dostarczyć, ma dostać, wyślemy, przesyłam, wysyłamy, podrzucić'],
  [
    thing,
    'ofert*, wycen*, umowa, umowę, umowy, umową, umowie, propozycj*, kosztorys*, faktur*, materiał*, cennik*, próbk*, nda'
  ],
  [
    thing,
    'specyfikacj*, kontrakt*, pdf*, raport*, draft*, aneks*, kalkulacj*, formularz*, katalog*, case study, regulamin, ofetr*, oferat*'
  ],
  [
    todo(),
    'follow up, follow-up, followup, odezwać się, odezwać, odezwę się, wrócić, wracam, wrócę, wracamy, wrócimy, przypomnieć, ponowić'
  ],
  [
    todo(),
    'kontakt, kontaktu, skontaktować, skontaktować się, ponowny kontakt, spróbować ponownie, spróbuję, spróbować, przypomnieć się'
  ],
  [
    todo(),
    'dopytać, kolejny kontakt, następny kontakt, próbować, ponownie, przypominajka, odezwać sie, pingnąć, spróbować jeszcze raz'
  ],
  [
    then,
    'dalej, potem, następnie, następny krok, kolejny krok, next, next step, następn*, kolejn*, umówił*, umówić, umówion*, umówimy'
  ],
  [
    then,
    'umówię, umawiam*, ustalił*, ustalon*, zaplanował*, zaplanowan*, planuj*, termin, wpisan*, do zrobienia, zaproszon*, trzeba'
  ]
];

export const polishMoneyWords =
  'oferta, ofertę, oferty, kwota, kwotę, budżet, wartość, cena, wycena, wycenę, umowa, umowę, zamówienie, szansa, deal, koszt, razem';
