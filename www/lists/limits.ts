// The largest files that are read, so that none can freeze the page.
const megabyte = 1024 * 1024;

// A million notes come to about 130 MB of text.
export const mostText = 160 * megabyte;
export const mostWorkbook = 40 * megabyte;
// All parts of a workbook together, unpacked.
export const mostUnpacked = 256 * megabyte;
export const mostRows = 200_000;

export type Reason = 'too-large' | 'unpacks-too-large' | 'too-many-rows' | 'no-list' | 'damaged';

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
