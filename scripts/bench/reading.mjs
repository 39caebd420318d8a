// Reading a large list of notes: rows per second against Papaparse's fastest mode, whether the
// creators are the right ones, and the memory it takes at most, in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../run.mjs';

const rows = 300_000;
const notesEach = 30;
const creators = rows / notesEach;
const runs = 9;

// What a spreadsheet or a library would take for numbers, among ids that nobody would.
function idOf(creator) {
  const kinds = [
    () => `${creator}e5`,
    () => `00${creator}`,
    () => `${creator}`,
    () => `5f${(creator * 2_654_435_761).toString(16).padStart(14, '0')}00`,
    () => `创作者${creator}`,
  ];
  return kinds[creator % kinds.length]();
}

// One row a note, creator by creator as lists are; the same in every run.
export function makeNotes() {
  const lines = [
    'creator,note id,title,published,format,sponsored,likes,saves,comments,shares,reads,impressions',
  ];
  for (let row = 0; row < rows; row += 1) {
    const mixed = Math.imul(row, 2_654_435_761) >>> 0;
    const creator = Math.floor(row / notesEach);
    const day = new Date(Date.UTC(2026, 0, 1) + (mixed % 320) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const reads = 200 + (mixed % 99_000);
    const cells = [
      idOf(creator),
      `64b1f0a2000000001203${(row + 1_000_000).toString(16)}`,
      `autumn layering, ${row % 977} looks that work`.replace(',', ' -'),
      day,
      row % 3 ? 'image' : 'video',
      row % 5 ? 'no' : 'yes',
      Math.round(reads / 11),
      Math.round(reads / 37),
      row % 41 ? Math.round(reads / 190) : '-',
      Math.round(reads / 450),
      reads,
      reads * 9,
    ];
    lines.push(cells.join(','));
  }
  return `${lines.join('\n')}\n`;
}

async function loadLists() {
  const lists = await import('../../wasm/pkg-lists/lists.js');
  lists.initSync({ module: readFileSync(join(root, 'wasm/pkg-lists/lists_bg.wasm')) });
  return lists;
}

// The least of many runs: what else the machine does only adds.
function least(call) {
  let time = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    call();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

// The most memory that a process takes beyond what it takes before the list is there.
function peakOf(file) {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('the list could not be read in a process of its own');
  return Number(stdout);
}

export async function benchReading() {
  const lists = await loadLists();
  const { default: papa } = await import('papaparse');
  const text = makeNotes();
  const bytes = new TextEncoder().encode(text);

  const { notes, problems } = lists.readRoster(bytes, []);
  const expected = Array.from({ length: creators }, (_, creator) => idOf(creator));
  if (problems.length > 0 || notes.creator.length !== rows) throw new Error('rows were lost');
  if (notes.names.join() !== expected.join()) throw new Error('these are not the right creators');

  const ours = least(() => lists.readRoster(bytes, []));
  const theirs = least(() => papa.parse(text, { fastMode: true }));
  const perSecond = (time) => `${((rows / time) * 1000).toExponential(2)} rows/s`;
  console.log(
    `  ${rows} notes, ${(bytes.length / 1e6).toFixed(1)} MB of CSV: ${ours.toFixed(0)} ms, ${perSecond(ours)}; Papaparse without types ${theirs.toFixed(0)} ms, ${perSecond(theirs)} (${(theirs / ours).toFixed(1)} times)`,
  );

  const folder = mkdtempSync(join(tmpdir(), 'notewave-'));
  try {
    const file = join(folder, 'notes.csv');
    writeFileSync(file, bytes);
    const peak = peakOf(file);
    console.log(
      `  the most memory that takes: ${(peak / 1e6).toFixed(0)} MB, ${(peak / bytes.length).toFixed(1)} times the file`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lists = await loadLists();
  lists.readRoster('creator,followers\na,1\n', []);
  const before = process.memoryUsage().rss;
  const { notes } = lists.readRoster(readFileSync(process.argv[2]), []);
  if (notes.creator.length !== rows) process.exit(1);
  console.log(process.resourceUsage().maxRSS * 1024 - before);
}
