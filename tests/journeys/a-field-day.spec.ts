import { expect, test } from '@playwright/test';
import { addDays, dayOf, instantOf } from '#lib/domain/time.ts';
import { App } from '../support/app.ts';
import { dictionaries } from '../support/dictionaries.ts';
import { FieldRep } from '../support/field-rep.ts';
import { roads } from '../support/roads.ts';
import { keptLanguages } from '../support/kept-files.ts';
import { Server } from '../support/server.ts';

for (const [language, road] of Object.entries(roads))
  test(`a day on the road without a server: three kills, and every word is there in the evening (${language})`, async () => {
    test.slow();
    const { zone, first, second, words } = road;
    const t = dictionaries[road.language];
    const server = await Server.start();
    const phone = await App.onFreshPhone(road.locale, zone);
    const open = async (path = '/') => new FieldRep(await phone.goTo(server.address + path), t);
    const tomorrow = addDays(dayOf(Date.now(), zone), 1);

    let rep = await open();
    await test.step('the first visit, while there is a signal', async () => {
      await rep.startBook(first, '+48 601 234 567', 'field');
      await rep.addPerson(second, '+48 602 345 678');
      await rep.beginToLog(first, 'visit');
      await rep.note(words.full);
      await rep.finish('held');
      await expect.poll(() => keptLanguages(rep.page)).toContain(language);
    });
    await server.stop();

    await test.step('a visit with its report is cut off by a kill and goes on where it was', async () => {
      await rep.beginToLog(second, 'visit');
      await rep.note(words.broken);
      await rep.report(words.seen, words.agreed);
      await expect.poll(() => rep.draftAnswers()).toContain(words.agreed);
      await phone.killAndReopen();
      rep = await open();
      await expect(rep.sheet.getByText(second)).toBeVisible();
      await expect(rep.sheet.getByLabel(t.log.sheet.note, { exact: true })).toHaveValue(words.broken);
      await rep.finish('held');
    });

    await test.step('a meeting with a memo, then a line in the rep’s language, and a kill on its toast', async () => {
      await rep.beginToLog(first, 'meeting');
      await rep.note(words.frame);
      await rep.speak();
      await rep.finish('held');
      await rep.logLine(road.line);
      await expect(rep.sheet.getByText(second)).toBeVisible();
      await rep.finish('meaningful');
      await phone.killAndReopen();
      rep = await open();
    });

    await test.step('an appointment for tomorrow, somebody new from a signature, and the last kill', async () => {
      await rep.openPerson(first);
      await rep.planMeeting(tomorrow, '10:00', road.place);
      await rep.addFromSignature(road.signature);
      await expect(rep.page.getByRole('heading', { level: 1, name: road.stranger })).toBeVisible();
      await phone.killAndReopen();
      rep = await open();
    });

    await test.step('in the evening all of it is there, on a small phone too', async () => {
      await rep.page.setViewportSize({ width: 360, height: 740 });
      const history = rep.page.getByRole('region', { name: t.people.history.title });
      await rep.openPerson(first);
      await expect(history.getByText(words.full)).toBeVisible();
      await expect(history.getByText(words.frame)).toBeVisible();
      await expect(history.getByRole('button', { name: t.memos.play('') })).toBeVisible();
      await expect(rep.page.getByText(road.place)).toBeVisible();

      await rep.openPerson(second);
      for (const said of [words.broken, words.seen, words.agreed]) {
        await expect(history.getByText(said)).toBeVisible();
      }
      const call = history.getByRole('listitem').filter({ hasText: t.terms.dispositions.meaningful });
      await expect(call).toContainText(road.offer);
      await expect(call).toContainText('5:00');
      await expect(rep.page.getByRole('region', { name: t.people.steps.title })).toContainText(
        t.terms.channels['e-mail']
      );

      await rep.openPerson(road.stranger);
      await expect(rep.page.getByRole('link', { name: road.firm, exact: true })).toBeVisible();
      expect(await rep.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

      await rep.page.goto(`${server.address}/score`);
      // On a day off nothing is expected, and no benchmark stands beside the count.
      const visits = new RegExp(`^${t.terms.metrics['visits-held']} 2(?!\\d)`);
      await expect(rep.page.getByRole('button', { name: visits })).toBeVisible();
    });

    await test.step('the calendar file has tomorrow’s appointment', async () => {
      const events = (await rep.calendarFile()).split('BEGIN:VEVENT');
      const at = new Date(instantOf(tomorrow, '10:00', zone)).toISOString().replace(/[-:]|\.\d+/g, '');
      const meeting = events.find(event => event.includes(`LOCATION:${road.place}`));
      expect(meeting).toContain(`SUMMARY:${t.reminders.calendar.entry(t.terms.channels.meeting, first)}`);
      expect(meeting).toContain(`DTSTART:${at}`);
    });
    await phone.dispose();
  });
