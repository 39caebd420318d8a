import type { words as en } from './words.en.ts';

// Numbers and Latin letters stand a space apart from Chinese characters, which stand side by side:
// 300 次收藏, but 1.3万次收藏.
export const spaced = (text: string) => text.replace(/(\p{sc=Han}) (?=\p{sc=Han})/gu, '$1');

export const words: typeof en = {
  tier: { koc: 'KOC', micro: '初级达人', mid: '腰部达人', mega: '头部达人' },
  tierTitle: { koc: 'KOC', micro: '初级达人', mid: '腰部', mega: '头部' },
  creatorsOfTier: (count, tier) => `${tier} ${count} 位`,
  creatorCount: (count) => `${count}\u00a0位达人`,
  noCreators: '没有达人',
  objective: { awareness: '品牌曝光', seeding: '内容种草', conversion: '转化成交' },
  result: {
    awareness: (count) => spaced(`${count} 位读者`),
    seeding: (count) => spaced(`${count} 次收藏`),
    conversion: (count) => spaced(`${count} 笔订单`),
  },
  resultName: { awareness: '读者', seeding: '收藏', conversion: '订单' },
  underOneResult: '预计不到 1',
  costName: { awareness: '单个读者成本', seeding: '单次收藏成本', conversion: '单笔订单成本' },
  costOfOne: {
    awareness: (cost) => spaced(`每位读者 ${cost}`),
    seeding: (cost) => spaced(`每次收藏 ${cost}`),
    conversion: (cost) => spaced(`每笔订单 ${cost}`),
  },
  unit: {
    days: (count) => `${count} 天`,
    minutes: (count) => `${count} 分钟`,
    suffix: { fen: '¥', share: '%', count: '', ratio: '', days: '天', clock: '', minutes: '分钟' },
  },
  event: {
    'spring-festival': '春节',
    lantern: '元宵节',
    'womens-day': '三八妇女节',
    'labour-day': '五一劳动节',
    'mothers-day': '母亲节',
    'five-twenty': '520',
    'six-eighteen': '618',
    'dragon-boat': '端午节',
    qixi: '七夕',
    'mid-autumn': '中秋节',
    'national-day': '国庆节',
    'double-eleven': '双 11',
    'black-friday': '黑色星期五',
    'double-twelve': '双 12',
    christmas: '圣诞节',
    'new-year': '元旦',
    'valentines-day': '情人节',
  },
  unknown: '–',
  colon: '：',
  comma: '，',
};
