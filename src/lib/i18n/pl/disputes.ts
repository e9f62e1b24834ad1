import type { Disputes } from '../en/disputes.ts';

export const disputes: Disputes = {
  fields: {
    goals: { benchmark: 'Norma', weight: 'Waga', weekdays: 'Dni tygodnia' },
    settings: {
      role: 'Rola',
      zone: 'Strefa czasowa raportów',
      weekStart: 'Początek tygodnia',
      currency: 'Waluta nowych szans',
      name: 'Twoje imię i nazwisko',
      workHours: 'Godziny pracy',
      workdays: 'Dni pracy',
      holidays: 'Święta',
      away: 'Nieobecności',
      capacity: 'Dzień mieści',
      weeklyCap: 'Kontakty z jedną osobą w ciągu siedmiu dni',
      rates: 'Kursy walut',
      winReasons: 'Powody wygranych',
      lossReasons: 'Powody przegranych',
      qualification: 'Kwalifikacja leadów',
      leadWeights: 'Wagi oceny leada'
    },
    cadences: { name: 'Nazwa', version: 'Kroki' },
    templates: {
      name: 'Nazwa',
      channel: 'Kanał',
      language: 'Język',
      subject: 'Temat',
      body: 'Treść',
      texts: 'Treść',
      needsHook: 'Wymaga własnego zdania',
      season: 'Okres',
      hidden: 'Ukryty',
      prompts: 'Pytania'
    },
    outcomes: {
      name: 'Nazwa',
      sentiment: 'Wydźwięk',
      next: 'Następny krok',
      stage: 'Przesuwa szansę o etap dalej',
      track: 'Dalszy przebieg sekwencji',
      hidden: 'Ukryty'
    },
    pipelines: { name: 'Nazwa', sources: 'Ze źródeł', products: 'Na produkty' },
    stages: { name: 'Nazwa', probability: 'Szansa wygranej', question: 'Pytanie przewodnie' },
    callBlocks: { skipped: 'Pominięte osoby' },
    followUps: { due: 'Następny krok' }
  },
  settings: 'Ustawienia',
  block: 'Seria rozmów',
  goal: metric => `Cel: ${metric}`,
  ended: { done: 'zrobione', dropped: 'zdjęte z listy' },
  yes: 'tak',
  no: 'nie'
};
