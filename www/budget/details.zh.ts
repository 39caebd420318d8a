import type { words as en } from './details.en.ts';

export const words: typeof en = {
  options: {
    agency: '由代理公司执行',
    tools: '工具与专业服务',
    madeNotes: '品牌自制图文套数',
    allThree: '三个目标都想要？',
    allThreeAbout:
      '不要放进同一份方案。Playbook 把它列为常见错误：每个目标要用不同的达人、形式和指标，三个都要，往往一个也做不好。请逐个来做；同样的钱投另外两个目标能带来什么，见“这个目标还要注意什么”。',
    objectiveAbout: {
      awareness: '让尽可能多的人看到笔记：腰部和头部发视频，可以请一位头部领衔，投流留得少一些。',
      seeding: '争取最多的收藏，这是平台上最接近购买意向的行为：以图文为主，便于搜索和收藏。',
      conversion: '争取最多的订单：更看重读者信任的小体量达人，并多留投流预算给跑出来的笔记。',
    },
    madeVideos: '品牌自制视频条数',
    format: '笔记形式',
    byObjective: (format) => `按投放目标${format && `：${format}`}`,
    formatName: { image: '图文', video: '视频' },
    formatOf: (tier) => `笔记形式（${tier}）`,
    notes: '每人篇数',
    notesOf: (tier) => `每人篇数（${tier}）`,
    vat: '增值税另付',
    season: '618 与双 11 前报价上涨',
    seasonName: { auto: '按日期判断', off: '不计入', on: '一律计入' },
    seasonApplies: (rate, event) =>
      `报价上涨 ${rate}${event && `：付费笔记落在大促（${event}）前几周`}。`,
    currency: '同时显示本币金额',
    currencyAbout:
      '1 美元合 7.2 元是从 Playbook 所列金额推算的（7.1–7.3），不是银行汇率；请填写您的汇率和日期。',
    rateMissing: (code) => `请填写 1 ${code} 合多少人民币，填写之前只显示人民币金额。`,
    isRmb: '金额本来就是人民币，不需要第二种货币。',
    noRate: (code, fold) => `还没有 ${code} 的汇率：请在“${fold}”里把它设为本币，并填写汇率。`,
    converted: (given, money, rate, date) => `${given} 合 ${money}（${date}汇率 ${rate}）。`,
    code: '币种（EUR、€）',
    rate: '1 单位合人民币',
    date: '汇率日期',
  },
  guardrails: {
    about:
      '不加约束的话，最优组合会把钱全压在单价最低的量级上。以下约束让方案更稳妥；每条都可以关闭，上下限见“假设与数据来源”。',
    why: {
      blend: '1–2 位腰部配 5–10 位初级达人（Playbook）；没有腰部时，按 1 位腰部计。',
      layer: '付费笔记之外，用 KOC 铺一层（Playbook）；每位初级达人配 1 位是我们的理解。',
      'front-load': '钱先投给初级达人和 KOC（Playbook）；头腰部最多占一半是我们的理解。',
      'single-creator': '不把大部分钱押在一处投放上（Playbook）。',
      'mega-anchor':
        '头部用来领衔，不作主力，而且预算要撑得起一个系列（Playbook）；占比和人数上限由我们设定。',
      'boost-share': '钱加投在跑出来的笔记上（Playbook）；占比由我们按投放目标设定。',
      capacity: '每位达人都要沟通、审稿、跟进。填写团队能对接的人数后才起作用。',
    },
    state: {
      holding: '满足',
      binding: '影响效果',
      off: '已关闭',
      broken: '未满足',
    },
    limits: (actual, limit) => `${actual}（${limit}）`,
    atLeast: (min) => `不低于 ${min}`,
    atMost: (max) => `不超过 ${max}`,
    between: (min, max) => `${min}–${max}`,
    nothingToWatch: '不适用',
    gainWithout: (result) => `若关闭：+${result}`,
    gainWithRoom: (result) => `若能多对接 1 位达人：+${result}`,
    conflictsWith: (things) => `与以下各项冲突：${things}`,
    changeTo: (limits) => `改为：${limits}`,
    gap: (part: string) => `达人这么多，已证明这个组合与最优相差不超过 ${part}。`,
  },
  outlook: {
    lead: (half, low, high) =>
      `模拟下来，最优组合 10 次投放中有 8 次为 ${low}–\u2060${high}，一半的投放超过 ${half}。`,
    about:
      '圆点：一半的投放超过它。横条：10 次投放中，1 次低于左端，1 次高于右端。各组合按同样的运气计算，同一指标用同一个刻度。',
    medianHead: '一半超过',
    rangeHead: '10 次中有 8 次',
    span: (low, high) => `${low} 至 ${high}`,
    showAll: '显示全部指标',
    showFew: '只看本目标的指标',
    viralNotes: '爆文篇数',
    spent: '实际花费',
    revenue: '销售额',
    roas: '每花 1 元的销售额（ROAS）',
    roi: '投资回报率（ROI）',
  },
};
