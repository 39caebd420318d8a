import type { words as en } from './whatif-advice.en.ts';

export const words: typeof en = {
  title: {
    awareness: '品牌曝光需要什么',
    seeding: '内容种草需要什么',
    conversion: '转化成交需要什么',
  },
  nothingMissing: 'Playbook 所要求的、能够计数的，本方案都不缺。',
  missing: {
    reach: '这个组合没有腰部或头部达人，缺少带来触达的人。',
    layer: '这个组合没有 KOC，付费笔记之外几乎没有素人笔记支撑。',
    'order-value': '还没有填写客单价，填写后可见销售额与 ROAS。',
    boost: '没有为跑出来的笔记预留投流。',
    support: '工具、制作与代理都没有预算，是否另有出处？',
  },
  rates: (saves, engagements) =>
    `本组合预计：收藏占阅读的 ${saves}，点赞与收藏合计占 ${engagements}。`,
  othersHead: '换个目标',
  sameMix: '组合不变',
  sameAbout: '在护栏之内，同一组合换来读者、收藏和订单可能都最省钱。',
  aspect: { measure: '衡量', mix: '达人', format: '形式', notes: '笔记' },
  advice: {
    awareness: {
      measure: '看上面的曝光量与触达人数；平台上还要看品牌账号涨粉，以及品类搜索结果中的声量占比。',
      mix: '触达主要靠腰部达人；头部达人适合在新品发布时作锚点，不宜作主力。',
      format: '图文或视频，在简报中约定。视频更贵，同样的预算请到的人更少。',
      notes: '用第一人称写真实体验，读起来像广告的效果会差。',
    },
    seeding: {
      measure:
        '先看收藏，再看点赞与收藏合计；平台上还要看关键词的搜索排名，以及未付费的自发笔记数。',
      mix: 'KOC 打底，支撑付费笔记；同时请 15 到 20 位初级达人，声量可以胜过一位头部。',
      format: '图文或视频，在简报中约定。无论哪种，正文都要写入用户会搜的词。',
      notes: '正文写入用户会搜的长尾词，一篇好笔记几个月后仍会被搜到。',
    },
    conversion: {
      measure: '看上面的点击与订单；销售额与 ROAS 见“可能出现哪些结果？”；店铺里还要看优惠券核销。',
      mix: '选笔记收藏高的达人：收藏率高，比点赞多更能预示成交。',
      format: '图文或视频，在简报中约定。无论哪种，都要写明哪里买。',
      notes: '色号、确切价格、哪里买：买家想知道的，也是他们会搜的。',
    },
  },
  source: {
    measure: 'Playbook，第六阶段：衡量',
    mix: 'Playbook，达人量级与第六阶段',
    format: 'Playbook，第三阶段：要求按目标选形式，但未指明',
    notes: 'Playbook，第四阶段：内容',
  },
};
