import type { RosterReading } from '#lists';

type Reader = typeof import('./list-reader.ts');

let traps = 0;

// The code for lists is loaded with the first one. After a trap it is never called again: under a
// new query the browser gives a new copy of it, with an instance of its own.
async function reader(): Promise<Reader> {
  const first = await import('./list-reader.ts');
  const copy: Reader =
    traps === 0 ? first : await import(/* @vite-ignore */ `${first.address}?again=${traps}`);
  await copy.default();
  return copy;
}

// Reads a list of creators or notes.
export async function readRoster(text: string): Promise<RosterReading> {
  const { readRoster: read } = await reader();
  try {
    return read(text);
  } catch (error) {
    traps += 1;
    throw error;
  }
}
