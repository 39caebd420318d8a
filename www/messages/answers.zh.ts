import type { answers as english } from './answers.en.ts';

export const answers: typeof english = {
  outlook: {
    lead: (half, low, high) =>
      `模拟 10,000 次投放，最优组合有一半结果高于 ${half}；十次中有一次低于 ${low}，一次高于 ${high}。`,
    about:
      '圆点是居中的结果，横条的左端只有十分之一的结果更低，右端只有十分之一更高。各组合的运气相同，同一指标共用一个刻度。',
    apart: (likely, middle, mean) =>
      `顶部的 ${likely}，是每项假设都取最可能值、每位达人都按平均水平算出的。这里所有因素同时变动：居中的一次为 ${middle}，平均为 ${mean}（特别好的投放在平均中分量最重）。`,
    median: '居中',
    range: '一成更低 – 一成更高',
    never: '至少一成的投放一个也没有',
    span: (low, high) => `${low} 至 ${high}`,
    viralNotes: '爆文篇数',
    spent: '实际花费',
    revenue: '销售额',
    roas: '每花一元的销售额（ROAS）',
    roi: '投入回报率（ROI）',
  },
  curve: {
    next: (more, result) => `再加 ${more}，约可多得 ${result}。`,
    nextNone: (more) => `再加 ${more}，多得不到一个。`,
    nextLess: (more) => `再加 ${more} 不会带来更多：预算变大后要守住一条眼下不得不突破的护栏。`,
    picture: (today) => `各预算下的最好结果，已标出今天的 ${today}`,
    pick: '看看别的预算',
    at: (budget, result) => `${budget}：约 ${result}`,
    use: '采用这个预算',
    today: '今天',
    table: '以表格列出全部预算',
    budget: '预算',
    creators: '达人',
    broken: '这个预算下，没有组合能守住全部护栏。',
    falling: '边际效果递减',
    fallingAbout:
      '只投一样、越投越多时能带来什么。虚线是一直保持开头效率的情形；每张图的刻度各自独立。',
    end: (amount, result) => `${amount}：约 ${result}`,
  },
  alternatives: {
    lead: (mix, result) => `最优组合是 ${mix}，约 ${result}。`,
    about:
      '以下每一个都是与前面各组合明显不同者中最好的：至少有一层级的人数相差四分之一以上。护栏与锁定都不变。',
    none: '在同样的护栏与锁定下，没有哪个组合在任一层级上与它相差四分之一。',
    change: (count, tier, more) => `${more ? '多' : '少'} ${count} 位${tier}`,
    boost: (amount, more) => `投流${more ? '多' : '少'} ${amount}`,
    givesUp: (share, result) => `少 ${share}，即 ${result}`,
    bookings: (count, more) =>
      more === 0 ? '对接人数不变' : `${more > 0 ? '多' : '少'}对接 ${count} 位`,
    use: '采用这个组合',
    used: '它现在是您的自定组合。',
  },
  seek: {
    metric: '要达到以下目标，需要多少预算？',
    cpe: '单次互动成本（CPE）',
    least: (name) => `${name}至少`,
    most: (name) => `${name}至多`,
    cpeEach: (cost) => `单次互动 ${cost}`,
    reached: (budget) => `预算 ${budget} 即可达到`,
    not: '方案允许的任何预算都达不到。',
    nearest: (budget, value) => `最接近的是 ${budget}：${value}。`,
    brings: (value) => `预计为 ${value}。`,
    brokenNearest: '没有可衡量的结果',
    notExact: '逐档查看的预算相差 6%，介于两档之间、同样能达到的预算可能被漏掉。',
    sure: '要有多大把握？',
    likely: '最可能值',
    inTen: (count) => `十次有 ${count} 次`,
    bringsIn: (part) => `模拟 10,000 次投放，其中 ${part} 达到目标。`,
    nearestIn: (budget, part) =>
      `最接近的是 ${budget}：模拟 10,000 次投放，其中 ${part} 达到目标。`,
    upTo: (budget) => `预算不超过 ${budget} 时都能守住；再多，边际效果递减，单次成本更高。`,
    upToMost: '直到方案允许的最大预算都能守住。',
    isToday: '这就是今天的预算。',
    reverse: '预算不变，某项假设须是多少？',
    figure: '假设',
    must: (name, value, today, more) =>
      `「${name}」须${more ? '不低于' : '不高于'} ${value}，目前为 ${today}。`,
    holds: (name, value, today, more) =>
      `今天的预算已能达到；只要「${name}」${more ? '不高于' : '不低于'} ${value} 就仍能达到，目前为 ${today}。`,
    never: (name) => `只改「${name}」，取什么值都达不到。`,
    always: (name) => `今天的预算已能达到，「${name}」取什么值都一样。`,
  },
  tornado: {
    lead: (result) =>
      `竖线是今天的结果，约 ${result}。每条横条把一项假设从低端移到高端，并各自重算最优组合。`,
    low: '低端',
    high: '高端',
    ends: (low, atLow, high, atHigh) => `${low} → ${atLow}；${high} → ${atHigh}`,
    bothLess: '两端都更少：本该有利的一端，受护栏或锁定所限。',
    bothMore: '两端都更多：本该不利的一端，护栏反而放宽了。',
    nothing: '请不起达人',
    above: (value, mix) => `升到 ${value} 起，组合变为${mix}。`,
    below: (value, mix) => `降到 ${value} 起，组合变为${mix}。`,
    all: (count) => `显示全部 ${count} 项`,
    few: '只显示前 8 项',
    none: '没有哪项假设会改变结果。',
  },
};
