import type { otherwise as english } from './otherwise.en.ts';

export const otherwise: typeof english = {
  worlds: {
    verdict: (best, near, all) =>
      best === all
        ? `无论 ${all} 套基准中哪一套是对的，今天的组合都是最优。`
        : near === all
          ? `按全部 ${all} 套基准，今天的组合都是最优，或与最优相差不超过 5%。`
          : `按 ${all} 套基准中的 ${near} 套，今天的组合是最优，或与最优相差不超过 5%。`,
    regret: (share) => `最坏情况下，比当时的最优组合少 ${share}。`,
    disagree: (low, lowName, high, highName) =>
      `各来源互相矛盾：同一组合，按「${lowName}」约有 ${low}，按「${highName}」约有 ${high}。`,
    agree: '不过，对于该请谁，它们的结论一致。',
    nearlyAgree: '但该订什么，它们几乎没有分歧。',
    same: (result) =>
      `公开的基准只在点赞与收藏上有分歧，读者和订单并不由此推算，所以无论按哪一套，结论都一样：约 ${result}。`,
    sameAbout: '把投放目标改为「内容种草」，即可看到各来源的分歧。',
    caption: '今天的组合按各套基准能达到当时最优的几成',
    world: '基准',
    part: '占最优的比例',
    bestThere: (mix) => `按此最优：${mix}`,
    name: {
      plan: '本方案的数字',
      playbook: 'Playbook',
      guide: 'Guide（按曝光）',
      'code-fair': '评分代码：尚可',
      'code-good': '评分代码：良好',
      'code-low': '评分代码：低值',
    },
    about: {
      plan: '含您改过的数字',
      playbook: '腰部为公开数值，其余按同一比例',
      guide: '以曝光为分母，折算后高出许多倍',
      'code-fair': '一篇笔记应有的收藏',
      'code-good': '一篇好笔记的收藏',
      'code-low': '它认为合理的最低值',
    },
    leastSame: '它也是最坏损失最小的组合，无需另作对冲。',
    least: (mix, share) => `最稳妥的是 ${mix}：与最优相差绝不超过 ${share}。`,
    notExact: '这是多次尝试中最好的一个，也许还有略微更稳妥的。',
    use: '采用这个组合',
    used: '它现在是您的自定组合，与最优组合的对比见「为什么是这个组合？」。',
  },
  winners: {
    none: '本方案的最优组合没有投流，也就没有可以留待以后的钱。',
    now: '现在就投：试过的各种等法都没有好处。',
    hold: (part, amount, times) =>
      `留下 ${part} 的投流（${amount}），等笔记达到平常的 ${times} 倍再投。`,
    gain: (result, range) => `平均可多得 ${result}（九成把握在 ${range} 之间）。`,
    noGain: (part, times, result, range) =>
      `损失最小的等法是留下 ${part}，等到平常的 ${times} 倍：${result}（九成把握在 ${range} 之间）。`,
    to: (low, high) => `${low} 至 ${high}`,
    passing: (notes, share) =>
      `平均有 ${notes} 篇笔记达标。${share} 的投放中没有一篇达标，此时全部投给最好的一篇。`,
    better: (share) => `${share} 的投放中胜过一次投完。`,
    usual: '「平常」指同量级笔记的中位数；对最优组合模拟 4,000 次投放。',
    brings: '投流带来的效果',
    countedOn: '方案所计',
    countedAbout:
      '「方案所计」是上面方案的前提：投流给了已证明自己的笔记。三者都按最可能的假设计算，随机的只是达人与笔记的运气。',
    atOnce: '一次投完',
    waiting: '等爆文',
    grid: '与一次投完相比的得失',
    held: '留下',
    from: '笔记达到平常的多少倍算达标',
    times: (times) => `${times}×`,
    any: '不限',
    dots: '实心为得，空心为失，越大越多。方框是上面所说的选择。',
    assumptions: '这些结论的前提',
    assumptionsAbout: '这三个数字没有公开数据，是我们的假设。换成您自己的，看看结论是否仍然成立。',
  },
  scenarios: {
    about: '把现在的方案存下来，继续修改，再并排比较。',
    keep: '存为对比方案',
    full: '已存四个方案，移除一个才能再存。',
    unsaved: '浏览器无法保存这些方案（存储已满或被关闭），关闭页面前它们仍在这里。',
    newName: (count) => `方案 ${count}`,
    copyOf: (name) => `${name}（副本）`,
    name: (name) => `「${name}」的名称`,
    shown: (name) => `将「${name}」与当前方案并排`,
    open: '打开',
    openOf: (name) => `打开「${name}」`,
    duplicate: '复制',
    duplicateOf: (name) => `复制「${name}」`,
    remove: '移除',
    removeOf: (name) => `移除「${name}」`,
    openAbout: '打开会替换当前方案，点「撤销」可以找回。',
    most: '最多三个方案与当前方案并排。',
    current: '当前方案',
    picture: (result) => `${result}：十次投放中，一次低于横条，一次高于横条`,
    sentence: (name, difference, span, share) =>
      `${name}：${difference}（八成情况下为 ${span}）。${share} 的投放中好于当前方案。`,
    to: (low, high) => `${low} 至 ${high}`,
    unreadable: '其中一个方案无法读取，请取消勾选或移除它，再比较其余方案。',
    unsound: '这个方案有待修正的输入，暂无结果。',
    inputs: '不同的输入',
    same: '这些方案的预算输入完全相同。',
    mix: '最优组合',
    results: '效果',
    resultsAbout:
      '10,000 次模拟投放的中位数；其下是与当前方案之差及八成情况的范围：同等运气下逐次相减后取中位数，因此不一定等于两个中位数之差。',
    spent: '实际花费',
    on: '开启',
    off: '关闭',
    yes: '是',
    no: '否',
    low: '低值',
    high: '高值',
    unset: '未设定',
  },
};
