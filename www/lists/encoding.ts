// Decodes bytes as text. Spreadsheets write the encoding of their system: GB18030 in China, Big5 in Taiwan
// and Hong Kong, Shift_JIS in Japan; Excel's "Unicode text" is UTF-16.
import { isUsual } from './letters.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'shift_jis';

// An encoding that the bytes may be of, and the first lines as they would read.
export interface Candidate {
  encoding: Encoding;
  sample: string;
}

export interface Decoded {
  text: string;
  encoding: Encoding;
  // Whether some bytes could not be decoded.
  broken: boolean;
  // All that the bytes may be, the likeliest first; empty where their encoding is known.
  candidates: Candidate[];
  // Whether the second is nearly as likely as the first.
  isDoubtful: boolean;
}

// UTF-8 is first: of equals it is the likeliest.
const guessed = ['utf-8', 'gb18030', 'big5', 'shift_jis'] as const;
// The bytes that tell, and the letters of a sample.
const telling = 1 << 18;
const sampleLetters = 160;
// Fewer letters beyond ASCII tell little.
const fewLetters = 12;
// By how much of its letters the first has to be more usual than the second.
const clear = 0.3;
// An encoding that leaves more of its letters broken is none.
const mostBroken = 0.25;

function utf16(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a byte order mark, an ASCII letter at the start tells.
  if (first && second === 0) return 'utf-16le';
  return first === 0 && second ? 'utf-16be' : null;
}

interface Guess extends Candidate {
  // The part of the letters beyond ASCII that lists are usually written in, 0 to 1, and the part of them
  // that is broken.
  usual: number;
  broken: number;
  letters: number;
}

// The bytes from the first line on that has a letter beyond ASCII.
function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = first < 0 ? 0 : bytes.lastIndexOf(10, first) + 1;
  return bytes.subarray(start, start + telling);
}

function guess(bytes: Uint8Array, encoding: Encoding): Guess {
  // The last letter may be cut off.
  const text = new TextDecoder(encoding).decode(bytes, { stream: bytes.length === telling });
  let [letters, usual, broken] = [0, 0, 0];
  for (const letter of text) {
    if (letter < '\x80') continue;
    letters += 1;
    if (letter === '\ufffd') broken += 1;
    else if (isUsual(letter)) usual += 1;
  }
  const lines = text.slice(0, sampleLetters).split(/[\r\n]+/);
  const sample = lines.slice(0, 2).join(' ⏎ ').trim();
  const all = Math.max(letters, 1);
  return { encoding, sample, letters, usual: usual / all, broken: broken / all };
}

// Broken letters count double: a wrong encoding leaves many, the right one hardly any.
const likely = ({ usual, broken }: Guess) => usual - 2 * broken;

const only = (text: string, encoding: Encoding): Decoded => ({
  text,
  encoding,
  broken: text.includes('\ufffd'),
  candidates: [],
  isDoubtful: false,
});

// The text of bytes that are not valid UTF-8, by the encoding that was chosen or the likeliest; null if
// they are no text, such as a picture.
export function decode(bytes: Uint8Array, chosen: Encoding | null = null): Decoded | null {
  const wide = utf16(bytes);
  if (wide) {
    const decoded = only(new TextDecoder(wide).decode(bytes), wide);
    return decoded.text.includes('\0') ? null : decoded;
  }
  if (bytes.includes(0)) return null;
  const part = tellingPart(bytes);
  const ordered = guessed
    .map((encoding) => guess(part, encoding))
    .sort((one, other) => likely(other) - likely(one));
  const [best, second] = ordered;
  if (!best) return null;
  const encoding = chosen ?? best.encoding;
  const isNear = second !== undefined && likely(best) - likely(second) < clear;
  return {
    ...only(new TextDecoder(encoding).decode(bytes), encoding),
    candidates: ordered
      .filter((one) => one === best || one.encoding === encoding || one.broken < mostBroken)
      .map(({ encoding, sample }) => ({ encoding, sample })),
    isDoubtful: isNear || best.letters < fewLetters || best.broken > 0.02,
  };
}
