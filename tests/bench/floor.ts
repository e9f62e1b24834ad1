import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { comes } from './in-page.ts';
import type { Phone } from './phones.ts';

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript' };

/** A page of the same people with nothing but the browser under it, on the same phone. */
export class Floor {
  readonly #server: Server;
  readonly address: string;

  private constructor(server: Server) {
    this.#server = server;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async on(phone: Phone): Promise<Floor> {
    const server = createServer((request, response) => {
      const name = request.url === '/' ? 'index.html' : `.${String(request.url)}`;
      readFile(new URL(`floor/${name}`, import.meta.url)).then(
        content => response.setHeader('content-type', types[name.replace(/.*\./, '')] ?? '').end(content),
        () => response.writeHead(404).end()
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const floor = new Floor(server);
    await floor.#fill(phone);
    return floor;
  }

  async goOffline(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #fill(phone: Phone): Promise<void> {
    const app = await phone.page();
    await app.goto(`${phone.address}/manifest.webmanifest`);
    const people = await comes('the people of the app', app.evaluate(readPeople));
    await app.close();
    const page = await phone.page();
    await page.goto(this.address);
    await comes('the same people under the floor', page.evaluate(putPeople, people));
    const isKept = page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await comes('the page of the floor kept for later', isKept);
    await page.close();
  }
}

/** Runs in a page of the app. */
async function readPeople(): Promise<object[]> {
  const opening = indexedDB.open('satchel');
  await new Promise(resolve => (opening.onsuccess = resolve));
  const reading = opening.result.transaction('people').objectStore('people').getAll() as IDBRequest<object[]>;
  await new Promise(resolve => (reading.onsuccess = resolve));
  return reading.result;
}

/** Runs in the page of the floor. */
async function putPeople(people: object[]): Promise<void> {
  const opening = indexedDB.open('floor');
  await new Promise(resolve => (opening.onsuccess = resolve));
  const writing = opening.result.transaction('people', 'readwrite');
  for (const person of people) writing.objectStore('people').put(person);
  await new Promise(resolve => (writing.oncomplete = resolve));
}
