import type { words as en } from './brief.en.ts';

export const words: typeof en = {
  question: '一页看懂方案',
  about: '可直接粘贴到方案书、邮件或聊天里，内容随方案更新。',
  copy: '复制文字',
  copied: '已复制。',
  heads: { aim: '目标', creators: '达人', money: '费用', dates: '时间', posts: '笔记' },
  aim: (objective, expected) => `${objective}：十次同类投放有八次带来 ${expected}`,
  line: (name, what) => `${name}：${what}`,
  each: (fee) => `每位 ${fee}`,
  total: '总预算',
  half: (half) => `一半超过 ${half}`,
  wave: (count, _value, from, to) => `${count} 篇，${from}${from === to ? '' : ` 至 ${to}`}`,
  startBy: (date) => `最晚 ${date}启动`,
  live: (from, to) => `${from}至 ${to}发布`,
  for: (day, date) => `对应${day}，${date}`,
};
