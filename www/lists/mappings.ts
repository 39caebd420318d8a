// Corrections of columns, stored in this browser and used for lists with the same headers.
import type { ColumnMapping, ColumnReading } from '#lists';

const key = 'notewave.columns';
const most = 30;

// The corrections that could not be stored; they are then the only copy.
let unsaved: ColumnMapping[] | null = null;

function isMapping(given: unknown): given is ColumnMapping {
  const { headers, fields } = (given ?? {}) as Partial<ColumnMapping>;
  const isText = (one: unknown) => typeof one === 'string';
  return (
    Array.isArray(headers) &&
    headers.every(isText) &&
    Array.isArray(fields) &&
    fields.every((field) => field === null || isText(field))
  );
}

// The stored corrections. Another version of the page may have written anything there.
export function mappings(): ColumnMapping[] {
  if (unsaved) return unsaved;
  try {
    const given: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(given) ? given.filter(isMapping) : [];
  } catch {
    return [];
  }
}

function isFor(columns: ColumnReading[]) {
  return ({ headers }: ColumnMapping) =>
    headers.length === columns.length && columns.every(({ header }, at) => header === headers[at]);
}

// Whether there is a correction for these columns.
export function isChosen(columns: ColumnReading[]): boolean {
  return mappings().some(isFor(columns));
}

function write(next: ColumnMapping[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(next));
    unsaved = null;
  } catch {
    unsaved = next;
  }
}

// Stores which field each of some columns holds. An empty name means that it is not used, null that its
// header decides.
export function chooseEach(columns: ColumnReading[], chosen: Map<number, string | null>): void {
  const all = mappings();
  const old = all.find(isFor(columns));
  const fields = columns.map((_, at) => {
    const own = chosen.get(at);
    return own === undefined ? (old?.fields[at] ?? null) : own;
  });
  const own = { headers: columns.map(({ header }) => header), fields };
  write([own, ...all.filter((one) => one !== old)].slice(0, most));
}

// Stores which field a column holds.
export function choose(columns: ColumnReading[], at: number, field: string): void {
  chooseEach(columns, new Map([[at, field]]));
}

// Drops the corrections of these columns.
export function forget(columns: ColumnReading[]): void {
  const is = isFor(columns);
  write(mappings().filter((one) => !is(one)));
}
