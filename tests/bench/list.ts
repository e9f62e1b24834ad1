import type { Page } from '@playwright/test';
import { interleaved, type Figure } from './figure.ts';
import type { Phones } from './phones.ts';
import { inFreshPage, queriesAsScript } from './queries-as-script.ts';

type Name = 'people' | 'today';

/** From a closed book to the rows of the first list, beside as many rows read with nothing but the browser. */
export async function* list(phones: Phones): AsyncGenerator<Figure> {
  const script = await queriesAsScript();
  for (const size of ['S', 'M', 'L'] as const) {
    const phone = await phones.with(size);
    const taken = await interleaved({
      people: () => inFreshPage(phone, page => asked(page, script, 'people')),
      peopleFloor: () => inFreshPage(phone, page => page.evaluate(readRaw, 'people' as const)),
      today: () => inFreshPage(phone, page => asked(page, script, 'today')),
      todayFloor: () => inFreshPage(phone, page => page.evaluate(readRaw, 'today' as const))
    });
    const { people, peopleFloor, today, todayFloor } = taken;
    yield { what: 'stored book to the people list', workload: size, value: people, unit: 'ms', floor: peopleFloor };
    yield { what: 'stored book to Today', workload: size, value: today, unit: 'ms', floor: todayFloor };
  }
}

async function asked(page: Page, script: string, name: Name): Promise<number> {
  await page.evaluate(script);
  return page.evaluate(async which => {
    const from = performance.now();
    const book = queries.openBook();
    const today = new Date().toISOString().slice(0, 10) as Parameters<typeof queries.todayList>[1];
    await (which === 'people' ? queries.recentPeople(book, 60) : queries.todayList(book, today));
    const taken = performance.now() - from;
    book.close();
    return taken;
  }, name);
}

/** Runs in the page. As many rows, found the same way: by what happened last or is promised, and then by id. */
async function readRaw(name: Name): Promise<number> {
  const from = performance.now();
  const opening = indexedDB.open('satchel');
  await new Promise(resolve => (opening.onsuccess = resolve));
  const [table, index, rows] = name === 'people' ? ['activities', 'at', 120] : ['followUps', '[state+due]', 60];
  const reading = opening.result.transaction([table, 'people']);
  const first = reading.objectStore(table).index(index).getAll(null, rows) as IDBRequest<{ person: string }[]>;
  first.onsuccess = () => {
    for (const { person } of first.result.slice(0, 60)) reading.objectStore('people').get(person);
  };
  await new Promise(resolve => (reading.oncomplete = resolve));
  const taken = performance.now() - from;
  opening.result.close();
  return taken;
}
