import { expect, test } from '@playwright/test';
import { addDays, dayOf, instantOf } from '#lib/domain/time.ts';
import { App } from '../support/app.ts';
import { dictionaries } from '../support/dictionaries.ts';
import { FieldRep } from '../support/field-rep.ts';
import { keptLanguages } from '../support/kept-files.ts';
import { Server } from '../support/server.ts';

const zone = 'Europe/Warsaw';
const t = dictionaries.pl;

const signature = `Pozdrawiam
Zofia Wiśniewska
Kierownik Działu Zakupów
Hurtownia Łódź Sp. z o.o.
kom. +48 601 999 888
z.wisniewska@hurtownia-lodz.pl`;

test('a day on the road without a server: three kills, and every word is there in the evening', async () => {
  test.slow();
  const server = await Server.start();
  const phone = await App.onFreshPhone('pl-PL', zone);
  const open = async (path = '/') => new FieldRep(await phone.goTo(server.address + path), t);
  const tomorrow = addDays(dayOf(Date.now(), zone), 1);

  let rep = await open();
  await test.step('the first visit, while there is a signal', async () => {
    await rep.startBook('Anna Kowalska', '+48 601 234 567', 'field');
    await rep.addPerson('Jan Nowak', '+48 602 345 678');
    await rep.beginToLog('Anna Kowalska', 'visit');
    await rep.note('Magazyn pełny do sufitu');
    await rep.finish('held');
    await expect.poll(() => keptLanguages(rep.page)).toContain('pl');
  });
  await server.stop();

  await test.step('a visit with its report is cut off by a kill and goes on where it was', async () => {
    await rep.beginToLog('Jan Nowak', 'visit');
    await rep.note('Dwa wózki stoją zepsute');
    await rep.report('Trzy rampy, jedna czynna', 'Próbna dostawa w grudniu');
    await expect.poll(() => rep.draftAnswers()).toContain('Próbna dostawa w grudniu');
    await phone.killAndReopen();
    rep = await open();
    await expect(rep.sheet.getByText('Jan Nowak')).toBeVisible();
    await expect(rep.sheet.getByLabel(t.log.sheet.note, { exact: true })).toHaveValue('Dwa wózki stoją zepsute');
    await rep.finish('held');
  });

  await test.step('a meeting with a memo, then a line in Polish, and a kill on its toast', async () => {
    await rep.beginToLog('Anna Kowalska', 'meeting');
    await rep.note('Dyrektor chce umowę ramową');
    await rep.speak();
    await rep.finish('held');
    await rep.logLine('do jana nowaka 5 minut pozytywnie oferta do piatku');
    await expect(rep.sheet.getByText('Jan Nowak')).toBeVisible();
    await rep.finish('meaningful');
    await phone.killAndReopen();
    rep = await open();
  });

  await test.step('an appointment for tomorrow, somebody new from a signature, and the last kill', async () => {
    await rep.openPerson('Anna Kowalska');
    await rep.planMeeting(tomorrow, '10:00', 'Piotrkowska 10');
    await rep.addFromSignature(signature);
    await expect(rep.page.getByRole('heading', { level: 1, name: 'Zofia Wiśniewska' })).toBeVisible();
    await phone.killAndReopen();
    rep = await open();
  });

  await test.step('in the evening all of it is there, on a small phone too', async () => {
    await rep.page.setViewportSize({ width: 360, height: 740 });
    const history = rep.page.getByRole('region', { name: t.people.history.title });
    await rep.openPerson('Anna Kowalska');
    await expect(history.getByText('Magazyn pełny do sufitu')).toBeVisible();
    await expect(history.getByText('Dyrektor chce umowę ramową')).toBeVisible();
    await expect(history.getByRole('button', { name: t.memos.play('') })).toBeVisible();
    await expect(rep.page.getByText('Piotrkowska 10')).toBeVisible();

    await rep.openPerson('Jan Nowak');
    for (const words of ['Dwa wózki stoją zepsute', 'Trzy rampy, jedna czynna', 'Próbna dostawa w grudniu']) {
      await expect(history.getByText(words)).toBeVisible();
    }
    const call = history.getByRole('listitem').filter({ hasText: t.terms.dispositions.meaningful });
    await expect(call).toContainText('oferta');
    await expect(call).toContainText('5:00');
    await expect(rep.page.getByRole('region', { name: t.people.steps.title })).toContainText(
      t.terms.channels['e-mail']
    );

    await rep.openPerson('Zofia Wiśniewska');
    await expect(rep.page.getByRole('link', { name: 'Hurtownia Łódź Sp. z o.o.', exact: true })).toBeVisible();
    expect(await rep.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

    await rep.page.goto(`${server.address}/score`);
    const visits = new RegExp(`^${t.terms.metrics['visits-held']} ${t.score.of('2', '\\d+')}`);
    await expect(rep.page.getByRole('button', { name: visits })).toBeVisible();
  });

  await test.step('the calendar file has tomorrow’s appointment', async () => {
    const events = (await rep.calendarFile()).split('BEGIN:VEVENT');
    const at = new Date(instantOf(tomorrow, '10:00', zone)).toISOString().replace(/[-:]|\.\d+/g, '');
    const meeting = events.find(event => event.includes('LOCATION:Piotrkowska 10'));
    expect(meeting).toContain(`SUMMARY:${t.reminders.calendar.entry(t.terms.channels.meeting, 'Anna Kowalska')}`);
    expect(meeting).toContain(`DTSTART:${at}`);
  });
  await phone.dispose();
});
