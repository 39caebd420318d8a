// What is in the fragment of a link, whole or damaged. Chats put a full stop or a bracket behind a
// link, cut it, or break it over lines.
import { fromJson, linkStart, signed, unsigned } from './link.ts';

// Ten times a plan of 10,000 creators, whose notes come to little more; a short link may inflate to
// gigabytes.
const mostBytes = 32_000_000;
// A link is inflated in so many pieces, so that what comes before the damage is not lost with it.
const pieces = 2000;

export interface Linked {
  plan: unknown;
  // Whether it is all that was sent.
  whole: boolean;
}

// The letters of a fragment that are of the link: breaks within are taken out, and what cannot be in
// base64url ends it.
function lettersOf(fragment: string): string {
  const text = fragment.slice(linkStart.length).replace(/\s|%(?:20|0A|0D|09|E2%80%8B)/gi, '');
  return text.match(/^[\w-]*/)?.[0] ?? '';
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  // One letter alone holds no byte.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  const text = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

// Inflates as much as can be. Throws if it is too much.
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const step = Math.ceil(bytes.length / pieces);
  (async () => {
    for (let at = 0; at < bytes.length; at += step)
      await writer.write(bytes.subarray(at, at + step));
    await writer.close();
    // The reader meets the same error.
  })().catch(() => {});
  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let [text, seen] = ['', 0];
  for (;;) {
    const next = await reader.read().catch(() => null);
    if (!next?.value) return text + (next ? decoder.decode() : '');
    seen += next.value.length;
    if (seen > mostBytes) {
      await reader.cancel().catch(() => {});
      throw new Error('too large');
    }
    text += decoder.decode(next.value, { stream: true });
  }
}

// The starts of a JSON text that are complete once they are closed: where each ends, and what closes it. A number
// or a name may be cut itself, so that a value counts only when something follows it.
function starts(json: string): { end: number; close: string }[] {
  const token = /\s*("(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{},:])/y;
  const open: string[] = [];
  const found: { end: number; close: string }[] = [];
  const add = (end: number) => found.push({ end, close: [...open].reverse().join('') });
  for (let match = token.exec(json); match; match = token.exec(json)) {
    const [, sign = ''] = match;
    if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === ',') add(match.index);
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) break;
      add(token.lastIndex);
      if (open.length === 0) break;
    }
  }
  return found;
}

// The plan in the longest start that can be read; null where none can. What damage has made of the rest is no JSON
// from some letter on, and no start that goes beyond it is.
function startOf(json: string): Record<string, unknown> | null {
  const all = starts(json);
  let plan: Record<string, unknown> | null = null;
  for (let [from, to] = [0, all.length]; from < to; ) {
    const middle = Math.floor((from + to) / 2);
    const { end = 0, close = '' } = all[middle] ?? {};
    try {
      plan = planIn(json.slice(0, end) + close);
      from = middle + 1;
    } catch {
      to = middle;
    }
  }
  return plan;
}

// The parts of a plan in a JSON text, without the sum.
function planIn(json: string): Record<string, unknown> {
  const { sum, ...plan } = fromJson(json) as Record<string, unknown>;
  return plan;
}

// Reads a fragment; null where nothing in it can be read. Throws if it inflates to too much.
export async function inflateLink(fragment: string): Promise<Linked | null> {
  const json = await inflate(bytesOf(lettersOf(fragment)));
  try {
    const plan = planIn(json);
    // Links from before have no sum.
    return { plan, whole: !('sum' in JSON.parse(json)) || json === signed(unsigned(json)) };
  } catch {
    const plan = startOf(json);
    return plan && Object.keys(plan).length > 0 ? { plan, whole: false } : null;
  }
}
