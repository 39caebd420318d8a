import type { words as en } from './words.en.ts';

export const words: typeof en = {
  title: 'Notewave',
  tagline: '一次小红书达人投放能带来什么、该找谁、谁在什么时候发。',
  privacy: '您输入的内容只留在这个浏览器里，除非您主动分享：链接里只有方案，勾选后才会带上名单。',
  view: { budget: '预算', creators: '达人', schedule: '排期', brief: '方案书', results: '效果' },
  viewTitle: (view) => `${view} – Notewave`,
  startFrom: '从示例开始：',
  example: {
    first: '首次投放 8 万元',
    sale: '618 前投 20 万元',
    mega: '头部系列 100 万元',
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
    summary: '方案一览',
  },
  startBy: (date) => `${date}前启动`,
  startLate: (date) => `已晚：${date}`,
};
