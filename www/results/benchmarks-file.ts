// The user's own benchmarks as a file; docs/plan-file.md says what stands in it.
import type { Past } from '#whatif';
import { pastIn } from '../app/kept-results.ts';
import { fromJson, toJson } from '../app/link.ts';

const format = 'notewave-benchmarks';
const version = 1;
const mostBytes = 8_000_000;

export function benchmarksFile(past: Past[]): Blob {
  return new Blob([toJson({ format, version, campaigns: past })], { type: 'application/json' });
}

// The campaigns of a file; null where it is none of ours.
export async function readBenchmarks(file: Blob): Promise<Past[] | null> {
  if (file.size > mostBytes) return null;
  try {
    const given = fromJson((await file.text()).replace(/^\uFEFF/, '')) as Record<string, unknown>;
    if (given?.format !== format || Number(given.version) > version) return null;
    return pastIn(given.campaigns);
  } catch {
    return null;
  }
}

// Campaigns with others: of one plan the newer stays.
export function together(own: Past[], more: Past[]): Past[] {
  const all = new Map<string, Past>();
  for (const one of [...own, ...more]) {
    const key = one.plan || `${one.name} ${one.day}`;
    const known = all.get(key);
    if (!known || known.day <= one.day) all.set(key, one);
  }
  return [...all.values()];
}
