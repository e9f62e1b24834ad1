import { expect, type Locator, type Page } from '@playwright/test';
import type { Role } from '#lib/domain/goal.ts';
import type { Dictionary } from '#lib/i18n/languages.ts';
import { dictionaries } from './dictionaries.ts';

/** A rep with the app in hand, in the rep's own words. Everything goes through the screen. */
export class Rep {
  readonly page: Page;
  /** The words that the rep reads. */
  readonly t: Dictionary;
  /** Made with `tap`. */
  taps = 0;

  constructor(page: Page, words = dictionaries.en) {
    this.page = page;
    this.t = words;
  }

  /** The first minute: a role, and the first person. */
  async startBook(name = 'Anna Kowalska', phone = '+48 601 234 567', role: Role = 'sdr'): Promise<void> {
    await this.#go('/');
    await this.page.getByRole('link', { name: this.t.terms.roles[role] }).click();
    await this.page.getByRole('button', { name: this.t.welcome.people }).click();
    await expect(this.page.getByRole('navigation')).toBeVisible();
    await this.addPerson(name, phone);
  }

  /** The first minute with the sample: people, deals and three weeks of work. */
  async lookRound(role = 'Outbound (SDR)'): Promise<void> {
    await this.#go('/');
    await this.page.getByRole('link', { name: role }).click();
    await this.page.getByRole('button', { name: 'Look round with sample data' }).click();
    await expect(this.page.getByText('You are looking at sample data.')).toBeVisible();
  }

  /** The first minute of somebody who has a list already. */
  async beginWithFile(role: string, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
    const { welcome, exchange } = this.t;
    await this.page.getByRole('link', { name: role }).click();
    await this.page.getByRole('button', { name: welcome.import }).click();
    await this.page.getByLabel(exchange.chooseFile, { exact: true }).setInputFiles(file);
    await this.page.getByRole('button', { name: exchange.import, exact: true }).click();
  }

  async addPerson(name: string, phone: string): Promise<void> {
    await this.#go('/people/new');
    await this.page.getByLabel(this.t.people.form.name, { exact: true }).fill(name);
    await this.page.getByLabel(this.t.people.form.phone).first().fill(phone);
    await this.page.getByRole('button', { name: this.t.common.save, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  async openPerson(name: string): Promise<void> {
    await this.#go('/people');
    await this.page.getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** From the page of the person, which is open; the deal is open afterwards. */
  async addDealFor(person: string, title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: person })).toBeVisible();
    await this.page.locator('a[href^="/deals/new?person="]').click();
    await this.page.getByLabel('Title', { exact: true }).fill(title);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  async openDeal(title: string): Promise<void> {
    await this.#go('/deals');
    await this.page
      .getByRole('link', { name: new RegExp(title) })
      .first()
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  /** A page of the app may be open already, in a browser that knows no base address. */
  async #go(path: string): Promise<void> {
    const here = this.page.url();
    await this.page.goto(here.startsWith('http') ? new URL(path, here).href : path);
  }

  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.click();
  }

  /** Calls, talks for so many seconds in the phone app, and comes back. `Call · Wed 25 Nov` is the button of a plan. */
  async callFor(
    seconds: number,
    button = this.page.getByRole('button', { name: /^Call (?!·)/ }).first()
  ): Promise<void> {
    const start = Date.now();
    await this.page.clock.setFixedTime(start);
    await button.click();
    await expect(this.sheet).toBeVisible();
    await this.leave();
    await this.page.clock.setFixedTime(start + seconds * 1_000);
    await this.comeBack();
  }

  /** The phone app is in front. */
  leave = (): Promise<void> => this.#look('hidden');
  comeBack = (): Promise<void> => this.#look('visible');

  async #look(visibility: 'hidden' | 'visible'): Promise<void> {
    await this.page.evaluate(state => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, visibility);
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog', { name: this.t.log.sheet.title });
  }

  get save(): Locator {
    return this.sheet.getByRole('button', { name: this.t.common.save, exact: true });
  }

  /** Radios are hidden under their chips; the chip is what a thumb hits. */
  chip = (name: string): Locator => this.sheet.locator('label').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });

  /** What the disk holds of the sheet that is open. */
  async draftNote(): Promise<string | undefined> {
    return (await this.page.evaluate(readDraft))?.note;
  }

  /** The answers of the form that is being filled in, as the disk holds them. */
  async draftAnswers(): Promise<string> {
    return JSON.stringify((await this.page.evaluate(readDraft))?.answers ?? {});
  }

  get toast(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.t.log.sheet.saved });
  }
}

type KeptDraft = { readonly note?: string; readonly answers?: Record<string, unknown> };

/** Runs in the page. */
function readDraft(): Promise<KeptDraft | undefined> {
  return new Promise(resolve => {
    const opening = indexedDB.open('satchel');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll() as IDBRequest<KeptDraft[]>;
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.at(-1));
      };
    };
  });
}
