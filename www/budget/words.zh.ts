import type { words as en } from './words.en.ts';

export const words: typeof en = {
  question: '这笔钱能买到什么？',
  total: '总预算',
  objective: '投放目标',
  launch: '开投日',
  zones: { test: '试投', cycle: '常规', mega: '可上头部系列' },
  doors: { set: '更多设置', why: '为什么', sure: '把握多大', if: '如果', compare: '比一比' },
  parts: {
    inputs: '更多设置',
    lines: '每一元的去处',
    guardrails: '护栏',
    tierCosts: '单个达人花多少、带来多少',
    explanation: '数字怎么来的',
    outlook: '全部指标与区间',
    tornado: '影响最大的假设',
    worlds: '换一套基准',
    curve: '多投或少投',
    seekBudget: '达成目标要多少钱',
    boostTiming: '现在投流，还是等爆文',
    advice: '这个目标还要做什么',
    comparison: '对比起步组合或自定组合',
    alternatives: '相差不大的其他方案',
    scenarios: '多个方案并排看',
  },
  inCurrency: (amount, rate, date) => `${amount}，${date}汇率 ${rate}`,
  headline: (range, unit, half) => `十次同类投放有八次带来 ${range} ${unit}，一半超过 ${half}`,
  boostAmount: (amount) => `${amount} 投流`,
  moved: (by, before) => `${by}，改动前 ${before}。`,
  bought: (creators, boost, cost) =>
    `${creators}${boost && `，外加 ${boost}`}${cost && `，${cost}`}。`,
  roughly: (cost) => `约 ${cost}`,
  restsOn: (count, _value, grade) =>
    `${count} 项为我们的假设${grade ? `，最好的来源 ${grade} 级` : ''}`,
  campaigns: {
    picture: (least, most) => `用二十次投放代表全部，从 ${least} 到 ${most}`,
    threshold: (unit) => `目标（${unit}）`,
    reach: (count, all, target) => `${all} 次里有 ${count} 次达到 ${target}`,
    count: (count, all) => `${all} 次里有 ${count} 次达到`,
  },
  brokenGuardrails: (rules) => `因预算或锁定未能满足：${rules}。怎样才行，见“为什么”里的“护栏”。`,
  unspent: (amount, share, rules) =>
    `有 ${amount}（${share}）花不出去${rules ? `，受限于：${rules}` : '，已没有可订的'}。`,
  capacityLimits: (count, result) => `受限于团队能对接的 ${count} 位达人：多一位可再得 ${result}。`,
  sales: {
    pays: (revenue, span, spent) =>
      `花费 ${spent}，约可售出 ${revenue}（${span}）：未计货品成本时划算。`,
    mayPay: (revenue, span, spent) =>
      `花费 ${spent}，约可售出 ${revenue}（${span}）：未计货品成本时多半划算，但效果不佳时会亏损。`,
    loses: (revenue, span, spent, value) =>
      `花费 ${spent}，约可售出 ${revenue}（${span}）：会亏损。要保本，每笔订单须带来 ${value}，或订单相应增多。`,
    unknown: '填写每笔订单的销售额，即可看到是否划算。',
  },
  noMega: (mega, mid) =>
    `没有头部达人：触达一位读者，头部约 ${mega}，腰部约 ${mid}。若需要声势，可用 + 加一位。`,
  veryMany:
    '达人数已超出一次投放能照看的范围，且越多每位带来的越少。Playbook 建议分多个周期推进，见“多投或少投”。',
  oneMore: (tier) => `增加一位：${tier}`,
  oneFewer: (tier) => `减少一位：${tier}`,
  dotIsOne: '一个圆点代表一位达人',
  dotIsMany: (count) => `一个圆点代表 ${count} 位达人`,
  moneyHead: '每一元的去处',
  lineShort: {
    fees: '达人费用',
    service: '服务费',
    agency: '代理费',
    product: '寄品',
    handling: '对接',
    production: '制作',
    tools: '工具',
    boost: '投流',
    vat: '增值税',
    contingency: '预备金',
    leftover: '剩余',
  },
  smallCycle: (amount) =>
    `据 Playbook，腰部加初级达人的一个投放周期通常至少要 ${amount}（不含制作与代理费）。这次规模偏小。`,
  guardrail: {
    blend: '每位腰部达人搭配的初级达人数',
    layer: '每位初级达人搭配的 KOC 数',
    'front-load': '腰部与头部占达人预算',
    'single-creator': '单个达人占达人预算',
    'mega-anchor': '作为锚点的头部达人数',
    'boost-share': '留给投流的预算占比',
    capacity: '团队能对接的达人数',
  },
  lockConflict: (what, rules) => `锁定 ${what} 后无法满足：${rules}`,
};
