import type { words as en } from './words.en.ts';

export const words: typeof en = {
  title: 'Notewave',
  tagline: '小红书达人投放：能带来什么，该找谁，何时发。',
  privacy: '您输入的内容只留在这个浏览器里，除非您主动分享。分享链接只含方案，勾选后才带上名单。',
  view: { budget: '预算', creators: '达人', schedule: '排期', brief: 'Brief', results: '复盘' },
  viewTitle: (view) => `${view} – Notewave`,
  skip: '跳到正文',
  startFrom: '从示例开始：',
  example: {
    first: '首次投放 8 万元',
    sale: '618 前投 20 万元',
    mega: '100 万元请头部做系列',
  },
  bar: {
    language: '语言',
    theme: '外观',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    undo: '撤销',
    redo: '重做',
    plans: '方案',
    share: '分享',
    menu: '更多',
    reset: '重新开始',
    summary: '方案概览',
  },
  startBy: (date) => `${date}前启动`,
  startLate: (date) => `已晚：${date}`,
};
