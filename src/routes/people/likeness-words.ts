import type { Evidence } from '#lib/domain/duplicates.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Why two rows may be one person, as a rep would say it; without a name, of one who is only being typed. */
export function likenessWords(words: Words, because: readonly Evidence[], name?: string): string {
  const t = words.t.duplicates.reason;
  const reasons = because.map(one => {
    switch (one.kind) {
      case 'phone':
        return t.phone(one.phone);
      case 'e-mail':
        return t.email(one.email);
      case 'name':
        if (name === undefined) return one.company === undefined ? t.sameName : t.sameNameAt;
        return one.company === undefined ? t.name(name) : t.nameAt(name, one.company);
    }
  });
  return reasons.join(' · ');
}
