import { wordsOf } from '#lib/domain/fold.ts';
import { stageCodes, type StageCode } from '#lib/domain/pipeline.ts';

/** What a file can say of a deal. */
export type FileStatus = 'open' | 'won' | 'lost';

/** A name as its folded words, to compare stages and statuses by. */
export const nameKey = (text: string): string => wordsOf(text).join(' ');

const keysOf = (words: string): string[] => words.split('|').map(nameKey);

const won = new Set(
  keysOf(`won | closed won | closedwon | close won | win | wygrana | wygrany | wygrane | wygrano | zamknięta wygrana
    | zamknięte wygrane | sprzedane | sprzedana | успешно реализовано | выиграна | выиграно | выиграл | сделка успешна
    | сделка заключена | закрыта успешно`)
);
const lost = new Set(
  keysOf(`lost | closed lost | closedlost | close lost | loss | przegrana | przegrany | przegrane | przegrano | utracona
    | utracone | stracona | zamknięta przegrana | zamknięte przegrane | закрыто и не реализовано | не реализовано
    | проиграна | проиграно | проиграл | сделка провалена | отказ`)
);
const open = new Set(keysOf(`open | otwarta | otwarty | otwarte | w toku | открыта | открыто | в работе | активна`));

/** Won and lost by the words that programs and people use for them; all else is open. */
export function statusOf(text: string): FileStatus {
  const key = nameKey(text);
  if (won.has(key)) return 'won';
  return lost.has(key) ? 'lost' : 'open';
}

/** Is this a status and not the name of a stage? */
export const isStatusWord = (text: string): boolean => statusOf(text) !== 'open' || open.has(nameKey(text));

const codes: Readonly<Partial<Record<StageCode, string>>> = {
  prospecting: 'prospect | prospects | poszukiwanie | prospekting | поиск',
  qualification: 'qualified | qualifying | kwalifikacja | квалификация',
  meeting: 'spotkanie | встреча | meeting scheduled',
  proposal: 'offer | oferta | propozycja | предложение | коммерческое предложение | кп | proposal made',
  negotiation: 'negotiations | negocjacje | переговоры | negotiations started',
  research: 'badanie potrzeb | исследование',
  contact: 'contact made | kontakt | pierwszy kontakt | контакт | первичный контакт',
  demo: 'demo scheduled | prezentacja | демонстрация | presentation',
  trial: 'próba | test | пробный период',
  visit: 'wizyta | визит',
  order: 'zamówienie | заказ'
};

const codeByName = new Map<string, StageCode>(
  stageCodes.flatMap(code => [code, ...keysOf(codes[code] ?? '')].map(name => [name, code] as const))
);

/** The ready-made stage that a name stands for. */
export const stageCodeOf = (name: string): StageCode | undefined => codeByName.get(nameKey(name));
