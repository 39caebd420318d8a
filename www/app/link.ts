// A plan as the fragment of a link: `#1.` and its JSON, deflated, in base64url. A fragment never
// reaches a server.

const start = '#1.';
// Ten times a plan of 10,000 creators, whose notes come to little more; a short link may inflate to
// gigabytes.
const mostBytes = 32_000_000;
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

async function through(bytes: Uint8Array<ArrayBuffer>, pipe: GenericTransformStream) {
  const stream: ReadableStream<Uint8Array<ArrayBuffer>> = new Blob([bytes])
    .stream()
    .pipeThrough(pipe as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>)
    .pipeThrough(limited());
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Passes bytes on, and fails as soon as they are too many.
function limited() {
  let seen = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, out) {
      seen += bytes.length;
      if (seen > mostBytes) throw new Error('too large');
      out.enqueue(bytes);
    },
  });
}

export async function toFragment(plan: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(toJson(plan));
  const small = await through(bytes, new CompressionStream('deflate-raw'));
  const letters = Array.from(small, (byte) => String.fromCharCode(byte)).join('');
  return start + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

// Whether a fragment is meant as a plan, of whatever version.
export function isPlan(fragment: string): boolean {
  return /^#\d+\./.test(fragment);
}

// Reads a plan from a fragment. Throws if it is damaged or of an unknown version.
export async function fromFragment(fragment: string): Promise<unknown> {
  if (!fragment.startsWith(start)) throw new Error('unknown version');
  const letters = atob(fragment.slice(start.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const json = await through(bytes, new DecompressionStream('deflate-raw'));
  return fromJson(new TextDecoder().decode(json));
}
