/**
 * Who and what the sample book is about, told so that it sounds at home in one language.
 * Numbers and addresses are of ranges that belong to nobody.
 */
export type Cast = {
  readonly companies: readonly (readonly [name: string, city: string, sector: string])[];
  /** The company by its place in the list above. */
  readonly people: readonly (readonly [name: string, jobTitle: string, company: number, email: string])[];
  /** The person by their place; the amount in thousands of the currency's round unit. */
  readonly deals: readonly (readonly [title: string, person: number, amount: number])[];
  readonly notes: readonly string[];
  readonly phone: (place: number) => string;
};
