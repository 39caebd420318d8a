import type { words as en } from './details.en.ts';

export const words: typeof en = {
  options: {
    agency: '由代理公司执行',
    tools: '工具与专业服务',
    madeNotes: '品牌自制图文套数',
    allThree: '三个都想要？',
    allThreeAbout:
      '不宜放在同一份方案里：Playbook 把它列为常见错误——每个目标需要不同的达人、形式和指标，兼顾三者往往一个都做不好。请逐个推进；“这个目标还要做什么”会显示同样的钱用于另外两个目标能带来什么。',
    objectiveAbout: {
      awareness: '让尽可能多的不同用户读到笔记：腰部与头部发视频，可由一位头部领衔，投流留得较少。',
      seeding: '争取最多收藏，这是平台上最接近购买意向的信号：以图文为主，便于搜索和收藏。',
      conversion: '争取最多订单：更看重读者信任的小达人，并多留投流给已跑出来的笔记。',
    },
    madeVideos: '品牌自制视频条数',
    format: '形式',
    byObjective: (format) => `按投放目标${format && `：${format}`}`,
    formatName: { image: '图文', video: '视频' },
    formatOf: (tier) => `${tier}的笔记形式`,
    notes: '每人篇数',
    notesOf: (tier) => `${tier}每人发布篇数`,
    vat: '另付增值税',
    season: '618 与双 11 前报价上涨',
    seasonName: { auto: '看日期', off: '不计', on: '总是计入' },
    seasonApplies: (rate, event) =>
      `报价上涨 ${rate}${event && `：付费笔记落在${event}前的几周`}。`,
    currency: '同时显示本国货币',
    currencyAbout:
      '1 美元合 7.2 元由 Playbook 所列金额（7.1 至 7.3）推得，并非银行汇率；请填写您的汇率及其日期。',
    rateMissing: (code) => `填写 1 ${code} 合多少人民币之前，金额只以人民币显示。`,
    isRmb: '金额本来就是人民币，无需第二种货币。',
    noRate: (code, fold) => `还没有 ${code} 的汇率：请在“${fold}”中将其设为本国货币并填写汇率。`,
    converted: (given, money, rate, date) => `${given} 合 ${money}（${date}汇率 ${rate}）。`,
    code: '货币（EUR、€）',
    rate: '一单位合人民币',
    date: '汇率日期',
  },
  guardrails: {
    about:
      '若不加约束，最优解会把钱全压在单价最低的量级。以下规则让方案更稳妥；每条都可关闭，界限见“假设与数据来源”。',
    why: {
      blend: '一两位腰部配五到十位初级达人（Playbook）；没有腰部时，按一位计。',
      layer: '在付费笔记之下铺一层 KOC（Playbook）；每位初级达人配一位是我们的理解。',
      'front-load': '钱先投向初级达人与 KOC（Playbook）；较大达人至多占一半是我们的理解。',
      'single-creator': '不把大部分钱押在一篇笔记上（Playbook）。',
      'mega-anchor':
        '头部是锚点而非主体，且预算要撑得起一个系列（Playbook）；占比与人数上限由我们设定。',
      'boost-share': '把钱加在已经跑出来的笔记上（Playbook）；占比由我们按目标设定。',
      capacity: '每位达人都要沟通、审稿和跟进。设定团队上限之前不起作用。',
    },
    state: {
      holding: '满足',
      binding: '限制了效果',
      off: '已关闭',
      broken: '未满足',
    },
    limits: (actual, limit) => `${actual}（${limit}）`,
    atLeast: (min) => `不低于 ${min}`,
    atMost: (max) => `不超过 ${max}`,
    between: (min, max) => `${min} 至 ${max}`,
    nothingToWatch: '不适用',
    gainWithout: (result) => `若关闭：+${result}`,
    gainWithRoom: (result) => `若能多对接一位达人：+${result}`,
    conflictsWith: (things) => `与${things}不可兼得`,
    changeTo: (limits) => `把界限改为 ${limits}`,
    gap: '达人这么多时，已证明此组合与最优相差不超过 0.01%。',
  },
  outlook: {
    lead: (half, low, high) =>
      `模拟下来，最优组合十次投放中有八次为 ${low} 至 ${high}，有一半高于 ${half}。`,
    about:
      '圆点是居中的结果，横条的左端只有十分之一的结果更低，右端只有十分之一更高。各组合的运气相同，同一指标共用一个刻度。',
    medianHead: '一半会超过',
    rangeHead: '十次中有八次',
    span: (low, high) => `${low} 至 ${high}`,
    showAll: '显示全部指标',
    showFew: '只看本目标的指标',
    viralNotes: '爆文篇数',
    spent: '实际花费',
    revenue: '销售额',
    roas: '每花一元的销售额（ROAS）',
    roi: '投入回报率（ROI）',
  },
};
