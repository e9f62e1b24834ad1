import { changesBetween } from './change.ts';
import type { ScenarioId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { levers, type Levers, type Scenario } from './scenario.ts';
import { compact, parseName } from './text.ts';

export type ScenarioFields = Partial<Pick<Scenario, 'name' | 'levers'>>;
export type AddScenario = {
  readonly kind: 'add-scenario';
  readonly id: ScenarioId;
  readonly fields: Required<ScenarioFields>;
};
export type EditScenario = {
  readonly kind: 'edit-scenario';
  readonly id: ScenarioId;
  readonly fields: ScenarioFields;
};

/** A hundredth and a hundred times are further than anybody plans. */
const isLever = (factor: number): boolean => factor >= 0.01 && factor <= 100;

const areLevers = (values: Levers): boolean => levers.every(lever => isLever(values[lever]));

/** Refused without a name, and with a lever that nobody can mean. */
function tidy(scenario: Scenario): Result<Scenario, Refusal> {
  const name = parseName(scenario.name, 'name');
  if (!name.ok) return name;
  if (!areLevers(scenario.levers)) return err({ kind: 'bad-setting', field: 'levers' });
  return ok(compact({ ...scenario, name: name.value }));
}

export function addScenario({ id, fields }: AddScenario, moment: Moment): Result<Write[], Refusal> {
  const scenario = tidy({ id, ...fields, createdAt: moment.now });
  return scenario.ok ? ok([{ table: 'scenarios', row: scenario.value }]) : scenario;
}

export function editScenario(scenario: Scenario, fields: ScenarioFields, moment: Moment): Result<Write[], Refusal> {
  const edited = tidy({ ...scenario, ...fields });
  if (!edited.ok) return edited;
  const changes = changesBetween(scenario.id, scenario, edited.value, moment);
  return ok([{ table: 'scenarios', row: edited.value }, ...changes]);
}
