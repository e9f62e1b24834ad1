import type { Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { rest } from './in-page.ts';
import type { Phone, Phones } from './phones.ts';

/** What the app holds in memory once every screen has been used over five years of work. */
export async function* heap(phones: Phones): AsyncGenerator<Figure> {
  const phone = await phones.with('L');
  const page = await phone.page();
  for (const screen of [
    '/',
    '/deals',
    '/score',
    '/people',
    '/settings',
    '/safety',
    '/history',
    '/import',
    '/people',
    '/'
  ]) {
    await (page.url() === 'about:blank' ? page.goto(phone.address) : go(page, screen));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await rest(page);
  }
  yield { what: 'heap of the page after use', workload: 'L', value: await ofPage(page), unit: 'bytes' };
  const worker = await ofWorker(phone);
  if (worker !== undefined) yield { what: 'heap of the worker after use', workload: 'L', value: worker, unit: 'bytes' };
  await page.close();
}

/** As a tap on a link: within the page that is open. */
async function go(page: Page, screen: string): Promise<void> {
  await page.evaluate(address => {
    const link = document.createElement('a');
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, screen);
}

async function ofPage(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Playwright has no hand on shared workers, so the browser is asked to pass messages on. */
async function ofWorker({ app }: Phone): Promise<number | undefined> {
  const browser = await app.context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
  const worker = targetInfos.find(({ type }) => type === 'shared_worker');
  if (!browser || !worker) return undefined;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const answer = new Promise<number>(resolve => {
    browser.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize: number } };
      if (id === 2) resolve(result?.usedSize ?? Number.NaN);
    });
  });
  for (const message of [
    '{"id":1,"method":"HeapProfiler.collectGarbage"}',
    '{"id":2,"method":"Runtime.getHeapUsage"}'
  ]) {
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
  }
  return answer;
}
