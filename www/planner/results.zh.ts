import type { words as en } from './results.en.ts';

export const words: typeof en = {
  question: '投完之后，拿什么来对照',
  lead: (range, unit) =>
    `预期${unit} ${range}。10 次同类投放中，8 次落在这个区间，1 次更低，1 次更高，都属于正常波动。`,
  typed: (unit) => `实际带来（${unit}）`,
  inside: (place) => `在区间之内：20 次同类投放中，有 ${place} 次的结果不高于它。`,
  below: '低于区间：10 次里约有 1 次这么差。先看每篇笔记的阅读量。',
  above: '高于区间：10 次里约有 1 次这么好。这批达人值得长期合作。',
  watchHead: '逐篇记录以下数据',
  watch: {
    awareness: ['曝光量与阅读量', '新触达人数（平台提供时）', '涨粉数', '品牌词搜索量'],
    seeding: ['收藏量与收藏率', '问在哪里买的评论', '产品词搜索量', '他人的自发笔记'],
    conversion: ['进店量', '订单数与订单金额', '每篇的聚光消耗', '单笔订单成本'],
  },
};
