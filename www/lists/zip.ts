// The parts of a zip file, unpacked piece by piece: no part is ever whole in memory. The library's own stream goes
// by what stands before each part, where a file that was written in one go has no sizes; the directory has them.
import { Inflate } from 'fflate';
import { Refusal } from './limits.ts';

export interface Part {
  // As they stand in the file.
  bytes: Uint8Array;
  isPacked: boolean;
  // What it unpacks to in bytes, as the file says.
  size: number;
}

const directoryEnd = 0x06054b50;
const entryStart = 0x02014b50;
const longDirectoryEnd = 0x06064b50;
// The end is followed by a comment of at most this.
const longestComment = 65_535;
// A piece unpacks to at most a thousand times as much.
const pieceLength = 4096;
// What stands in place of a number of four bytes that is too long for them.
const elsewhere = 0xffffffff;

// The first directory entry and how many there are.
function directory(view: DataView): { at: number; count: number } {
  const lowest = Math.max(0, view.byteLength - longestComment - 22);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== directoryEnd) end -= 1;
  if (end < lowest) throw new Refusal('damaged');
  const at = view.getUint32(end + 16, true);
  if (at !== elsewhere) return { at, count: view.getUint16(end + 10, true) };
  const long = view.getUint32(end - 12, true);
  if (view.getUint32(long, true) !== longDirectoryEnd) throw new Refusal('damaged');
  return { at: view.getUint32(long + 48, true), count: view.getUint32(long + 32, true) };
}

// The numbers of an entry that did not fit, in the order of the given ones. A file we read has no more
// than four bytes' worth of any.
function whole(given: number[], extra: DataView): number[] {
  let long = -1;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) === 1) long = at + 4;
  }
  return given.map((number) => {
    if (number !== elsewhere) return number;
    long += 8;
    return extra.getUint32(long - 8, true);
  });
}

// The parts of a zip file by their names.
export function partsOf(file: Uint8Array): Map<string, Part> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const parts = new Map<string, Part>();
  const utf8 = new TextDecoder();
  try {
    let { at, count } = directory(view);
    for (; count > 0; count -= 1) {
      if (view.getUint32(at, true) !== entryStart) throw new Refusal('damaged');
      const isLocked = view.getUint16(at + 8, true) & 1;
      const method = view.getUint16(at + 10, true);
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = utf8.decode(file.subarray(at + 46, at + 46 + nameLength));
      const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
      const [size = 0, packed = 0, start = 0] = whole(
        [
          view.getUint32(at + 24, true),
          view.getUint32(at + 20, true),
          view.getUint32(at + 42, true),
        ],
        extra,
      );
      if (isLocked || (method !== 0 && method !== 8)) throw new Refusal('damaged');
      const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      if (from + packed > file.length) throw new Refusal('damaged');
      parts.set(name.replaceAll('\\', '/').toLowerCase(), {
        bytes: file.subarray(from, from + packed),
        isPacked: method === 8,
        size,
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  } catch {
    // A place outside of the file.
    throw new Refusal('damaged');
  }
  return parts;
}

// Hands the unpacked bytes of a part on, piece by piece.
export function unpack({ bytes, isPacked }: Part, take: (piece: Uint8Array) => void): void {
  const inflate = isPacked ? new Inflate((piece) => take(piece)) : null;
  for (let at = 0; at < bytes.length || at === 0; at += pieceLength) {
    const piece = bytes.subarray(at, at + pieceLength);
    if (inflate) inflate.push(piece, at + pieceLength >= bytes.length);
    else take(piece);
  }
}
