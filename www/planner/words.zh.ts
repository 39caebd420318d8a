import type { words as en } from './words.en.ts';

export const words: typeof en = {
  title: 'Notewave',
  tagline: '规划一次小红书达人投放：钱能买到什么、哪位达人值这个价、谁在什么时候发。',
  privacy: '您输入的内容不会离开这台设备的浏览器，方案就保存在链接里。',
  bar: {
    language: '语言',
    theme: '外观',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    undo: '撤销',
    redo: '重做',
    copyLink: '复制链接',
    reset: '重新开始',
    summary: '方案一览',
    dismiss: '知道了',
  },
  live: (first, last) => `发布期 ${first} 至 ${last}`,
  startBy: (date) => `最晚 ${date}启动`,
  startLate: (date) => `应于 ${date}启动`,
  notice: {
    crashed: '这份方案让计算出错了。方案完好，您看到的是上一次有效的结果；请改动或撤销后继续。',
    recovered: '计算刚才出错，已重新启动。方案完好。',
    'part-missing': '这一部分未能加载。请检查网络，收起后重新展开。',
    'link-broken': '这个链接里的方案无法读取，您自己的方案没有变动。',
    'link-opened': '已打开链接中的方案。点「撤销」可回到您自己的方案。',
    'rules-changed':
      '这份方案在规则更新之前制作：其中的设置都已保留，数字按现在的规则与数据重新计算。',
    'link-copied': '链接已复制，打开它的人会看到这份方案。',
    'link-long': '链接已复制。因为包含达人名单，链接较长，有些聊天软件可能会截断。',
    reset: '已重新开始。点「撤销」可找回原方案。',
    'update-ready': '新版本已备好，下次打开时启用。',
  },
};
