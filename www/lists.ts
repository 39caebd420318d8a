import init, { type RosterReading, readRoster as read } from '#lists';

// Reads a list of creators or notes. The code for it is loaded with the first list.
export async function readRoster(text: string): Promise<RosterReading> {
  await init();
  return read(text);
}
