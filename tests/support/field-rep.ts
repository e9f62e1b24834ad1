import { readFile } from 'node:fs/promises';
import { expect, type Locator } from '@playwright/test';
import type { Channel } from '#lib/domain/channel.ts';
import type { Disposition } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/time.ts';
import { Rep } from './rep.ts';

/** A rep on the road, who logs what happened at the door. */
export class FieldRep extends Rep {
  /** The sheet for something that was no call, from the page of the person. */
  async beginToLog(person: string, channel: Channel): Promise<void> {
    await this.openPerson(person);
    await this.page.getByRole('button', { name: this.t.people.log, exact: true }).click();
    await this.chip(this.t.terms.channels[channel]).first().click();
  }

  async note(text: string): Promise<void> {
    await this.sheet.getByLabel(this.t.log.sheet.note, { exact: true }).fill(text);
  }

  async finish(outcome: Disposition): Promise<void> {
    await this.chip(this.t.terms.dispositions[outcome]).click();
    await this.save.click();
    // The toast of the touch before may still be there; the sheet closes with what was kept.
    await expect(this.sheet).toBeHidden();
    await expect(this.toast).toBeVisible();
  }

  /** The visit report, with what was seen and what was agreed. */
  async report(seen: string, agreed: string): Promise<void> {
    const { forms, log } = this.t;
    await this.sheet.getByRole('button', { name: log.sheet.useForm }).click();
    await this.sheet.getByLabel(forms.pick).selectOption(forms.names['visit-report']);
    await this.sheet.getByLabel(forms.questions.seen).fill(seen);
    await this.sheet.getByLabel(forms.questions.agreed).fill(agreed);
  }

  /** A memo of about two seconds, in the sheet that is open. */
  async speak(): Promise<void> {
    const { record, stop, play } = this.t.memos;
    await this.sheet.getByRole('button', { name: record }).click();
    await expect(this.sheet.getByRole('timer')).toHaveText(/0:0[2-9]/);
    await this.sheet.getByRole('button', { name: stop }).click();
    await expect(this.sheet.getByRole('button', { name: play('') })).toBeVisible();
  }

  async logLine(line: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: this.t.common.nav.add, exact: true }).click();
    await this.page.getByLabel(this.t.quick.label).fill(line);
    await this.page.getByRole('button', { name: this.t.quick.open }).click();
    await expect(this.sheet).toBeVisible();
  }

  /** From the page of the person, which is open. */
  async planMeeting(day: Day, time: string, place: string): Promise<void> {
    const { log, meetings, people, terms, common } = this.t;
    await this.page.getByRole('button', { name: people.steps.plan, exact: true }).first().click();
    const sheet = this.page.getByRole('dialog', { name: people.steps.title });
    await chipIn(sheet, terms.channels.meeting).click();
    await chipIn(sheet, log.next.pick).click();
    await sheet.getByLabel(log.next.date, { exact: true }).fill(day);
    await chipIn(sheet, time).click();
    await sheet.getByText(meetings.more).click();
    await sheet.getByLabel(meetings.place).fill(place);
    await sheet.getByRole('button', { name: common.save, exact: true }).click();
    await expect(sheet).toBeHidden();
  }

  async addFromSignature(signature: string): Promise<void> {
    const { people, common } = this.t;
    await this.page.goto(new URL('/people/new', this.page.url()).href);
    await this.page.getByRole('button', { name: people.from.paste }).click();
    await this.page.getByLabel(people.from.pasteLabel).fill(signature);
    await this.page.getByRole('button', { name: people.from.read }).click();
    await expect(this.page.getByLabel(people.form.name, { exact: true })).not.toHaveValue('');
    await this.page.getByRole('button', { name: common.save, exact: true }).click();
  }

  /** The text of the calendar file, on one line where its lines were folded. */
  async calendarFile(): Promise<string> {
    await this.page.goto(new URL('/settings/reminders', this.page.url()).href);
    const saving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: this.t.reminders.calendar.save }).click();
    return (await readFile(await (await saving).path(), 'utf8')).replaceAll('\r\n ', '');
  }
}

const chipIn = (sheet: Locator, name: string): Locator =>
  sheet.locator('label').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) });
