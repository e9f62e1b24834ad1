import { expect, type Locator } from '@playwright/test';
import type { Disposition } from '#lib/domain/outcome.ts';
import { timeFrom } from '../bench/in-page.ts';
import { Rep } from './rep.ts';

/** A rep who calls down a list, one card after another. */
export class Caller extends Rep {
  /** Milliseconds from a typed word to the first person found by it. */
  async timeToFind(typed: string): Promise<number> {
    const { page } = this;
    await page.getByRole('link', { name: this.t.common.nav.search, exact: true }).click();
    const field = page.getByRole('searchbox');
    await expect(field).toBeVisible();
    const sight = { selector: 'main section a[href^="/people/"]' };
    return timeFrom('input', { page, act: () => field.fill(typed), sight });
  }

  /** From the list of people, as on any day of the week. */
  async openBlocks(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: this.t.common.nav.people, exact: true }).click();
    await this.page.getByRole('link', { name: this.t.blocks.enter, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.t.blocks.title })).toBeVisible();
  }

  /** So many calls to people of one cadence, with as many dials for a goal. */
  async startBlock(cadence: string, size: 20): Promise<void> {
    const { fresh } = this.t.blocks;
    const { page } = this;
    await page.locator('label').filter({ hasText: fresh.cadence }).click();
    await page.getByRole('combobox', { name: fresh.chooseCadence }).selectOption(cadence);
    for (const legend of [fresh.howMany, fresh.dials]) {
      await page.getByRole('group', { name: legend }).getByText(String(size), { exact: true }).click();
    }
    await page.getByRole('button', { name: fresh.start(size) }).click();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('link', { name: this.t.blocks.goOnWith('') }).click();
  }

  /** Whom the card of this place in the list is about, once that of the one before has gone. */
  async onCard(place: number, of: number, before = ''): Promise<string> {
    await expect(this.page.getByText(this.t.blocks.card.place(place, of), { exact: true })).toBeVisible();
    const name = this.page.getByRole('heading', { level: 1 });
    await expect(name).not.toHaveText(before);
    return (await name.textContent())?.trim() ?? '';
  }

  /** Calls whoever the card is about and comes back to the sheet. */
  async callOnCard(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
    await this.callFor(30, this.page.getByRole('button', { name: `${this.t.blocks.card.call} · ` }));
    await expect(this.sheet.getByText(name).first()).toBeVisible();
  }

  /** Two taps: what came of it, and Save. */
  async say(outcome: Disposition): Promise<void> {
    const before = this.taps;
    await this.tap(this.chip(this.t.terms.dispositions[outcome]));
    await this.tap(this.save);
    await expect(this.sheet).toBeHidden();
    expect(this.taps - before).toBe(2);
  }

  /** A number of the summary of a block. */
  figure(label: string): Locator {
    return this.page
      .locator('dl > div')
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .getByRole('definition');
  }

  /** Who stands on Today by now, from the top; so many of them are late, and folded away until they are looked at. */
  async whoIsDue(late: number): Promise<string[]> {
    const { row, overdue } = this.t.today;
    if (late > 0) await this.page.getByText(overdue.title(late)).click();
    const rows = this.page.getByRole('main').getByRole('button', { name: row.done('') });
    await expect(rows.first()).toBeVisible();
    return rows.evaluateAll((buttons, done) => buttons.map(b => (b.ariaLabel ?? '').replace(done, '')), row.done(''));
  }

  /** What Today says about somebody, with why now. */
  rowOf(name: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name: this.t.today.row.done(name), exact: true }) });
  }
}
