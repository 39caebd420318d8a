import type { words as en } from './whatif-advice.en.ts';

export const words: typeof en = {
  title: {
    awareness: '品牌曝光要注意什么',
    seeding: '内容种草要注意什么',
    conversion: '转化成交要注意什么',
  },
  nothingMissing: 'Playbook 的要求里能量化的，这份方案都已满足。',
  missing: {
    reach: '这个组合没有腰部和头部达人，缺少能带来触达的人。',
    layer: '这个组合没有 KOC，付费笔记缺少素人笔记的支撑。',
    'order-value': '还没有填写客单价，填写后即可看到销售额和 ROAS。',
    boost: '没有给跑出来的笔记预留投流预算。',
    support: '工具、制作和代理费都没有预算，是否另外支付？',
  },
  rates: (saves, engagements) => `这个组合预计收藏占阅读的 ${saves}，赞藏占阅读的 ${engagements}。`,
  othersHead: '换个投放目标',
  sameMix: '组合不变',
  sameAbout: '在约束之内，有时同一个组合换读者、换收藏、换订单都最省钱。',
  aspect: { measure: '衡量', mix: '达人', format: '形式', notes: '笔记' },
  advice: {
    awareness: {
      measure:
        '看上面的曝光量和触达人数；平台上还要看品牌账号涨粉，以及类目词搜索结果里的品牌占比。',
      mix: '触达主要靠腰部达人；头部达人适合在新品上市时领衔，不宜作主力。',
      format: '图文还是视频，在 Brief 里约定。视频更贵，同样的预算请到的达人更少。',
      notes: '用第一人称写真实体验，读起来像广告的笔记效果差。',
    },
    seeding: {
      measure: '先看收藏，再看赞藏；平台上还要看关键词的搜索排名，以及没有付费的自发笔记数。',
      mix: '用 KOC 打底，支撑付费笔记；同时请 15–20 位初级达人，声量可以胜过 1 位头部。',
      format: '图文还是视频，在 Brief 里约定。无论哪种，正文都要埋入读者会搜的关键词。',
      notes: '正文埋入读者会搜的长尾词，一篇好笔记几个月后还能被搜到。',
    },
    conversion: {
      measure: '看上面的进店和订单；销售额和 ROAS 见“全部指标与区间”；店铺里还要看优惠券核销。',
      mix: '选笔记收藏高的达人：比起点赞多，收藏率高更能预示成交。',
      format: '图文还是视频，在 Brief 里约定。无论哪种，都要写明在哪里买。',
      notes: '色号、准确价格、在哪里买：买家想知道这些，也会搜这些。',
    },
  },
  source: {
    measure: 'Playbook，第六阶段：效果衡量',
    mix: 'Playbook，达人量级与第六阶段',
    format: 'Playbook，第三阶段：要求按目标选形式，但没有说选哪种',
    notes: 'Playbook，第四阶段：内容',
  },
};
