import type { Currency, Range, Tier, Unit } from '#core';
import { homeCurrency } from './home-currency.ts';
import { type Lang, languages, loadMessages, locales, Messages } from './messages.ts';
import { words as english } from './words.en.ts';

export const appWords = new Messages(english);

// Fetches the words of a language; English if they cannot be fetched.
export async function loadLanguage(lang: Lang): Promise<Words> {
  try {
    await loadMessages(lang);
    return new Words(lang);
  } catch {
    return new Words('en');
  }
}

// The language of a tag, such as zh-TW, which is in traditional characters; none where it is not ours.
// `Intl.Locale` would know as well, but takes as long as the rest of a start.
export function languageOf(tag: string): Lang | null {
  const [short = '', ...rest] = tag.toLowerCase().split('-');
  const is = (...subtags: string[]) => rest.some((subtag) => subtags.includes(subtag));
  if (short === 'zh' && is('hant', 'tw', 'hk', 'mo') && !is('hans')) return 'hant';
  return languages.find((lang) => lang === short) ?? null;
}

export function preferredLanguage(): Lang {
  for (const tag of navigator.languages) {
    const lang = languageOf(tag);
    if (lang) return lang;
  }
  return 'en';
}

// Some languages group compact numbers only from five digits on: ¥7920 beside ¥7,920.
const short = { notation: 'compact', maximumSignificantDigits: 3, useGrouping: true } as const;
const currency = {
  style: 'currency',
  currency: 'CNY',
  currencyDisplay: 'narrowSymbol',
} as const;
const yuan = (fen: number) => fen / 100;
const moment = (date: string) => new Date(`${date}T00:00:00Z`);

// A day is said without its year as long as nobody takes it for that of another.
const monthsNear = 300 * 86_400_000;
const yearOf = (date: string): Intl.DateTimeFormatOptions =>
  Math.abs(Date.parse(date) - Date.now()) < monthsNear ? {} : { year: 'numeric' };

// A language: how it writes numbers, money and dates, and the words that every folder uses (`t`).
// The messages of a folder are looked up by it: `budgetWords.in(words)`.
export class Words {
  readonly locale: string;
  readonly t: typeof english;
  #numbers = new Map<string, Intl.NumberFormat>();
  #dates = new Map<string, Intl.DateTimeFormat>();

  constructor(readonly lang: Lang) {
    this.t = appWords.in(this);
    this.locale = locales[lang];
  }

  // The reader's time zone. To ask for it takes as long as the rest of a start, and few need it.
  get zone(): string {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  #number(value: number, options: Intl.NumberFormatOptions): string {
    // An empty box, said in a sentence.
    if (Number.isNaN(value)) return this.t.unknown;
    const key = JSON.stringify(options);
    let format = this.#numbers.get(key);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, options);
      this.#numbers.set(key, format);
    }
    return format.format(value);
  }

  #date(value: Date, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    let format = this.#dates.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(this.locale, options);
      this.#dates.set(key, format);
    }
    return format.format(value);
  }

  // What is no date stands as it is: an opened plan may hold anything, and formats throw.
  #day(date: string, options: Intl.DateTimeFormatOptions): string {
    const value = moment(date);
    return Number.isNaN(value.getTime())
      ? date
      : this.#date(value, { timeZone: 'UTC', ...options });
  }

  number(value: number): string {
    return this.#number(value, { maximumFractionDigits: 4 });
  }

  // An estimate, rounded to two digits.
  about(value: number): string {
    const notation = value < (this.lang !== 'en' ? 9950 : 995_000) ? 'standard' : 'compact';
    // Below ten, in whole numbers: there is no half save.
    const rounded = value < 10 ? Math.round(value) : value;
    return this.#number(rounded, { maximumSignificantDigits: 2, notation });
  }

  money(fen: number): string {
    return this.#number(yuan(fen), {
      ...currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
  }

  // An amount in whole yuan, for a sentence, with what it is in the user's own currency.
  wholeMoney(fen: number, currency: Currency | null = null): string {
    const own = this.inCurrency(fen, currency);
    return this.money(Math.round(fen / 100) * 100) + (own && ` (${own})`);
  }

  // An amount in the user's own currency: in whole units, or an estimate to so many digits. Empty
  // where it cannot be shown, or is next to nothing.
  inCurrency(fen: number, currency: Currency | null, digits?: number): string {
    const own = homeCurrency(currency);
    const amount = own ? yuan(fen) / own.rate : 0;
    if (!own || !(amount >= (digits ? 0.01 : 1))) return '';
    const to = digits ? { maximumSignificantDigits: digits } : { maximumFractionDigits: 0 };
    return `≈ ${this.foreign(amount, own.code, to)}`;
  }

  // An amount in another currency than RMB. The yen has the same sign, so it goes by its letters.
  foreign(amount: number, code: string, options: Intl.NumberFormatOptions): string {
    const currencyDisplay = code === 'JPY' ? 'code' : 'symbol';
    return this.#number(amount, { style: 'currency', currency: code, currencyDisplay, ...options });
  }

  moneyShort(fen: number): string {
    return this.#number(yuan(fen), {
      ...currency,
      ...short,
    });
  }

  aboutMoney(fen: number): string {
    const notation = fen < 1e8 ? 'standard' : 'compact';
    return this.#number(yuan(fen), { ...currency, maximumSignificantDigits: 2, notation });
  }

  // A value at the end of a scale, in few letters.
  short(value: number, unit: Unit): string {
    if (unit === 'fen') return this.moneyShort(value);
    return this.#number(value, short);
  }

  share(value: number): string {
    const maximumFractionDigits = Math.abs(value) < 0.01 ? 2 : 1;
    return this.#number(value, { style: 'percent', maximumFractionDigits }).replace('-', '−');
  }

  // A range; a unit that both ends share is written once.
  span(low: string, high: string): string {
    if (low === high) return low;
    const percent = low.endsWith('%') && high.endsWith('%');
    return `${percent ? low.slice(0, -1) : low}–${low.startsWith('¥') ? high.replace('¥', '') : high}`;
  }

  aboutSpan({ low, high }: Range): string {
    return this.span(this.about(low), this.about(high));
  }

  aboutMoneySpan({ low, high }: Range): string {
    return this.span(this.aboutMoney(low), this.aboutMoney(high));
  }

  // What something is, after its name: `Micro: ¥2,000`.
  pair(name: string, what: string): string {
    return name + this.t.colon + what;
  }

  clock(minutes: number): string {
    const two = (part: number) => String(part).padStart(2, '0');
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }

  quantity(value: number, unit: Unit): string {
    switch (unit) {
      case 'fen':
        return this.money(value);
      case 'share':
        return this.share(value);
      case 'clock':
        return this.clock(value);
      case 'days':
        return this.t.unit.days(this.number(value), value);
      case 'minutes':
        return this.t.unit.minutes(this.number(value));
      default:
        return this.number(value);
    }
  }

  date(date: string): string {
    return this.#day(date, { dateStyle: 'medium' });
  }

  day(date: string): string {
    return this.#day(date, { ...yearOf(date), month: 'short', day: 'numeric' });
  }

  dayOfMonth(date: string, withMonth = date.endsWith('-01')): string {
    return withMonth
      ? this.#day(date, { month: 'numeric', day: 'numeric' })
      : this.number(Number(date.slice(8)));
  }

  weekday(date: string): string {
    const year = yearOf(date);
    return this.#day(date, { ...year, weekday: 'short', month: 'short', day: 'numeric' });
  }

  // The names of the days, Monday to Sunday.
  weekdays(): string[] {
    return [1, 2, 3, 4, 5, 6, 7].map((day) => this.#day(`2024-01-0${day}`, { weekday: 'short' }));
  }

  // A moment in the reader's time zone.
  here(utc: string): string {
    return this.#date(new Date(utc), {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  }

  list(parts: string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(parts);
  }

  tier(tier: Tier): string {
    return this.t.tier[tier];
  }
}
