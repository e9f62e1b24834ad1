const stages = ['Qualification', 'Proposal', 'Negotiation'];
const ends = ['open', 'open', 'won', 'lost'];

const day = (n: number): string =>
  `2026-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

/** A file as other CRMs export it: so many deals, a third as many companies, half as many contacts. */
export function dealsFile(records: number): string {
  const head = 'Deal name,Company,Contact name,Contact e-mail,Stage,Status,Amount,Currency,Created on,Closed on';
  const lines = Array.from({ length: records }, (_, n) => {
    const [company, contact] = [n % Math.ceil(records / 3), n % Math.ceil(records / 2)];
    const status = ends[n % ends.length] ?? 'open';
    const who = `Firma ${String(company)},Ольга Żuk ${String(contact)},p${String(contact)}@example.com`;
    const what = `${stages[n % stages.length] ?? ''},${status},${String(100 + (n % 9_000))}.50,PLN`;
    return `Deal ${String(n)},${who},${what},${day(n)},${status === 'open' ? '' : day(n + 40)}`;
  });
  return [head, ...lines].join('\n');
}
