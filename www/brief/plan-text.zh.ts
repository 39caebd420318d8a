import type { words as en } from './plan-text.en.ts';

export const words: typeof en = {
  about: '可以直接粘贴到 Brief、邮件或群聊里，内容随方案更新。',
  copy: '复制文字',
  copied: '已复制。',
  heads: { aim: '投放目标', creators: '达人', money: '费用', dates: '时间', posts: '笔记' },
  aim: (objective, expected) => `${objective}：${expected}（10 次同类投放中有 8 次）`,
  each: (fee) => `每位 ${fee}`,
  total: '总预算',
  half: (half) => `一半的投放超过 ${half}`,
  wave: (count, _value, from, to) => `${count} 篇，${from}${from === to ? '' : `–${to}`}`,
  startBy: (date) => `最晚 ${date}启动`,
  live: (from, to) => `${from}至 ${to}上线`,
  ofFirst: (stage) => `${stage}（首批笔记）`,
  for: (day, date) => `排期依据：${day}，${date}`,
};
