// The worker that reads lists. Errors are sent as data: an instance of our own class cannot be
// sent.

import { sendInParts } from '../app/in-parts.ts';
import { type Reason, Refusal } from './limits.ts';
import { type Asked, type Opened, parseList, type Table } from './parse.ts';

export type Creator = Table['reading']['roster'][number];

export type Reply =
  | { part: number }
  // Creators of a table, by its place, ahead of what was opened.
  | { table: number; creators: Creator[] }
  | { opened: Opened }
  | { refused: { reason: Reason; given: number; most: number } }
  | { failed: string };

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const tell = (reply: Reply, transfer: Transferable[] = []) => postMessage(reply, { transfer });
  try {
    const opened = await parseList(data, (part) => tell({ part }));
    const columns = opened.tables.flatMap(({ reading }) => Object.values(reading.notes));
    const buffers = columns.flatMap((column) =>
      column instanceof Float64Array ? [column.buffer] : [],
    );
    opened.tables.forEach(({ reading }, table) => {
      reading.roster = sendInParts(reading.roster, (creators) => tell({ table, creators }));
    });
    tell({ opened }, buffers);
  } catch (error) {
    if (error instanceof Refusal) {
      const { reason, given, most } = error;
      tell({ refused: { reason, given, most } });
    } else {
      tell({ failed: String(error) });
    }
  }
});
