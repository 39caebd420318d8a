// The currencies of the world, by all that people call them.

// What a browser does not know, or what stands for another currency here: RMB owns the sign of the yen.
const names: Record<string, string> = {
  '¥': 'CNY',
  元: 'CNY',
  块: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  dollar: 'USD',
  美金: 'USD',
  pound: 'GBP',
  sterling: 'GBP',
  欧: 'EUR',
  港币: 'HKD',
  s$: 'SGD',
  新币: 'SGD',
  新加坡币: 'SGD',
  澳元: 'AUD',
  澳币: 'AUD',
  c$: 'CAD',
  加元: 'CAD',
  加币: 'CAD',
  台币: 'TWD',
  won: 'KRW',
  韩币: 'KRW',
  円: 'JPY',
  yen: 'JPY',
  日圆: 'JPY',
  日币: 'JPY',
  fr: 'CHF',
  sfr: 'CHF',
  franc: 'CHF',
  瑞郎: 'CHF',
};

// Small half-width letters, without spaces and full stops.
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '');

// The codes of ISO 4217 that the browser knows.
export const codes = Intl.supportedValuesOf('currency');

const languages = new Map<string, Intl.DisplayNames>();

export function currencyName(code: string, locale: string): string {
  const names = languages.get(locale) ?? new Intl.DisplayNames(locale, { type: 'currency' });
  languages.set(locale, names);
  return names.of(code) ?? code;
}

let all: Map<string, string> | null = null;

// All names and signs, those above before those of the browser.
function known(): Map<string, string> {
  if (all) return all;
  all = new Map(codes.map((code) => [plain(code), code]));
  for (const locale of ['en', 'zh-CN']) {
    for (const code of codes) {
      const sign = new Intl.NumberFormat(locale, { style: 'currency', currency: code })
        .formatToParts(0)
        .find(({ type }) => type === 'currency');
      for (const name of [sign?.value ?? code, currencyName(code, locale)]) {
        if (!all.has(plain(name))) all.set(plain(name), code);
      }
    }
  }
  for (const [name, code] of Object.entries(names)) all.set(plain(name), code);
  return all;
}

// The code of a currency by its code, its sign or its name, in the singular or plural; null for
// anything else.
export function codeOf(text: string): string | null {
  const name = plain(text);
  return known().get(name) ?? known().get(name.replace(/s$/, '')) ?? null;
}
