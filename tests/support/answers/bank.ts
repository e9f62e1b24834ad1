import type { Activity } from '#lib/domain/activity.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { median } from '#lib/domain/metrics/median.ts';
import type { MetricKey } from '#lib/domain/metrics/metric.ts';
import { talkTime } from '#lib/domain/metrics/talk-time.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { aCall, aDeal, anId, times } from '../builders.ts';
import { figure } from '../metric-facts.ts';
import {
  compare,
  decimals,
  isHere,
  ratio,
  rowsOf,
  spread,
  textOf,
  under,
  type Compared,
  type Figures,
  type Row
} from './figures.ts';

const file = 'bank/bank-additional.csv';
export const bankIsHere = isHere(file, 'answers/bank_sample_answers.json');

/** A client of the campaign: a deal that was won or lost by calls, of which only the last was timed. */
export type Client = { readonly row: Row; readonly deal: Deal; readonly calls: readonly Activity[] };

const monday: Day = '2026-11-16';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];

function clientOf(row: Row): Client {
  const day = addDays(monday, weekdays.indexOf(row['day_of_week'] ?? ''));
  const said = row['y'] === 'yes';
  const person = anId('person');
  const deal = aDeal({ status: said ? 'won' : 'lost', openedOn: day, closedOn: day, people: [person] });
  const before = times(Number(row['campaign']) - 1, () =>
    aCall({ day, person, deal: deal.id, disposition: 'no-answer' })
  );
  const last = aCall({
    ...{ day, person, deal: deal.id, disposition: said ? 'meaningful' : 'not-interested' },
    ...{ sentiment: said ? 'positive' : 'negative', talk: { seconds: Number(row['duration']), source: 'imported' } }
  });
  return { row, deal, calls: [...before, last] };
}

const week = { from: monday, to: addDays(monday, 6) };

export const askClients = (key: MetricKey, clients: readonly Client[], period = week) =>
  figure(key, {
    ...{ period, today: addDays(monday, 7) },
    ...{ deals: clients.map(({ deal }) => deal), activities: clients.flatMap(({ calls }) => calls) }
  });

function figuresOf(clients: readonly Client[], period = week): Figures {
  const [rate, created] = [
    askClients('win-rate', clients, period),
    askClients('conversion-of-created', clients, period)
  ];
  const [dials, positive] = [
    askClients('connect-rate', clients, period).n,
    askClients('positive-rate', clients, period)
  ];
  const calls = clients.flatMap(client => client.calls).filter(({ day }) => day >= period.from && day <= period.to);
  return {
    ...{ clients: created.n, yes: rate.hits, no: askClients('loss-rate', clients, period).hits },
    ...under('conversion', ratio(rate)),
    contacts_performed: dials,
    ...under(
      'positive_per_contact',
      ratio({ value: positive.beside?.['per-dial'], n: dials, hits: positive.hits ?? 0 })
    ),
    ...under('duration_sec_all', durations(calls)),
    ...under('duration_sec_yes', durations(calls.filter(({ sentiment }) => sentiment === 'positive'))),
    ...under('duration_sec_no', durations(calls.filter(({ sentiment }) => sentiment === 'negative'))),
    talk_time_sec: decimals(0, (talkTime(calls, period).mean ?? 0) * talkTime(calls, period).calls.length)
  };
}

function durations(calls: readonly Activity[]): Figures {
  const { mean, calls: timed } = talkTime(calls, week);
  const seconds = timed.flatMap(({ talk }) => talk?.seconds ?? []);
  return spread({ value: mean, n: timed.length, median: median(seconds) }, seconds);
}

export const bankClients = (): Client[] => rowsOf(file, ';').map(clientOf);

/** By the number of contacts, and how it stood when as many had been made: who was called again was open still. */
const byContacts = (clients: readonly Client[], answers: Groups): Compared[] =>
  Object.entries(answers).map(([contacts, answer]) => {
    const made = (client: Client) => Number(client.row['campaign']) - Number(contacts);
    const reached = clients.filter(client => made(client) >= 0);
    const then = reached.map(client => (made(client) > 0 ? { ...client, deal: aDeal({ openedOn: monday }) } : client));
    const hazard = askClients('conversion-of-created', then);
    return compare(`by_contacts_in_campaign ${contacts}`, answer, {
      ...figuresOf(clients.filter(client => made(client) === 0)),
      ...{ reached_at_least_k: hazard.n, ...under('hazard_yes_at_k', ratio(hazard)) }
    });
  });

type Groups = Readonly<Record<string, unknown>>;

/** Every group of the answers, beside what our metrics say of the same calls. */
export function bankCompared(clients: readonly Client[]): Compared[] {
  const answers = JSON.parse(textOf('answers/bank_sample_answers.json')) as Readonly<Record<string, Groups>>;
  const groups = (of: string, column: string) =>
    Object.entries(answers[of] ?? {}).map(([whose, answer]) =>
      compare(`${of} ${whose}`, answer, figuresOf(clients.filter(({ row }) => row[column] === whose)))
    );
  const byWeekday = Object.entries(answers['by_weekday'] ?? {}).map(([name, answer]) => {
    const day = addDays(monday, weekdays.indexOf(name));
    return compare(`by_weekday ${name}`, answer, figuresOf(clients, { from: day, to: day }));
  });
  const many = clients.filter(({ row }) => Number(row['campaign']) >= 11);
  return [
    compare('overall', answers['overall'], figuresOf(clients)),
    compare('contacts_11_or_more', answers['contacts_11_or_more'], figuresOf(many)),
    ...byContacts(clients, answers['by_contacts_in_campaign'] ?? {}),
    ...groups('by_month', 'month'),
    ...byWeekday,
    ...groups('by_contact_type', 'contact'),
    ...groups('by_previous_outcome', 'poutcome')
  ];
}
