import type { whatif as english } from './folds.en.ts';

export const whatif: typeof english = {
  working: '正在计算……',
  failed: '无法得出结果。请修改输入，或收起后重新打开。',
  outlook: '可能出现哪些结果？',
  curve: '预算增减会怎样？',
  seek: '达成目标需要什么？',
  tornado: '哪些假设影响最大？',
  explain: '数字是怎么来的？',
  worlds: '如果别的基准才对呢？',
  winners: '现在就投流，还是等爆文？',
  advice: '这个目标还需要什么？',
  alternatives: '还有哪些方案差距不大？',
  scenarios: '几个方案谁更好？',
};
