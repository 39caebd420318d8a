// Parses a list in the worker: bytes, sheets or pasted text become what the core makes of them.
import init, { type ColumnMapping, joinNames, type RosterReading, readRoster } from '#lists';
import { decode, type Encoding } from './encoding.ts';
import { mostText, mostWorkbook, Refusal, refuseBeyond } from './limits.ts';

export interface Asked {
  source: Blob | string;
  // The sheet of a workbook; null for those that read best.
  sheet: string | null;
  // Corrections of columns, by the headers of a list.
  mappings: ColumnMapping[];
  // The people in the page's roster and in its notes.
  roster: People;
  notes: People;
}

export interface People {
  names: string[];
  ids: string[];
}

export interface Table {
  sheet: string | null;
  reading: RosterReading;
}

export interface Opened {
  encoding: Encoding | 'workbook' | null;
  broken: boolean;
  sheets: string[];
  formulas: string[];
  // One list, or one of creators and one of notes.
  tables: Table[];
  // The names in the notes, new or the page's own, by which they join the roster.
  noteNames: string[];
}

type Progress = (part: number) => void;

let ready: Promise<unknown> | null = null;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) <= 8;

function understand(list: string | Uint8Array, { mappings }: Asked, progress: Progress) {
  return readRoster(list, mappings, progress);
}

const notesIn = ({ notes }: RosterReading) => notes.names?.length ?? 0;

// How much of a list a sheet holds.
function worth({ reading }: Table): number {
  const rows = reading.roster.length + (reading.notes.creator?.length ?? 0);
  return rows > 0 ? rows + 1000 : reading.columns.filter(({ field }) => field !== null).length;
}

function best(tables: Table[]): Table[] {
  const ordered = [...tables].sort((one, other) => worth(other) - worth(one));
  const creators = ordered.find(({ reading }) => reading.roster.length > 0);
  const notes = ordered.find(({ reading }) => notesIn(reading) > 0);
  const found = [creators, notes].filter((table) => table !== undefined);
  return found.length > 0 ? found : ordered.slice(0, 1);
}

async function ofWorkbook(bytes: Uint8Array, asked: Asked, progress: Progress) {
  refuseBeyond('too-large', bytes.length, mostWorkbook);
  const { readWorkbook } = await import('./workbook.ts');
  const { sheets, formulas } = await readWorkbook(bytes);
  progress(0.7);
  const wanted = sheets.filter(({ name }) => asked.sheet === null || name === asked.sheet);
  const tables = wanted.flatMap(({ name, text }): Table[] => {
    const reading = understand(text, asked, () => {});
    return reading ? [{ sheet: name, reading }] : [];
  });
  if (tables.length === 0) throw new Refusal('no-list');
  return {
    encoding: 'workbook' as const,
    broken: false,
    sheets: sheets.map(({ name }) => name),
    formulas,
    tables: best(tables),
  };
}

async function ofFile(file: Blob, asked: Asked, progress: Progress) {
  refuseBeyond('too-large', file.size, mostText);
  const bytes = new Uint8Array(await file.arrayBuffer());
  progress(0.1);
  if (isZip(bytes)) return ofWorkbook(bytes, asked, progress);
  const rest: Progress = (part) => progress(0.1 + 0.9 * part);
  // The core reads valid UTF-8 by itself. A zero byte is no letter there either.
  const own = bytes.subarray(0, 4096).includes(0) ? undefined : understand(bytes, asked, rest);
  if (own) return ofText(own, 'utf-8', false);
  const decoded = decode(bytes);
  if (!decoded) throw new Refusal('no-list');
  progress(0.3);
  const reading = understand(decoded.text, asked, rest);
  if (!reading) throw new Refusal('no-list');
  return ofText(reading, decoded.encoding, decoded.broken);
}

function ofText(reading: RosterReading, encoding: Encoding | null, broken: boolean) {
  return { encoding, broken, sheets: [], formulas: [], tables: [{ sheet: null, reading }] };
}

export async function parseList(asked: Asked, progress: Progress): Promise<Opened> {
  ready ??= init();
  await ready;
  const { source } = asked;
  let opened: Omit<Opened, 'noteNames'>;
  if (typeof source === 'string') {
    refuseBeyond('too-large', source.length, mostText);
    const reading = understand(source, asked, progress);
    if (!reading) throw new Refusal('no-list');
    opened = ofText(reading, null, false);
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
