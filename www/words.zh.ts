// What the first view says in Chinese, fetched as one.
export { words as app } from './app/words.zh.ts';
export { words as budget } from './budget/words.zh.ts';
export { words as planner } from './planner/words.zh.ts';
export { words as ui } from './ui/words.zh.ts';
