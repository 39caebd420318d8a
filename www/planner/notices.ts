import type { FetchedTag } from '../app/chunks.ts';
import type { Notice } from '../app/store.ts';
import type { words } from './words.en.ts';

// Notices of something that did not work.
export const bad: readonly Notice[] = [
  'crashed',
  'link-broken',
  'link-damaged',
  'link-newer',
  'part-missing',
  'storage-full',
  'storage-off',
  'lists-unstored',
];

// The dialog that a notice leads to.
export const doors: Partial<Record<Notice, FetchedTag & keyof (typeof words)['doors']>> = {
  'link-damaged': 'notewave-link-parts',
  partly: 'notewave-link-parts',
  'storage-full': 'notewave-share',
  'storage-off': 'notewave-share',
  'lists-unstored': 'notewave-share',
  'kept-newer': 'notewave-plans',
  'kept-damaged': 'notewave-plans',
};
