import type { LineId, Mix } from '#core';

// What a mix spends on a line of its own.
export function amountOf({ lines }: Mix, line: LineId): number {
  return lines.find(({ id }) => id === line)?.amount ?? 0;
}
