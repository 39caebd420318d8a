import type { words as en } from './words.en.ts';

export const words: typeof en = {
  question: '这位达人值这个价吗？',
  example: '示例，并非真实达人：',
  one: { awareness: '每位读者', seeding: '每次收藏', conversion: '每笔订单' },
  typical: { koc: '典型 KOC ', micro: '典型初级达人', mid: '典型腰部达人', mega: '典型头部达人' },
  worth: (fee, asked, one, cost, typical, usual) =>
    `最多值 ${fee}：报价 ${asked}，${one}全包成本 ${cost}，您方案里的${typical}是 ${usual}`,
  worthNoFee: (fee, one, typical, usual) =>
    `最多值 ${fee}：这时${one}成本 ${usual}，与您方案里的${typical}相同`,
  worthNothing: (one, typical) => `不值得付费：就算不收报价，${one}成本也高于您方案里的${typical}`,
  doubt: {
    'interactions-above-reads': (value, most) =>
      `互动 ${value}，阅读却只有 ${most}，不可能：点赞、收藏的人都打开过笔记`,
    'reads-above-impressions': (value, most) =>
      `阅读 ${value}，曝光却只有 ${most}，不可能：没有曝光就没有阅读`,
    'total-disagrees': (value, most) => `互动总数 ${value}，各项相加却是 ${most}`,
    'saves-above-likes': (value, most) => `收藏 ${value}，按点赞数看，${most} 就已经很多`,
    'rate-above-band': (value, most) => `互动率 ${value}，超过 ${most} 的几乎没有`,
  },
  noCreator: '填入达人数据，即可看到判断。',
  noWorth: '数据不足，还下不了判断',
  rosterTitle: '整份达人名单',
};
