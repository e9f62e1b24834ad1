/** The forms that a language has; `other` also takes fractions. */
type Forms = { readonly one: string; readonly few?: string; readonly many?: string; readonly other: string };

/** The right form of a noun for a count, by the rules of the language, with `#` standing for the number. */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  // Made when first needed: a dozen sections of words would each make theirs before the first screen.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    const rule = rules.select(count);
    const form = rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined;
    return (form ?? forms.other).replace('#', numbers.format(count));
  };
}
