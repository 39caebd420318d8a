// The largest files that are read, so that none can freeze the page.
const megabyte = 1024 * 1024;

// A million notes come to about 130 MB of text.
export const mostText = 160 * megabyte;
export const mostWorkbook = 40 * megabyte;
export const mostRows = 200_000;
// The columns of a list that are read; those behind them are counted.
export const mostColumns = 512;

// What a workbook of so many bytes may unpack to, and what its cells may come to as text. Sheets pack to
// a tenth or a thirtieth: what packs to far less was made to burst.
export function mostUnpacked(packed: number): number {
  return Math.min(256, 16 + 64 * Math.ceil(packed / megabyte)) * megabyte;
}

export type Reason =
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-much-text'
  | 'too-many-rows'
  | 'no-list'
  | 'damaged';

// The refusal of a file, with the reason. `given` and `most` are in megabytes or rows.
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    readonly given = 0,
    readonly most = 0,
  ) {
    super(reason);
  }
}

export function refuseBeyond(reason: Reason, bytes: number, most: number): void {
  if (bytes > most) throw new Refusal(reason, Math.ceil(bytes / megabyte), most / megabyte);
}
