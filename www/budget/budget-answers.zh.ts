import type { words as en } from './budget-answers.en.ts';

export const words: typeof en = {
  usual: '均为默认',
  changed: (count) => `改过 ${count} 项`,
  costs: (guardrail, result) => `“${guardrail}”让效果少 ${result}`,
  unlimited: '没有约束影响效果',
  most: (figure) => `影响最大：${figure}`,
  more: (money, result) => `多投 ${money}：约 ${result}`,
  goal: (result, money) => `${result}：${money}`,
  waiting: (result) => `等爆文跑出来再投：${result}`,
  longLive: (weeks) =>
    `笔记多，每天只发几篇，要发 ${weeks} 周才发得完。可在“排期”的假设里提高每天篇数，或分成几次投放。`,
  ahead: (count) => `10 次有 ${count} 次胜过起步组合`,
  behind: (count) => `10 次有 ${count} 次不如起步组合`,
  luck: '与起步组合不分上下，看运气',
  noMega: (mega, mid) =>
    `没有头部达人：触达一位读者，头部约 ${mega}，腰部约 ${mid}。想造声势，可点 + 加一位。`,
  veryMany:
    '这么多达人，一次投放顾不过来，而且人数越多，每位带来的效果越少。Playbook 建议分几个周期投，见“换个条件”里的“多投或少投”。',
};
