import type { Words } from '../app/words.ts';
import { noticeWords } from './words.ts';

// What an edit changed, in words, by the field's path or the nearest part above it.
export function changed(field: string, words: Words): string {
  const names: Partial<Record<string, string>> = noticeWords.in(words).changed;
  const parts = field.split(/[.,]/);
  const path = [parts.slice(0, 2).join('.'), parts[0] ?? ''];
  return path.map((one) => names[one]).find(Boolean) ?? words.t.unknown;
}
