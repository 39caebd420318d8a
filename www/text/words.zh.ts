import type { words as en } from './words.en.ts';

export const words: typeof en = {
  title: 'Notewave：小红书达人投放计算器',
  description: '小红书达人投放计算器：一笔预算能换来什么效果，哪位达人值这个价，谁在什么时候发。',
  picture: (budget, creators, range) => `${budget} 的投放方案：${creators}，${range}`,
  question: (budget) => `示例：${budget} 投小红书，能换来什么？`,
  about: (day) =>
    `以上由计算器于 ${day}算出，投放目标为内容种草。启用 JavaScript 后，每个数字都可以按您的实际情况修改。`,
  dates: (startBy, first, last) => `最晚 ${startBy}启动，笔记在 ${first}至 ${last}之间上线。`,
  sources: (names) => `数据来源：${names}；其余是我们的假设。每项数据的范围和可信度等级见页面。`,
  other: 'English',
  fixed: {
    title: (objective, budget) => `${budget} 投小红书：${objective}`,
    dots: (count) => `一个圆点代表 ${count} 位达人。`,
    lines: '每一元花在哪里',
    open: '打开这个方案，每个数字都可以修改',
    about: (day) => `由 Notewave 于 ${day}算出。均为估算，不保证实际效果。`,
  },
};
