// Decodes bytes as text. Spreadsheets in China write GB18030, and Excel's "Unicode text" is UTF-16.
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  text: string;
  encoding: Encoding;
  // Whether some bytes could not be decoded.
  broken: boolean;
}

function utf16(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a byte order mark, an ASCII letter at the start tells.
  if (first && second === 0) return 'utf-16le';
  return first === 0 && second ? 'utf-16be' : null;
}

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

// The text of bytes that are not valid UTF-8; null if they are no text, such as a picture.
export function decode(bytes: Uint8Array): Decoded | null {
  const wide = utf16(bytes);
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return text.includes('\0') ? null : { text, encoding: wide, broken: text.includes('\ufffd') };
  }
  if (bytes.includes(0)) return null;
  // GB18030 read as UTF-8 leaves hardly a letter beyond ASCII whole; UTF-8 that was damaged leaves
  // nearly all.
  const start = new TextDecoder().decode(bytes.subarray(0, 1 << 20));
  const broken = count(start, /\ufffd/g);
  const sound = count(start, /[^\0-\x7f\ufffd]/g);
  const encoding = broken * 4 > sound ? 'gb18030' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: text.includes('\ufffd') };
}
