// What is in the fragment of a link, whole or damaged. Chats put a full stop or a bracket behind a
// link, cut it, or break it over lines.
import { fromJson, linkStart, signed, unsigned } from './link.ts';

// Ten times a plan of 10,000 creators, whose notes come to little more; a short link may inflate to
// gigabytes.
const mostBytes = 32_000_000;
// So that what comes before the damage is inflated and not lost with it.
const step = 512;

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

// The longest start of a JSON text that is complete, closed where it is cut. A number or a name may
// be cut itself, so that a value counts only when something follows it.
export function closed(json: string): string {
  const token = /\s*("(?:[^"\\]|\\.)*"|[-+.\w]+|[[\]{},:])/y;
  const open: string[] = [];
  let good = '';
  for (let match = token.exec(json); match; match = token.exec(json)) {
    const [, sign = ''] = match;
    if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === ',') good = json.slice(0, match.index) + [...open].reverse().join('');
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) break;
      good = json.slice(0, token.lastIndex) + [...open].reverse().join('');
      if (open.length === 0) break;
    }
  }
  return good;
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
    const start = closed(json);
    const plan = start ? planIn(start) : {};
    return Object.keys(plan).length > 0 ? { plan, whole: false } : null;
  }
}
