import type { Terms } from '../en/terms.ts';

export const terms: Terms = {
  channels: {
    call: 'Telefon',
    'e-mail': 'E-mail',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    linkedin: 'LinkedIn',
    meeting: 'Spotkanie',
    demo: 'Demo',
    visit: 'Wizyta',
    letter: 'List'
  },
  dispositions: {
    'no-answer': 'Nie odbiera',
    busy: 'Zajęte',
    voicemail: 'Poczta głosowa',
    gatekeeper: 'Sekretariat',
    callback: 'Oddzwonić',
    meaningful: 'Dobra rozmowa',
    'not-decision-maker': 'Nie decyduje',
    'not-interested': 'Brak zainteresowania',
    'wrong-number': 'Zły numer',
    'do-not-call': 'Nie dzwonić',
    sent: 'Wysłano',
    replied: 'Odpowiedź',
    bounced: 'Nie dotarło',
    held: 'Odbyło się',
    'no-show': 'Nie przyszli'
  },
  sentiments: { positive: 'Pozytywnie', neutral: 'Neutralnie', negative: 'Negatywnie' },
  statuses: { open: 'Otwarta', won: 'Wygrana', lost: 'Przegrana', hold: 'Wstrzymana' },
  stages: {
    prospecting: 'Poszukiwanie',
    qualification: 'Kwalifikacja',
    meeting: 'Spotkanie',
    proposal: 'Oferta',
    negotiation: 'Negocjacje',
    research: 'Rozeznanie',
    contact: 'Pierwszy kontakt',
    demo: 'Demo',
    trial: 'Okres próbny',
    activation: 'Aktywacja',
    subscription: 'Oferta abonamentu',
    brief: 'Brief',
    scope: 'Zakres',
    visit: 'Wizyta',
    order: 'Zamówienie'
  },
  kits: {
    classic: 'Klasyczny',
    consultative: 'Doradczy',
    saas: 'Oprogramowanie (SaaS)',
    services: 'Usługi',
    field: 'Sprzedaż w terenie'
  },
  roles: {
    sdr: 'Wychodzący (SDR)',
    mdr: 'Przychodzący (MDR)',
    ae: 'Opiekun klienta (AE)',
    field: 'Handlowiec w terenie',
    solo: 'Sprzedaję sam'
  },
  metrics: {
    dials: 'Próby połączeń',
    connects: 'Rozmowy',
    'positive-calls': 'Pozytywne rozmowy',
    'e-mails': 'E-maile',
    'meetings-held': 'Odbyte spotkania',
    'demos-held': 'Odbyte dema',
    'visits-held': 'Odbyte wizyty',
    touches: 'Kontakty',
    opportunities: 'Nowe szanse',
    proposals: 'Wysłane oferty',
    'leads-qualified': 'Zakwalifikowane leady',
    'inbound-answered': 'Odpowiedzi na zapytania',
    'new-prospects': 'Nowi potencjalni klienci',
    'follow-ups-done': 'Wykonane kroki',
    wins: 'Wygrane',
    revenue: 'Przychód',
    'pipeline-created': 'Nowy lejek'
  },
  spans: { day: 'Dzień', week: 'Tydzień', month: 'Miesiąc', quarter: 'Kwartał', year: 'Rok' },
  lossReasons: {
    price: 'Cena',
    'no-budget': 'Brak budżetu',
    'no-decision': 'Brak decyzji',
    competitor: 'Konkurencja',
    timing: 'Zły moment',
    'missing-feature': 'Brak funkcji',
    'lost-champion': 'Odszedł orędownik',
    'not-decision-maker': 'Nie decyduje',
    'no-answer': 'Brak odpowiedzi',
    'bad-fit': 'Złe dopasowanie',
    duplicate: 'Duplikat'
  },
  winReasons: {
    'value-proven': 'Wykazana wartość',
    'good-price': 'Cena',
    relationship: 'Relacja',
    speed: 'Szybkość',
    feature: 'Funkcja',
    reference: 'Referencje',
    champion: 'Orędownik',
    'incumbent-failed': 'Dostawca zawiódł'
  }
};
