import type { Language } from './languages.ts';

type Money = { readonly minor: number; readonly currency: string };

/** English that a rep in Europe reads: day before month, Monday first. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' };

const minute = 60;

/** Numbers, money and dates as the language and the rep's zone write them. */
export class Formats {
  readonly locale: string;
  readonly #zone: string;
  readonly #cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

  constructor(language: Language, zone: string) {
    this.locale = locales[language];
    this.#zone = zone;
  }

  number = (value: number, digits = 0): string => this.#number({ maximumFractionDigits: digits }).format(value);

  /** A ratio 0…1 as per cent; a dash when there is none. */
  percent = (ratio: number | undefined, digits = 0): string =>
    ratio === undefined ? '–' : this.#number({ style: 'percent', maximumFractionDigits: digits }).format(ratio);

  /** Without the fraction when it is zero. */
  money = ({ minor, currency }: Money): string => {
    const format = this.#number({ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };

  /** Short enough for a header: 1.2M zł. */
  moneyShort = ({ minor, currency }: Money): string => {
    const digits = this.#number({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    const options = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 } as const;
    return this.#number(options).format(minor / 10 ** digits);
  };

  /** A calendar date: 21 Nov, with the year when it is another than `now`'s. */
  day = (day: string, now?: string): string => {
    const year = now?.slice(0, 4) === day.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
    return this.#date({ day: 'numeric', month: 'short', ...year, timeZone: 'UTC' }).format(Date.parse(day));
  };

  /** Fri 21 Nov. */
  weekday = (day: string): string =>
    this.#date({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.parse(day));

  month = (day: string): string =>
    this.#date({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));

  time = (at: number): string => this.#date({ hour: '2-digit', minute: '2-digit', timeZone: this.#zone }).format(at);

  dateTime = (at: number): string =>
    this.#date({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: this.#zone }).format(at);

  /** Today, tomorrow, in 3 days, 2 days ago. */
  daysFromNow = (days: number): string => this.#relative().format(days, 'day');

  /** 4:05 */
  duration = (seconds: number): string => {
    const whole = Math.round(seconds);
    return `${String(Math.floor(whole / minute))}:${String(whole % minute).padStart(2, '0')}`;
  };

  bytes = (count: number): string => {
    const mega = count / 1e6;
    const unit = mega >= 1 ? 'megabyte' : 'kilobyte';
    return this.#number({ style: 'unit', unit, maximumFractionDigits: 1 }).format(mega >= 1 ? mega : count / 1e3);
  };

  #number(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return this.#cached(`n${JSON.stringify(options)}`, () => new Intl.NumberFormat(this.locale, options));
  }

  #date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return this.#cached(`d${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(this.locale, options));
  }

  #relative(): Intl.RelativeTimeFormat {
    return this.#cached('relative', () => new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' }));
  }

  #cached<Format extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
    key: string,
    make: () => Format
  ): Format {
    const known = this.#cache.get(key) as Format | undefined;
    if (known) return known;
    const made = make();
    this.#cache.set(key, made);
    return made;
  }
}
