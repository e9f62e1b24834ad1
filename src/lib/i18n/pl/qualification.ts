import type { QualificationWords } from '../en/qualification.ts';

export const qualification: QualificationWords = {
  title: 'Kwalifikacja',
  meter: (known, needed) => `${String(known)} z ${String(needed)} faktów`,
  ask: question => `Następne pytanie: ${question}`,
  all: 'Wszystko, co trzeba było ustalić, jest znane.',
  known: 'Znane',
  missing: 'Jeszcze nieznane',
  mql: day => `MQL ${day}`,
  sql: day => `SQL ${day}`,
  notYet: facts => `Do SQL brakuje: ${facts}`,
  questions: {
    why: 'Dlaczego w ogóle chcą Państwo coś zmieniać?',
    problems: 'Na czym polega problem i ile kosztuje?',
    whyNow: 'Dlaczego teraz i co się stanie, jeśli poczekać?',
    decider: 'Kto podpisuje i kto jeszcze ma głos?',
    budget: 'Jaki budżet jest na to przeznaczony?',
    buyingProcess: 'Jakie kroki dzielą „tak” od podpisu?',
    champion: 'Komu w firmie najbardziej na tym zależy i co na tym zyska?',
    amount: 'Ile tego potrzeba?',
    closeOn: 'Do kiedy musi zapaść decyzja?',
    nextCommitment: 'Co zrobią Państwo jako następne i do kiedy?'
  },
  rules: {
    title: 'Kwalifikacja leadów',
    hint: 'Szansa dostaje datę pierwszego dnia, gdy znane są wszystkie zaznaczone fakty. Data zostaje, cokolwiek zmieni się później.',
    mql: 'MQL (lead marketingowy): okazuje zainteresowanie',
    sql: 'SQL (lead sprzedażowy): gotów rozmawiać o zakupie',
    none: 'Nic nie zaznaczono: żadna szansa nie dostanie tej daty sama.',
    saved: 'Zapisano definicję'
  },
  group: {
    title: 'Ludzie',
    edit: name => `Rola: ${name}`,
    role: 'Rola w grupie zakupowej',
    attitude: 'Nastawienie',
    noRole: 'Bez roli',
    unclear: 'Nieznane',
    addRole: 'Rola',
    saved: name => `Zapisano rolę: ${name}`,
    touched: when => `ostatni kontakt: ${when}`,
    untouched: 'jeszcze bez kontaktu',
    threads: {
      nobody: 'Nie ma jeszcze nikogo przy tej szansie.',
      one: 'Wszystko zależy od jednej osoby. Kto jeszcze ma głos?',
      undecided: 'Nie wiadomo, kto z nich decyduje.',
      several: ''
    },
    roles: {
      champion: 'Orędownik',
      decider: 'Decydent',
      user: 'Użytkownik',
      influencer: 'Ma wpływ',
      blocker: 'Blokuje'
    },
    attitudes: { for: 'Za nami', neutral: 'Neutralne', against: 'Przeciw nam' }
  }
};
