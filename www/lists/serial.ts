// The days and times of a spreadsheet, as text. No time zone is asked, so that no day slips.
const day = 86_400_000;
// The last day of the year 9999.
const last = 2_958_465;

const two = (number: number) => String(number).padStart(2, '0');

function timeOf(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(':');
}

// The day of a serial number, with its time where there is one; the time alone of a serial below one.
// Null where no spreadsheet shows a day. Days count from 1900, or from 1904 in some workbooks.
export function dateText(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial <= last)) return null;
  const seconds = Math.round(serial * 86_400);
  const time = seconds % 86_400;
  if (seconds < 86_400 && !from1904) return timeOf(seconds);
  // Spreadsheets know a February 29, 1900, which was none.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(start + Math.floor(seconds / 86_400) * day).toISOString().slice(0, 10);
  return time === 0 ? date : `${date} ${timeOf(time)}`;
}

// A day that a workbook holds as text, such as `2026-03-01T00:00:00`.
export function isoText(written: string): string {
  const [, date, time] = /^(\d{4,}-\d\d-\d\d)T?([\d:]*)/.exec(written) ?? [];
  if (date === undefined) return written;
  return !time || /^[0:]+$/.test(time) ? date : `${date} ${time}`;
}
