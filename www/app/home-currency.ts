import type { Currency } from '#core';

// The currency that amounts can be shown in: it is not RMB, and has a rate of its own and its day.
export function homeCurrency(currency: Currency | null): (Currency & { rate: number }) | null {
  if (!currency || currency.code === 'CNY') return null;
  const { code, rate, date } = currency;
  const isSound = /^[A-Z]{3}$/.test(code) && Date.parse(date) > 0;
  // The bounds of the core.
  return isSound && rate && rate >= 1e-4 && rate <= 1e5 ? { code, rate, date } : null;
}
