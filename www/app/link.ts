// A plan as the fragment of a link: `#1.` and its JSON, deflated, in base64url. A fragment never
// reaches a server. A link is read in read-link.ts.

export const linkStart = '#1.';
// JSON has no NaN, which is the value of an empty box.
const notANumber = '\u0000NaN';

export function toJson(plan: unknown): string {
  return JSON.stringify(plan, (_, value: unknown) => {
    // The columns of a new list are typed arrays, of which JSON would make objects.
    if (value instanceof Float64Array) return Array.from(value);
    return Number.isNaN(value) ? notANumber : value;
  });
}

export function fromJson(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => (value === notANumber ? Number.NaN : value));
}

// A number that tells texts apart: FNV-1a twice, 64 bits, as text. It is no secret and guards
// against accidents alone.
export function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('');
}

// Raw deflate has no checksum, so the JSON of a link ends with one: a link that was changed on its
// way is told from a whole one. Readers from before pass over the field.
export function signed(json: string): string {
  return `${json.slice(0, -1)},"sum":"${hash(json)}"}`;
}

// The JSON that was signed.
export function unsigned(json: string): string {
  return json.replace(/,"sum":"\w*"\}$/, '}');
}

export async function toFragment(plan: unknown): Promise<string> {
  const pipe = new CompressionStream('deflate-raw');
  // A response has its text at hand, where a blob would wait for the browser's own process.
  const stream = new Response(signed(toJson(plan))).body?.pipeThrough(pipe);
  const small = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(small, (byte) => String.fromCharCode(byte)).join('');
  return linkStart + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

// Whether a fragment is meant as a plan, of whatever version.
export function isPlan(fragment: string): boolean {
  return /^#\d+\./.test(fragment);
}
