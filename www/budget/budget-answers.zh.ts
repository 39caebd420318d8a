import type { words as en } from './budget-answers.en.ts';

export const words: typeof en = {
  usual: '照常',
  changed: (count) => `改动了 ${count} 项`,
  costs: (guardrail, result) => `“${guardrail}”让结果少 ${result}`,
  unlimited: '没有护栏受限',
  most: (figure) => `影响最大：${figure}`,
  more: (money, result) => `多投 ${money}：约 ${result}`,
  goal: (result, money) => `${result}：${money}`,
  waiting: (result) => `等爆文再投：${result}`,
  longLive: (weeks) =>
    `笔记这么多，每天只发几篇，上线期长达 ${weeks} 周。可在“排期”的假设里提高每天篇数，或分成多次投放。`,
  ahead: (count) => `十次有 ${count} 次胜过起步组合`,
  behind: (count) => `十次有 ${count} 次不如起步组合`,
  luck: '与起步组合相比，胜负看运气',
};
