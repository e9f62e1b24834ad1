import { interleaved, type Figure } from './figure.ts';
import { Floor } from './floor.ts';
import { timeToSee } from './in-page.ts';
import type { Phone, Phones } from './phones.ts';

const row = { selector: 'main li a[href^="/people/"]' };

/** Opening the app on a phone without a network, ×4: from its icon to Today, and from a link to the people. */
export async function* start(phones: Phones): AsyncGenerator<Figure> {
  for (const size of ['S', 'L'] as const) {
    const phone = await phones.with(size);
    const floor = await Floor.on(phone);
    await phone.goOffline();
    await floor.goOffline();
    try {
      const taken = await interleaved({
        floor: () => opened(phone, floor.address),
        today: () => opened(phone, phone.address),
        people: () => opened(phone, `${phone.address}/people`)
      });
      yield figure('warm start offline to Today, ×4', taken.today);
      yield figure('warm start offline to people, ×4', taken.people);
      function figure(what: string, value: number): Figure {
        return { what, workload: size, value, unit: 'ms', floor: taken.floor };
      }
    } finally {
      await phone.goOnline();
    }
  }
}

async function opened(phone: Phone, address: string): Promise<number> {
  const page = await phone.page({ slowed: true });
  const taken = await timeToSee(page, address, row);
  await page.close();
  return taken;
}
