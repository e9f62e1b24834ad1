import { expect, onTestFinished, test } from 'vitest';
import { whoIn } from '#lib/book/quick-line.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';

async function aBook(people: readonly (readonly [name: string, company?: string, phone?: string])[]): Promise<Device> {
  const device = new Device();
  onTestFinished(() => {
    device.book.close();
  });
  await device.setUp();
  const companies = new Map<string, ReturnType<typeof anId<'company'>>>();
  for (const [name, employer, phone] of people) {
    const company = employer === undefined ? undefined : (companies.get(employer) ?? anId('company'));
    if (employer !== undefined && company && !companies.has(employer)) {
      companies.set(employer, company);
      await device.send({ kind: 'add-company', id: company, fields: { name: employer } });
    }
    await device.send({
      kind: 'add-person',
      id: anId('person'),
      fields: { name, phones: phone ? [phone] : [], ...(company && { company }) }
    });
  }
  return device;
}

async function meant({ book }: Device, line: string) {
  const { names, phone } = readLine(line, {
    today: '2026-11-20',
    calendar: workCalendar({}),
    currency: 'PLN',
    hint: 'pl'
  });
  const who = await whoIn(book, names, phone);
  return (
    who && { people: who.people.map(({ name }) => name), words: who.spans.map(({ from, to }) => line.slice(from, to)) }
  );
}

test('a name in any case finds the person of the book, and which words named them is known', async () => {
  const phone = await aBook([
    ['Anna Kowalska', 'ACME'],
    ['Piotr Nowak', 'Orlen'],
    ['Дмитрий Соколов', 'Газпром']
  ]);
  const line = 'Zadzwoniłem do Anny Kowalskiej, oferta do piątku';
  expect(await meant(phone, line)).toEqual({ people: ['Anna Kowalska'], words: ['Anny', 'Kowalskiej'] });
  expect(await meant(phone, 'Позвонил Соколову')).toMatchObject({ people: ['Дмитрий Соколов'] });
  expect(await meant(phone, 'z Piotrem spotkanie')).toMatchObject({ people: ['Piotr Nowak'] });
});

test('of two alike the company decides, and without it the rep is asked', async () => {
  const phone = await aBook([
    ['Anna Kowalska', 'ACME'],
    ['Anna Nowak', 'Orlen']
  ]);
  expect(await meant(phone, 'Anna z Orlenu 5 min')).toMatchObject({ people: ['Anna Nowak'] });
  expect(await meant(phone, 'Anna 5 min')).toMatchObject({ people: ['Anna Kowalska', 'Anna Nowak'] });
});

test('a company alone asks which of its people, and a stranger is nobody', async () => {
  const phone = await aBook([
    ['Anna Kowalska', 'ACME'],
    ['Jan Lis', 'ACME']
  ]);
  expect(await meant(phone, 'ACME nie odbiera')).toMatchObject({ people: ['Anna Kowalska', 'Jan Lis'], words: [] });
  expect(await meant(phone, 'Zenon nie odbiera')).toBeUndefined();
});

test('somebody merged into another is that other', async () => {
  const phone = await aBook([['Anna Kowalska'], ['Anna Kowalska-Maj']]);
  const [kept, double] = await phone.book.people.orderBy('sortKey').toArray();
  if (!kept || !double) throw new Error('both were added');
  await phone.book.people.update(double.id, { mergedInto: kept.id, survivor: kept.id });
  expect(await meant(phone, 'Anna nie odbiera')).toMatchObject({ people: ['Anna Kowalska'] });
});

test('a number finds who has it, however either is written, and more surely than a name', async () => {
  const phone = await aBook([
    ['Anna Kowalska', 'ACME', '601-234-567'],
    ['Jan Lis', 'ACME', '+48 602 345 678'],
    ['Дмитрий Соколов', 'Газпром', '8 916 123-45-67']
  ]);
  const line = 'nie odbiera +48 601 234 567';
  expect(await meant(phone, line)).toEqual({ people: ['Anna Kowalska'], words: ['+48 601 234 567'] });
  expect(await meant(phone, '602345678 oddzwonić jutro')).toMatchObject({ people: ['Jan Lis'] });
  expect(await meant(phone, '+7 (916) 123-45-67 не берет')).toMatchObject({ people: ['Дмитрий Соколов'] });
  expect(await meant(phone, 'Anna z 602 345 678')).toMatchObject({ people: ['Jan Lis'] });
});

test('of two with one number the name decides, and a number that nobody has leaves it to the name', async () => {
  const phone = await aBook([
    ['Anna Kowalska', 'ACME', '22 123 45 67'],
    ['Jan Lis', 'ACME', '22 123 45 67']
  ]);
  expect(await meant(phone, 'Jan 22 123 45 67')).toMatchObject({ people: ['Jan Lis'] });
  expect(await meant(phone, '22 123 45 67')).toMatchObject({ people: ['Anna Kowalska', 'Jan Lis'] });
  expect(await meant(phone, 'Anna 603 456 789')).toMatchObject({ people: ['Anna Kowalska'], words: ['Anna'] });
});
