import type { Introduction } from '#lib/engine/reading-client.ts';

/** Chrome on Android has it; the compiler's list of what browsers have does not name it. */
interface ContactsManager {
  select(properties: readonly string[]): Promise<readonly PickedContact[]>;
}
type PickedContact = {
  readonly name?: readonly string[];
  readonly tel?: readonly string[];
  readonly email?: readonly string[];
};

const manager = (): ContactsManager | undefined => (navigator as { contacts?: ContactsManager }).contacts;

export const canPick = (): boolean => manager() !== undefined;

/** One person chosen in the phone's own list: the app sees nobody else. Undefined when none was chosen. */
export async function pickContact(): Promise<Introduction | undefined> {
  const [picked] =
    (await manager()
      ?.select(['name', 'tel', 'email'])
      .catch(() => [])) ?? [];
  if (!picked) return undefined;
  const { name = [], tel = [], email = [] } = picked;
  return { name: name[0] ?? '', company: '', jobTitle: '', phones: tel, emails: email, note: '' };
}
