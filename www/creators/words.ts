import { Messages } from '../app/messages.ts';
import type { words as details } from './creator-details.en.ts';
import type { words as roster } from './creator-roster.en.ts';
import type { words as team } from './roster-team.en.ts';
import type { words } from './words.en.ts';

export const creatorsWords = new Messages<typeof words>();
export const detailWords = new Messages<typeof details>();
export const rosterWords = new Messages<typeof roster>();
export const teamWords = new Messages<typeof team>();
