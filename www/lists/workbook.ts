// Reads an XLSX file as sheets of text. A chunk of its own.
import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { mostRows, mostUnpacked, Refusal, refuseBeyond } from './limits.ts';

export interface Sheet {
  name: string;
  // Tabs between cells, one line for each row, so that line numbers are row numbers.
  text: string;
}

export interface Workbook {
  sheets: Sheet[];
  // The cells with a formula for which the file holds no value.
  formulas: string[];
}

const rowStart = /<row[ >/]/g;
const emptyFormula =
  /<c [^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v><\/v>)?\s*<\/c>/g;

// Unpacks the parts with cells, if they fit. A part gets no more room than the file says it needs.
function unpack(file: Uint8Array): Record<string, Uint8Array> {
  const isText = (name: string) => /\.(xml|rels)$/.test(name);
  let size = 0;
  try {
    unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (isText(name)) size += originalSize;
        return false;
      },
    });
    refuseBeyond('unpacks-too-large', size, mostUnpacked);
    return unzipSync(file, { filter: ({ name }) => isText(name) });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}

// A number as the file has it, without exponent and rounding dust. It stays text: an id must not
// become a number.
function plainNumber(written: string): string {
  if (/^-?\d{1,15}(\.\d{1,9})?$/.test(written)) return written;
  const number = Number(Number(written).toPrecision(15));
  const short = String(number);
  return /e/.test(short) ? number.toFixed(Math.abs(number) < 1 ? 15 : 0) : short;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}

export async function readWorkbook(file: Uint8Array): Promise<Workbook> {
  const parts = unpack(file);
  const formulas: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = new TextDecoder('latin1').decode(part);
    const rows = xml.match(rowStart)?.length ?? 0;
    if (rows > mostRows) throw new Refusal('too-many-rows', rows, mostRows);
    for (const [, cell] of xml.matchAll(emptyFormula)) if (cell) formulas.push(cell);
  }
  // Packed again without compression, so that the library has nothing to unpack.
  const stored = zipSync(parts, { level: 0 });
  let sheets: { sheet: string; data: unknown[][] }[];
  try {
    sheets = await readXlsxFile(stored.buffer, { parseNumber: plainNumber });
  } catch {
    throw new Refusal('damaged');
  }
  return {
    formulas,
    sheets: sheets.map(({ sheet, data }) => ({
      name: sheet,
      text: data.map((row) => row.map(cellText).join('\t')).join('\n'),
    })),
  };
}
