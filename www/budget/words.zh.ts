import { spaced } from '../app/words.zh.ts';
import type { words as en } from './words.en.ts';

export const words: typeof en = {
  question: '这笔钱能买到什么？',
  total: '总预算',
  objective: '投放目标',
  launch: '上线日',
  zones: { test: '试投', cycle: '常规', mega: '可请头部做系列' },
  doors: { set: '更多设置', why: '为什么', sure: '把握多大', if: '换个条件', compare: '比一比' },
  parts: {
    inputs: '更多设置',
    lines: '每一分钱花在哪里',
    guardrails: '约束条件',
    tierCosts: '单个达人的成本与效果',
    explanation: '数字是怎么算出来的',
    outlook: '全部指标与区间',
    tornado: '影响最大的假设',
    worlds: '换一套行业基准',
    curve: '多投或少投',
    seekBudget: '达成目标要多少预算',
    boostTiming: '现在就投流，还是等爆文',
    advice: '这个目标还要注意什么',
    comparison: '对比起步组合或自定组合',
    alternatives: '效果接近的其他组合',
    scenarios: '多个方案并排看',
  },
  inCurrency: (amount, rate, date) => `${amount}，${date}汇率 ${rate}`,
  headline: (range, unit, half) => `10 次同类投放有 8 次，${unit}为 ${range}；一半超过 ${half}`,
  boostAmount: (amount) => `投流 ${amount}`,
  moved: (by, before) => `${by}，改动前 ${before}。`,
  bought: (creators, boost, cost) =>
    `${creators}${boost && `，外加${boost}`}${cost && `，${cost}`}。`,
  roughly: (cost) => `约 ${cost}`,
  restsOn: (count, _value, grades) => `${count} 项是我们的假设${grades && `，来源 ${grades} 级`}`,
  campaigns: {
    picture: (least, most) => `20 次投放，代表全部可能，从 ${least} 到 ${most}`,
    threshold: (unit) => `目标（${unit}）`,
    reach: (count, all, target) => `${all} 次中有 ${count} 次达到 ${target}`,
    count: (count, all) => `${all} 次中有 ${count} 次达到`,
  },
  brokenGuardrails: (rules) =>
    `因预算不足或有锁定，未能满足：${rules}。怎么改才行，见“为什么”里的“约束条件”。`,
  unspent: (amount, share, rules) =>
    `有 ${amount}（${share}）花不出去${rules ? `，受限于：${rules}` : '：已经没有可投的了'}。`,
  capacityLimits: (count, result) =>
    `受限于团队只能对接 ${count} 位达人：多对接 1 位，可再多 ${result}。`,
  sales: {
    pays: (revenue, span, spent) =>
      `花费 ${spent}，预计销售额约 ${revenue}（${span}）：不算货品成本，划算。`,
    mayPay: (revenue, span, spent) =>
      `花费 ${spent}，预计销售额约 ${revenue}（${span}）：不算货品成本，多半划算，但效果差时会亏。`,
    loses: (revenue, span, spent, value) =>
      `花费 ${spent}，预计销售额约 ${revenue}（${span}）：会亏。要保本，客单价须达到 ${value}，或者订单按同样的比例增加。`,
    needs: (value) => `客单价约达到 ${value} 即可保本，未计商品成本。`,
    unknown: '填写客单价',
  },
  oneMore: (tier) => `加一位：${tier}`,
  oneFewer: (tier) => `减一位：${tier}`,
  dotIsOne: '1 个圆点代表 1 位达人',
  dotIsMany: (count) => `1 个圆点代表 ${count} 位达人`,
  moneyHead: '每一分钱花在哪里',
  lineShort: {
    fees: '达人费用',
    service: '服务费',
    agency: '代理费',
    product: '寄样',
    handling: '对接',
    production: '制作',
    tools: '工具',
    boost: '投流',
    vat: '增值税',
    contingency: '预备金',
    leftover: '剩余',
  },
  smallCycle: (amount) =>
    `据 Playbook，腰部加初级达人投一个周期，通常至少要 ${amount}（不含制作费和代理费）。这次规模偏小。`,
  guardrail: {
    blend: '每位腰部达人搭配的初级达人数',
    layer: '每位初级达人搭配的 KOC 数',
    'front-load': '头腰部占达人预算的比例',
    'single-creator': '单个达人占达人预算的比例',
    'mega-anchor': '领衔的头部达人数',
    'boost-share': '投流占总预算的比例',
    capacity: '团队能对接的达人数',
  },
  lockConflict: (what, rules) => spaced(`锁定 ${what} 后，无法满足：${rules}`),
};
