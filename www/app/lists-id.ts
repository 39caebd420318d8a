// The id of a plan's lists: the hash of their JSON, which is made and counted in short pieces. At once,
// two hundred thousand notes would hold the page for more than a second.
import { toJson } from './link.ts';
import { nextTask } from './next-task.ts';
import type { Lists } from './plan.ts';

// The members of one piece.
const slice = 256;
// In milliseconds: after so long, what waits for the page comes first.
const patience = 6;

const numberJson = (number: number) => (Number.isFinite(number) ? String(number) : toJson(number));

// The text of `toJson`, in pieces.
export function* jsonPieces(value: unknown): Generator<string> {
  if (Array.isArray(value) || value instanceof Float64Array) {
    for (let at = 0; at < Math.max(1, value.length); at += slice) {
      const members = value.slice(at, at + slice);
      const text =
        members instanceof Float64Array
          ? Array.from(members, numberJson).join(',')
          : toJson(members).slice(1, -1);
      yield `${at === 0 ? '[' : ','}${text}`;
    }
    yield ']';
  } else if (typeof value === 'object' && value !== null) {
    let before = '{';
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      yield `${before}${toJson(name)}:`;
      yield* jsonPieces(member);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else {
    yield toJson(value);
  }
}

// The hash of a text in pieces, as `hash` gives it for the whole.
async function hashOf(pieces: Iterable<string>): Promise<string> {
  let [one, other] = [0x811c9dc5, 0x9dc5811c];
  let start = performance.now();
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x85ebca6b);
    }
    if (performance.now() - start < patience) continue;
    await nextTask();
    start = performance.now();
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('');
}

// The id of the lists that were asked for last: long ones take a while.
let last: { lists: Lists; id: Promise<string> } | null = null;

// The id of lists; null where there are none.
export async function idOf(lists: Lists): Promise<string | null> {
  const { roster, notes, creators } = lists;
  if (roster.length + notes.creator.length + creators.length === 0) return null;
  const isLast =
    last?.lists.roster === roster && last.lists.notes === notes && last.lists.creators === creators;
  if (!last || !isLast) {
    last = { lists, id: hashOf(jsonPieces(lists)).then((hash) => `lists:${hash}`) };
  }
  return last.id;
}
