// Parses a list in the worker: bytes, sheets or pasted text become what the core makes of them.
import init, {
  type ColumnMapping,
  joinNames,
  type ResultsReading,
  type RosterReading,
  readResults,
  readRoster,
} from '#lists';
import { type Candidate, decode, type Encoding } from './encoding.ts';
import { mostText, mostWorkbook, Refusal, refuseBeyond } from './limits.ts';
import { noRemarks, type SheetRemarks } from './sheet-text.ts';

export interface Asked {
  source: Blob | string;
  // The sheet of a workbook; null for those that read best.
  sheet: string | null;
  // The encoding that the user chose; null for the likeliest.
  encoding: Encoding | null;
  // Corrections of columns, by the headers of a list.
  mappings: ColumnMapping[];
  // Whether creators of other platforms are taken as well.
  otherPlatforms: boolean;
  // The day in China, by which a day without a year has one.
  today: string;
  // The people in the page's roster and in its notes.
  roster: People;
  notes: People;
  // What columns of a results sheet hold, by their headers, where the list is read as one.
  results?: Record<string, string>;
  // The day of the launch, near which a results sheet's days without a year lie.
  launch?: string;
}

export interface People {
  names: string[];
  ids: string[];
}

export interface Table {
  sheet: string | null;
  isHidden: boolean;
  reading: RosterReading;
  // The same list as a results sheet, where it is asked for as one.
  results?: ResultsReading | undefined;
  remarks: SheetRemarks;
}

export interface Opened {
  encoding: Encoding | 'workbook' | null;
  broken: boolean;
  // The encodings that the file may be of, the likeliest first; empty where there is no doubt at all.
  candidates: Candidate[];
  isDoubtful: boolean;
  sheets: string[];
  hiddenSheets: string[];
  // One list, or one of creators and one of notes.
  tables: Table[];
  // The names in the notes, new or the page's own, by which they join the roster.
  noteNames: string[];
}

type Progress = (part: number) => void;

let ready: Promise<unknown> | null = null;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;

// A workbook of before 2007, or one that is locked.
const isOldWorkbook = (bytes: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

// What the core makes of a list; undefined for bytes that are not UTF-8.
function understand(
  list: string | Uint8Array,
  { mappings, otherPlatforms, today, launch, results }: Asked,
  progress: Progress,
  { name: sheet, isHidden, remarks } = unnamed(),
): Table | undefined {
  const reading = readRoster(list, { mappings, otherPlatforms, today }, progress);
  if (!reading) return undefined;
  const columnsBeyond = remarks.columnsBeyond + reading.beyond;
  return {
    sheet,
    isHidden,
    reading,
    results: results && readResults(list, results, today, launch),
    remarks: { ...remarks, columnsBeyond },
  };
}

const unnamed = () => ({ name: null as string | null, isHidden: false, remarks: noRemarks() });

const notesIn = ({ notes }: RosterReading) => notes.names?.length ?? 0;

const hasResults = ({ notes, ads }: ResultsReading) => notes.length + ads.length > 0;

// How much of a list a sheet holds.
function worth({ reading }: Table): number {
  const rows = reading.roster.length + (reading.notes.creator?.length ?? 0);
  return rows > 0 ? rows + 1000 : reading.columns.filter(({ field }) => field !== null).length;
}

// A sheet that is hidden is often an older list: it is taken where no other holds any.
function best(tables: Table[]): Table[] {
  // Of results every sheet counts: one of notes and one of advertisements belong together.
  const told = tables.filter(({ results }) => results && hasResults(results));
  if (told.length > 0) return told;
  const ordered = [...tables].sort(
    (one, other) => Number(one.isHidden) - Number(other.isHidden) || worth(other) - worth(one),
  );
  const creators = ordered.find(({ reading }) => reading.roster.length > 0);
  const notes = ordered.find(({ reading }) => notesIn(reading) > 0);
  const found = [creators, notes].filter((table) => table !== undefined);
  return found.length > 0 ? found : ordered.slice(0, 1);
}

type Read = Omit<Opened, 'noteNames'>;

async function ofWorkbook(bytes: Uint8Array, asked: Asked, progress: Progress): Promise<Read> {
  refuseBeyond('too-large', bytes.length, mostWorkbook);
  const { openWorkbook } = await import('./workbook.ts');
  const { names, sheets } = openWorkbook(bytes, progress);
  const tables: Table[] = [];
  for (const sheet of sheets(asked.sheet)) {
    const table = understand(sheet.text, asked, () => {}, sheet);
    if (table) tables.push(table);
  }
  if (tables.length === 0) throw new Refusal('no-list');
  return {
    encoding: 'workbook' as const,
    broken: false,
    candidates: [],
    isDoubtful: false,
    sheets: names.map(({ name }) => name),
    hiddenSheets: names.filter(({ isHidden }) => isHidden).map(({ name }) => name),
    tables: best(tables),
  };
}

async function ofFile(file: Blob, asked: Asked, progress: Progress): Promise<Read> {
  refuseBeyond('too-large', file.size, mostText);
  const bytes = new Uint8Array(await file.arrayBuffer());
  progress(0.1);
  const rest: Progress = (part) => progress(0.1 + 0.9 * part);
  if (isZip(bytes)) return ofWorkbook(bytes, asked, rest);
  if (isOldWorkbook(bytes)) throw new Refusal('damaged');
  // The core reads valid UTF-8 by itself. A zero byte is no letter there either.
  const isChosen = asked.encoding !== null && asked.encoding !== 'utf-8';
  const isOther = isChosen || bytes.subarray(0, 4096).includes(0);
  const own = isOther ? undefined : understand(bytes, asked, rest);
  if (own) return ofText(own, 'utf-8');
  const decoded = decode(bytes, asked.encoding);
  if (!decoded) throw new Refusal('no-list');
  progress(0.3);
  const table = understand(decoded.text, asked, rest);
  if (!table) throw new Refusal('no-list');
  const { encoding, broken, candidates, isDoubtful } = decoded;
  return { ...ofText(table, encoding), broken, candidates, isDoubtful };
}

function ofText(table: Table, encoding: Encoding | null): Read {
  return {
    encoding,
    broken: false,
    candidates: [],
    isDoubtful: false,
    sheets: [],
    hiddenSheets: [],
    tables: [table],
  };
}

export async function parseList(asked: Asked, progress: Progress): Promise<Opened> {
  ready ??= init();
  await ready;
  const { source } = asked;
  let opened: Read;
  if (typeof source === 'string') {
    refuseBeyond('too-large', source.length, mostText);
    const table = understand(source, asked, progress);
    if (!table) throw new Refusal('no-list');
    opened = ofText(table, null);
  } else {
    opened = await ofFile(source, asked, progress);
  }
  const creators = opened.tables.find(({ reading }) => reading.roster.length > 0)?.reading;
  const notes = opened.tables.find(({ reading }) => notesIn(reading) > 0)?.reading;
  const roster = creators
    ? { names: creators.roster.map(({ name }) => name ?? ''), ids: creators.ids }
    : asked.roster;
  const of = notes ? { names: notes.notes.names ?? [], ids: notes.ids } : asked.notes;
  return { ...opened, noteNames: joinNames(roster.names, roster.ids, of.names, of.ids) };
}
