// Corrections of lists, stored in this browser and used for lists with the same headers.
import type { ColumnChoice, ColumnMapping, ColumnReading, ListKind } from '#lists';

const key = 'notewave.columns';
const most = 30;
const kinds: unknown[] = ['creators', 'notes', 'ads'] satisfies ListKind[];
const noChoice: ColumnChoice = { service: null, zeros: null, rmb: null, dayFirst: null };

// The corrections that could not be stored; they are then the only copy.
let unsaved: ColumnMapping[] | null = null;

// A correction as it is stored; older ones know of fields alone.
function mappingOf(given: unknown): ColumnMapping[] {
  const { headers, fields, kind, choices } = (given ?? {}) as Partial<ColumnMapping>;
  const isText = (one: unknown) => typeof one === 'string';
  const isSound =
    Array.isArray(headers) &&
    headers.every(isText) &&
    Array.isArray(fields) &&
    fields.every((field) => field === null || isText(field));
  if (!isSound) return [];
  const isChoice = (one: unknown) => typeof one === 'object' && one !== null;
  return [
    {
      headers,
      fields,
      kind: kinds.includes(kind) ? (kind ?? null) : null,
      choices: Array.isArray(choices) && choices.every(isChoice) ? choices : [],
    },
  ];
}

// The stored corrections. Another version of the page may have written anything there.
export function mappings(): ColumnMapping[] {
  if (unsaved) return unsaved;
  try {
    const given: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(given) ? given.flatMap(mappingOf) : [];
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

// The columns of which it is stored how they are read.
export function readingsChosen(columns: ColumnReading[]): Set<number> {
  const choices = mappings().find(isFor(columns))?.choices ?? [];
  const isMade = (choice: ColumnChoice) => Object.values(choice).some((one) => one !== null);
  return new Set(choices.flatMap((choice, at) => (isMade(choice) ? [at] : [])));
}

function write(next: ColumnMapping[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(next));
    unsaved = null;
  } catch {
    unsaved = next;
  }
}

// Stores a change of what is chosen for these columns.
function change(
  columns: ColumnReading[],
  changed: (chosen: ColumnMapping) => Partial<ColumnMapping>,
): void {
  const all = mappings();
  const old = all.find(isFor(columns));
  const chosen = old ?? {
    headers: columns.map(({ header }) => header),
    fields: columns.map(() => null),
    kind: null,
    choices: [],
  };
  const own = { ...chosen, ...changed(chosen) };
  write([own, ...all.filter((one) => one !== old)].slice(0, most));
}

// Stores which field each of some columns holds. An empty name means that it is not used, null that its
// header decides.
export function chooseEach(columns: ColumnReading[], chosen: Map<number, string | null>): void {
  change(columns, ({ fields }) => ({
    fields: columns.map((_, at) => {
      const own = chosen.get(at);
      return own === undefined ? (fields[at] ?? null) : own;
    }),
  }));
}

// Stores which field a column holds.
export function choose(columns: ColumnReading[], at: number, field: string): void {
  chooseEach(columns, new Map([[at, field]]));
}

// Stores what a row of the list is.
export function chooseKind(columns: ColumnReading[], kind: ListKind): void {
  change(columns, () => ({ kind }));
}

// Stores how a column is read.
export function chooseReading(
  columns: ColumnReading[],
  place: number,
  choice: Partial<ColumnChoice>,
): void {
  change(columns, ({ choices }) => ({
    choices: columns.map((_, at) => {
      const own = { ...noChoice, ...choices[at] };
      return at === place ? { ...own, ...choice } : own;
    }),
  }));
}

// Drops the corrections of these columns.
export function forget(columns: ColumnReading[]): void {
  const is = isFor(columns);
  write(mappings().filter((one) => !is(one)));
}
