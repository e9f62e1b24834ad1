import { expect, test, type Page } from '@playwright/test';
import { messages as english } from '#lib/i18n/en/messages.ts';
import { messages as polish } from '#lib/i18n/pl/messages.ts';
import { messages as russian } from '#lib/i18n/ru/messages.ts';
import { terms as englishTerms } from '#lib/i18n/en/terms.ts';
import { terms as polishTerms } from '#lib/i18n/pl/terms.ts';
import { terms as russianTerms } from '#lib/i18n/ru/terms.ts';
import { App } from '../support/app.ts';
import { onDisk } from '../support/on-disk.ts';
import { Rep } from '../support/rep.ts';
import { Server } from '../support/server.ts';

/** The mail program is not there in a test: what it was asked for is. */
const mailAsked = (page: Page) => page.waitForRequest(request => request.url().startsWith('mailto:'));

/** Anna with an e-mail address, and the rep's own name under what is written to her. */
async function writeToAnna(rep: Rep): Promise<void> {
  const { page } = rep;
  await rep.startBook();
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill('anna@transbud.pl');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(mailButton(page)).toBeVisible();
  const anna = page.url();
  await page.goto(new URL('/templates', anna).href);
  await page.getByLabel(english.templates.myName).fill('Jan Nowak');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved on this phone')).toBeVisible();
  await page.goto(anna);
}

const mailButton = (page: Page) => page.getByRole('button', { name: /: anna@transbud\.pl$/ });

const languages = [
  { code: 'en', t: english, terms: englishTerms, greeting: 'Hello Anna,' },
  { code: 'pl', t: polish, terms: polishTerms, greeting: 'Dzień dobry,' },
  { code: 'ru', t: russian, terms: russianTerms, greeting: 'Здравствуйте!' }
];

for (const { code, t, terms, greeting } of languages) {
  test(`an e-mail is filled in, opened in the mail app, logged, and answered later (${code})`, async ({ page }) => {
    const rep = new Rep(page);
    await writeToAnna(rep);
    await page.evaluate(language => {
      localStorage.setItem('satchel.language', language);
    }, code);
    await page.reload();

    await mailButton(page).click();
    const letter = page.getByRole('dialog', { name: /Anna Kowalska$/ });
    const open = letter.getByRole('button', { name: t.compose.openMail });
    await expect(open).toBeDisabled();
    await expect(letter.getByText(t.compose.hookNeeded)).toBeVisible();
    await letter.getByLabel(t.compose.hook).fill('Zażółć & gęślą + 100 %');
    const asked = mailAsked(page);
    await open.click();
    const sent = new URL((await asked).url());
    expect(sent.pathname).toBe('anna@transbud.pl');
    const [first, , hook] = sent.searchParams.get('body')?.split('\r\n') ?? [];
    expect([first, hook]).toEqual([greeting, 'Zażółć & gęślą + 100 %']);
    expect(sent.searchParams.get('body')).toMatch(/Jan Nowak$/);

    const sheet = page.getByRole('dialog').filter({ has: page.getByRole('radio', { name: terms.dispositions.sent }) });
    await expect(sheet.getByRole('radio', { name: terms.dispositions.sent, exact: true })).toBeChecked();
    await sheet.locator('footer button').last().click();
    await expect(sheet).toBeHidden();

    await page.goto('/messages');
    await page.getByRole('button', { name: t.replies.note(t.replies.kinds.positive, 'Anna Kowalska') }).click();
    await expect(page.getByText(t.replies.empty.title)).toBeVisible();
    await page.goto('/templates/template_oursintro');
    await expect(page.getByText(new RegExp(`${t.figures.sent}: 1 · ${t.figures.replied}: 1`))).toBeVisible();
  });
}

test('an answer noted by mistake is taken back, and the message waits again', async ({ page }) => {
  const rep = new Rep(page);
  await writeToAnna(rep);
  await mailButton(page).click();
  await page.getByLabel(english.compose.hook).fill('Saw your hall');
  await page.getByRole('button', { name: english.compose.openMail }).click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await page.goto('/messages');
  await page.getByRole('button', { name: 'Bounced: Anna Kowalska' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Bounced: Anna Kowalska' })).toBeVisible();
});

test('a swipe notes an answer as the button does', async ({ page }) => {
  const rep = new Rep(page);
  await writeToAnna(rep);
  await mailButton(page).click();
  await page.getByLabel(english.compose.hook).fill('Saw your hall');
  await page.getByRole('button', { name: english.compose.openMail }).click();
  await rep.save.click();
  await expect(rep.toast).toBeVisible();
  await page.goto('/messages');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Bounced: Anna Kowalska' }) });
  const finger = { pointerType: 'touch', clientY: 200, bubbles: true };
  await row.dispatchEvent('pointerdown', { ...finger, clientX: 60 });
  await row.dispatchEvent('pointermove', { ...finger, clientX: 120 });
  await row.dispatchEvent('pointerup', { ...finger, clientX: 200 });
  await expect(page.getByText(english.replies.note(english.replies.noted.replied, 'Anna Kowalska'))).toBeVisible();
  await expect(page.getByText(english.replies.empty.title)).toBeVisible();
});

test('a letter half-written is there when the sheet is opened again, and goes on from where it was', async ({
  page
}) => {
  const rep = new Rep(page);
  await writeToAnna(rep);
  await mailButton(page).click();
  await page.getByLabel(english.compose.hook).fill('Saw your hall');
  await page.getByRole('textbox', { name: english.editor.body, exact: true }).fill('Hello Anna, only half of');
  await onDisk(page, 'Hello Anna, only half of');
  await page.reload();
  await mailButton(page).click();
  await expect(page.getByLabel(english.compose.hook)).toHaveValue('Saw your hall');
  await expect(page.getByRole('textbox', { name: english.editor.body, exact: true })).toHaveValue(
    'Hello Anna, only half of'
  );
});

test('a template with a field that nobody knows is not sent, and says which field it is', async ({ page }) => {
  const rep = new Rep(page);
  await writeToAnna(rep);
  await page.goto('/templates/new');
  await page.getByLabel(english.editor.name).fill('Mine');
  await page.getByRole('textbox', { name: english.editor.body, exact: true }).fill('Hello {{vorname}} {{first_name}}');
  await expect(page.getByText(english.editor.unknown('{{vorname}}'))).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('link', { name: /^Mine/ }).waitFor();
  await page.goto('/people');
  await page.getByRole('link', { name: /Anna Kowalska/ }).click();
  await mailButton(page).click();
  await page.getByLabel(english.compose.template).selectOption({ label: 'Mine' });
  await expect(page.getByText(english.compose.leftOpen('{{vorname}}'))).toBeVisible();
  await expect(page.getByRole('button', { name: english.compose.openMail })).toBeDisabled();
});

test('a message opened in another app waits to be logged after the browser is killed there', async () => {
  const server = await Server.start();
  const phone = await App.onFreshPhone();
  const rep = new Rep(await phone.goTo(server.address));
  await writeToAnna(rep);
  await mailButton(rep.page).click();
  await rep.page.getByLabel(english.compose.hook).fill('Saw your hall');
  const asked = mailAsked(rep.page);
  await rep.page.getByRole('button', { name: english.compose.openMail }).click();
  await asked;

  await phone.killAndReopen();
  const after = new Rep(await phone.goTo(server.address));
  await expect(after.sheet.getByText('Anna Kowalska')).toBeVisible();
  await expect(after.sheet.getByRole('radio', { name: 'Sent', exact: true })).toBeChecked();
  await after.save.click();
  await expect(after.toast).toBeVisible();
  await phone.dispose();
  await server.stop();
});
