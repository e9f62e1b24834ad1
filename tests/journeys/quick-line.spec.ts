import { expect, test, type Page } from '@playwright/test';
import { App } from '../support/app.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { onDisk } from '../support/on-disk.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

/** Wednesday 18 November 2026, in the morning. */
const wednesday = new Date('2026-11-18T10:00:00+01:00');

async function startOn(page: Page, name = 'Anna Kowalska'): Promise<Rep> {
  await page.clock.setFixedTime(wednesday);
  const rep = new Rep(page);
  await rep.startBook(name);
  return rep;
}

/** The language as the rep has left it on this phone. */
async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(code => {
    localStorage.setItem('satchel.language', code);
  }, language);
}

const inThreeLanguages = [
  {
    language: 'en',
    name: 'Anna Kowalska',
    line: 'Anna, 5 min, interested, wants training, offer by Friday',
    understood: ['Who Anna Kowalska', 'Mood Positive', 'Talk time 5:00', 'Next step E-mail, Fri 20 Nov'],
    wrong: 'Not meant: Mood: Positive',
    open: 'Check and save',
    sheet: 'How did it go?',
    outcome: 'Call back',
    next: 'Next: E-mail, Fri 20 Nov',
    step: 'E-mail · Fri 20 Nov',
    note: 'interested, wants training, offer',
    save: 'Save',
    saved: 'Saved on this phone'
  },
  {
    language: 'pl',
    name: 'Anna Kowalska',
    line: 'do anny kowalskiej 5 minut pozytywnie oferta do piatku',
    understood: ['Kto Anna Kowalska', 'Nastrój Pozytywnie', 'Czas rozmowy 5:00', 'Następny krok E-mail, pt., 20 lis'],
    wrong: 'Nie o to chodziło: Nastrój: Pozytywnie',
    open: 'Sprawdź i zapisz',
    sheet: 'Jak poszło?',
    outcome: 'Oddzwonić',
    next: 'Dalej: E-mail, pt., 20 lis',
    step: 'E-mail · pt., 20 lis',
    note: 'pozytywnie oferta',
    save: 'Zapisz',
    saved: 'Zapisano na tym telefonie'
  },
  {
    language: 'ru',
    name: 'Анна Иванова',
    line: 'Анне Ивановой, пять минут, позитивно, КП к пятнице',
    understood: ['Кто Анна Иванова', 'Настрой', 'Разговор 5:00', 'Следующий шаг', 'пт, 20 нояб.'],
    wrong: /^Не то: Настрой/,
    open: 'Проверить и сохранить',
    sheet: 'Как прошло?',
    outcome: /^\s*Перезвон/,
    next: /^Дальше: .*пт, 20 нояб\.$/,
    step: /^\S+ · пт, 20 нояб\.$/,
    note: 'позитивно, КП',
    save: 'Сохранить',
    saved: 'Сохранено на этом телефоне'
  }
] as const;

for (const said of inThreeLanguages) {
  test(`a line in ${said.language} becomes chips, a filled sheet, and an activity with its follow-up`, async ({
    page
  }) => {
    await startOn(page, said.name);
    await speak(page, said.language);
    await page.goto('/log');
    await page.getByRole('textbox').first().fill(said.line);
    const chips = page.getByRole('main').getByRole('listitem');
    for (const chip of said.understood) await expect(chips.filter({ hasText: chip })).toHaveCount(1);
    await expectNoBarriers(page);

    await page.getByRole('button', { name: said.wrong }).click();
    await expect(page.getByRole('button', { name: said.wrong })).toHaveCount(0);
    await page.getByRole('button', { name: said.open }).click();

    const sheet = page.getByRole('dialog', { name: said.sheet });
    await expect(sheet.getByText(said.name)).toBeVisible();
    await expect(sheet.getByRole('textbox').last()).toHaveValue(said.note);
    await sheet.locator('label').filter({ hasText: said.outcome }).click();
    await expect(sheet.getByText(said.next)).toBeVisible();
    await expect(sheet.getByText('5:00', { exact: true })).toBeVisible();
    await sheet.getByRole('button', { name: said.save, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: said.saved })).toBeVisible();

    await page.goto('/people');
    await page.getByRole('link', { name: said.name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: said.name })).toBeVisible();
    await expect(page.getByText(said.note)).toBeVisible();
    await expect(page.getByText('5:00').first()).toBeVisible();
    await expect(page.getByText(said.step)).toBeVisible();
  });
}

test('nothing is saved before the sheet is', async ({ page }) => {
  const rep = await startOn(page);
  await page.goto('/log');
  await page.getByLabel('Write or dictate it in one line').fill('Anna no answer call tomorrow');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await expect(rep.sheet.getByRole('radio', { name: 'No answer' })).toBeChecked();
  await rep.sheet.getByRole('button', { name: 'Discard' }).click();
  await expect(rep.sheet).toBeHidden();
  await page.goto('/people');
  await page.getByRole('link', { name: 'Anna Kowalska' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anna Kowalska' })).toBeVisible();
  await expect(page.getByText('No answer')).toHaveCount(0);
  await page.goto('/');
  await expect(page.getByText(/in the next 7 days/)).toHaveCount(0);
});

test('half a line is still there after the app was killed', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  await new Rep(await phone.goTo(server.address)).startBook();
  const before = await phone.goTo(`${server.address}/log`);
  await before.getByLabel('Write or dictate it in one line').fill('Anna, wants the price per tr');
  await expect(before.getByRole('listitem').filter({ hasText: 'Who Anna Kowalska' })).toBeVisible();
  await onDisk(before, 'Anna, wants the price per tr');
  await phone.killAndReopen();
  const after = await phone.goTo(`${server.address}/log`);
  await expect(after.getByLabel('Write or dictate it in one line')).toHaveValue('Anna, wants the price per tr');
  await phone.dispose();
  await server.stop();
});

test('half a line is still there on another screen and back', async ({ page }) => {
  await startOn(page);
  await page.goto('/log');
  const line = page.getByLabel('Write or dictate it in one line');
  await line.fill('Anna, wants the price per tr');
  await onDisk(page, 'Anna, wants the price per tr');
  await page.goto('/');
  await page.goto('/log');
  await expect(line).toHaveValue('Anna, wants the price per tr');
});

test('a sheet that was filled in from a line and closed waits on Today with all that it says', async ({ page }) => {
  const rep = await startOn(page);
  await page.goto('/log?text=Anna%20positive%2C%20demo%20on%20Friday');
  await page.getByRole('button', { name: 'Check and save' }).click();
  await expect(rep.sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rep.sheet).toBeHidden();
  await page.goto('/');
  await page.getByRole('button', { name: 'Log now: Anna Kowalska' }).click();
  await expect(rep.sheet.getByRole('radio', { name: 'Positive' })).toBeChecked();
  await rep.chip('Good talk').click();
  await expect(rep.sheet.getByText(/^Next: Demo, Fri 20 Nov/)).toBeVisible();
});

test('of two people alike the rep is asked', async ({ page }) => {
  const rep = await startOn(page);
  await rep.addPerson('Anna Nowak', '+48 602 000 111');
  await page.goto('/in?text=Anna%20no%20answer');
  await expect(page.getByLabel('Write or dictate it in one line')).toHaveValue('Anna no answer');
  await page.getByRole('group', { name: 'Who is “Anna”?' }).getByText('Anna Nowak').click();
  await page.getByRole('button', { name: 'Check and save' }).click();
  await expect(rep.sheet.getByText('Anna Nowak')).toBeVisible();
});

test('an amount is proposed to the only open deal, and saved with the sheet', async ({ page }) => {
  const rep = await startOn(page);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto(`/deals/new?person=${id}`);
  await page.getByLabel('Title', { exact: true }).fill('Forklifts');
  await page.getByLabel('Amount', { exact: true }).fill('12500');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Forklifts' })).toBeVisible();
  const deal = page.url();
  await page.goto('/log');
  await page.getByLabel('Write or dictate it in one line').fill('Anna, good talk, 77k');
  await expect(page.getByRole('listitem').filter({ hasText: /77,000.* → Forklifts/ })).toBeVisible();
  await page.getByRole('button', { name: 'Check and save' }).click();
  await expect(rep.sheet.getByRole('checkbox', { name: /^Amount of “Forklifts”: .*12,500 → .*77,000$/ })).toBeChecked();
  await page.goto(deal);
  await expect(rep.sheet).toBeVisible();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await expect(page.getByText(/77,000/).first()).toBeVisible();
});
