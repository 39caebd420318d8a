import type { words as en } from './results.en.ts';

export const words: typeof en = {
  question: '投放之后拿什么对照',
  lead: (range, unit) =>
    `预期 ${range} ${unit}。十次同类投放有八次落在这个区间，一次更低，一次更高，只是运气使然。`,
  typed: (unit) => `实际带来（${unit}）`,
  inside: (place) => `在区间内：二十次同类投放里有 ${place} 次不超过它。`,
  below: '低于区间：十次里约有一次这么差。先看单篇阅读量。',
  above: '高于区间：十次里约有一次这么好。这批达人值得留住。',
  watchHead: '逐篇记录这些',
  watch: {
    awareness: ['曝光量与阅读量', '新增触达人数（平台有数据时）', '新增粉丝', '品牌搜索量'],
    seeding: ['收藏数与收藏率', '询问在哪里买的评论', '产品搜索量', '他人的自发笔记'],
    conversion: ['到店点击', '订单数与金额', '每篇的聚光消耗', '单笔订单成本'],
  },
};
