// Reads an XLSX file as sheets of text. A chunk of its own.
import { type Shows, styleReader } from './cell-styles.ts';
import { mostUnpacked, Refusal, refuseBeyond } from './limits.ts';
import { stringReader, unescaped } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { isAddress } from './sheet-links.ts';
import { noRemarks, type SheetRemarks, TextRoom } from './sheet-text.ts';
import { attribute, Room, readXml } from './xml.ts';
import { type Part, partsOf } from './zip.ts';

export interface SheetName {
  name: string;
  isHidden: boolean;
}

export interface Sheet extends SheetName {
  text: string;
  remarks: SheetRemarks;
}

export interface Workbook {
  names: SheetName[];
  // Reads the sheets one after the other, or the one of a name.
  sheets: (wanted?: string | null) => Generator<Sheet>;
}

interface Relation {
  kind: string;
  // A part of the file; of what lies outside, its address.
  target: string;
  isOutside: boolean;
}

type Parts = Map<string, Part>;

// Where a part stands that another one names: beside it, or from the top.
function pathOf(target: string, folder: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  return path
    .replace(/[^/]+\/\.\.\//g, '')
    .replaceAll('./', '')
    .toLowerCase();
}

// What a part refers to, by the ids that it uses.
function relationsOf(path: string, parts: Parts, room: Room): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = new Map<string, Relation>();
  const part = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!part) return relations;
  readXml(part, room, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const given = attributes();
      const kind = attribute(given, 'Type').split('/').at(-1) ?? '';
      const target = attribute(given, 'Target');
      const isOutside = attribute(given, 'TargetMode') === 'External';
      relations.set(attribute(given, 'Id'), {
        kind,
        target: isOutside ? target : pathOf(target, folder),
        isOutside,
      });
    },
  });
  return relations;
}

// The pages that a sheet links to, by the ids that it uses.
function linksOf(path: string, parts: Parts, room: Room): Map<string, string> {
  const links = new Map<string, string>();
  for (const [id, { kind, target, isOutside }] of relationsOf(path, parts, room)) {
    if (kind === 'hyperlink' && isOutside && isAddress(target)) links.set(id, target);
  }
  return links;
}

// Opens a workbook. `progress` is told which part of it was read, 0 to 1.
export function openWorkbook(file: Uint8Array, progress = (_: number) => {}): Workbook {
  const parts = partsOf(file);
  const most = mostUnpacked(file.length);
  const ofKind = (all: Map<string, Relation>, kind: string) =>
    parts.get([...all.values()].find((one) => one.kind === kind && !one.isOutside)?.target ?? '');
  // What the parts that are read unpack to, by their own words.
  let expected = 1;
  let told = 0;
  const room = new Room(most, (taken) => {
    const part = Math.min(1, taken / expected);
    if (part < told + 0.01) return;
    told = part;
    progress(part);
  });

  const top = [...relationsOf('', parts, room).values()];
  const path = top.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const main = parts.get(path);
  if (!main) throw new Refusal('damaged');
  const relations = relationsOf(path, parts, room);
  const strings = ofKind(relations, 'sharedStrings');
  const styles = ofKind(relations, 'styles');

  const found: (SheetName & { part: Part; path: string })[] = [];
  // The same part under many names would be much from little.
  const seen = new Set<Part>();
  let from1904 = false;
  readXml(main, room, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const given = attributes();
      const relation = relations.get(attribute(given, 'id'));
      const part = relation?.kind === 'worksheet' ? parts.get(relation.target) : undefined;
      if (!relation || !part || seen.has(part)) return;
      seen.add(part);
      const isHidden = given.state !== undefined && given.state !== 'visible';
      found.push({
        name: unescaped(attribute(given, 'name')),
        isHidden,
        part,
        path: relation.target,
      });
    },
  });
  const read = [strings, styles, ...seen].filter((part) => part !== undefined);
  expected = read.reduce((sum, { size }) => sum + size, 1);
  refuseBeyond('unpacks-too-large', expected, most);

  const shared = { strings: [] as string[], styles: [] as Shows[], from1904 };
  if (styles) readXml(styles, room, styleReader(shared.styles));
  if (strings) readXml(strings, room, stringReader(shared.strings));
  const textRoom = new TextRoom(most);
  return {
    names: found.map(({ name, isHidden }) => ({ name, isHidden })),
    *sheets(wanted = null) {
      for (const { name, isHidden, part, path } of found) {
        if (wanted !== null && name !== wanted) continue;
        const remarks = noRemarks();
        const links = linksOf(path, parts, room);
        const text = readSheet(part, links, shared, room, textRoom, remarks);
        yield { name, isHidden, text, remarks };
      }
    },
  };
}
