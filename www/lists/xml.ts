// Reads the XML of a part while it is unpacked.
import { decode, Parser } from 'saxen';
import { Refusal, refuseBeyond } from './limits.ts';
import { type Part, unpack } from './zip.ts';

// Names come without their prefix, attributes as they stand in the file, text with its letters decoded.
export interface Handlers {
  open?: (name: string, attributes: () => Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

// What a workbook still may unpack to, in bytes.
export class Room {
  taken = 0;
  constructor(
    readonly most: number,
    readonly progress: (taken: number) => void = () => {},
  ) {}

  take(bytes: number): void {
    this.taken += bytes;
    refuseBeyond('unpacks-too-large', this.taken, this.most);
    this.progress(this.taken);
  }
}

// Sheets nest six deep. A parser keeps the open elements, and a mark that has not ended.
const deepest = 64;
const longestMark = 4 * 1024 * 1024;

export const plain = (name: string) => name.slice(name.indexOf(':') + 1);

// The attribute of a name that may stand behind any prefix, with its letters decoded.
export function attribute(attributes: Record<string, string>, name: string): string {
  const found = Object.keys(attributes).find((one) => plain(one) === name);
  return found === undefined ? '' : decode(attributes[found] ?? '');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

export function readXml(part: Part, room: Room, { open, close, text }: Handlers): void {
  const parser = new Parser();
  let depth = 0;
  let waiting = 0;
  parser.on('openTag', (name, attributes) => {
    waiting = 0;
    depth += 1;
    if (depth > deepest) throw new Refusal('damaged');
    open?.(plain(name), () => attributes() || {});
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    close?.(plain(name));
  });
  if (text) {
    parser.on('text', (given, decode) => text(decode(given)));
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  let letters: TextDecoder | null = null;
  try {
    unpack(part, (piece) => {
      room.take(piece.length);
      letters ??= new TextDecoder(encodingOf(piece));
      waiting += piece.length;
      parser.write(letters.decode(piece, { stream: true }));
      if (waiting > longestMark) throw new Refusal('damaged');
    });
    parser.end();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}
