import { expect, test } from 'vitest';
import { todayList } from '#lib/book/today.ts';
import { instantOf } from '#lib/domain/time.ts';
import { anId, fridayDay } from '../support/builders.ts';
import { anna, CadenceRep } from '../support/cadence-rep.ts';
import { aStep } from '../support/cadences.ts';

test('the clock where the person is tells whether the hours of a step are now', async () => {
  const rep = await CadenceRep.withAnna();
  await rep.must({ kind: 'edit-person', id: anna, fields: { phones: ['+442071838750'] } });
  const cadence = anId('cadence');
  const main = [{ ...aStep('m1', 0), window: { from: '08:00', to: '10:00' } }];
  const steps = { main, positive: [], negative: [] };
  await rep.must({ kind: 'add-cadence', id: cadence, version: anId('version'), name: 'Mornings', steps });
  await rep.must({ kind: 'enrol', cadence, whom: [{ person: anna }] });

  const zone = 'Europe/Warsaw';
  const hoursAt = async (time: string) => {
    const { due } = await todayList(rep.book, fridayDay, { now: instantOf(fridayDay, time, zone), zone });
    return due.map(row => 'next' in row && row.hours);
  };
  expect(await hoursAt('08:30')).toEqual(['ahead']);
  expect(await hoursAt('10:30')).toEqual(['now']);
  expect(await hoursAt('11:00')).toEqual(['over']);
});
