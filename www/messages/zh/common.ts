import type { Catalogue } from '../words.ts';

export const common: Omit<Catalogue, 'budget' | 'engagement' | 'schedule' | 'ics'> = {
  title: 'Notewave',
  tagline: '规划一次小红书达人投放：钱能买到什么、哪位达人值这个价、谁在什么时候发。',
  privacy: '您输入的内容不会离开这台设备的浏览器，方案就保存在链接里。',
  loading: '正在加载计算器……',
  coreMissing: '计算器未能加载。它需要 WebAssembly 和自身的文件，请刷新页面或换一个浏览器。',
  old: '这是上一次有效的结果。',
  correct: '请修正标出的输入。',
  waiting: '暂无结果：请先修正标出的输入。',

  bar: {
    language: '语言',
    theme: '外观',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    undo: '撤销',
    redo: '重做',
    copyLink: '复制链接',
    reset: '重新开始',
    summary: '方案一览',
    dismiss: '知道了',
  },

  notice: {
    crashed: '这份方案让计算出错了。方案完好，您看到的是上一次有效的结果；请改动或撤销后继续。',
    recovered: '计算刚才出错，已重新启动。方案完好。',
    'part-missing': '这一部分未能加载。请检查网络，收起后重新展开。',
    'link-broken': '这个链接里的方案无法读取，您自己的方案没有变动。',
    'link-opened': '已打开链接中的方案。点「撤销」可回到您自己的方案。',
    'link-copied': '链接已复制，打开它的人会看到这份方案。',
    'link-long': '链接已复制。因为包含达人名单，链接较长，有些聊天软件可能会截断。',
    reset: '已重新开始。点「撤销」可找回原方案。',
  },

  tier: { koc: 'KOC', micro: '初级达人', mid: '腰部达人', mega: '头部达人' },
  tierTitle: { koc: 'KOC', micro: '初级达人', mid: '腰部', mega: '头部' },
  creators: (count, tier) => `${count}位${tier}`,
  allCreators: (count) => `${count}\u00a0位达人`,
  noCreators: '没有达人',

  objective: { awareness: '品牌曝光', seeding: '内容种草', conversion: '转化成交' },
  objectiveAbout: {
    awareness: '让尽可能多的不同用户读到笔记。',
    seeding: '争取最多收藏，这是平台上最接近购买意向的信号。',
    conversion: '争取最多订单。',
  },
  result: {
    awareness: (count) => `${count} 位读者`,
    seeding: (count) => `${count} 次收藏`,
    conversion: (count) => `${count} 笔订单`,
  },
  resultName: { awareness: '读者', seeding: '收藏', conversion: '订单' },
  costName: { awareness: '单个读者成本', seeding: '单次收藏成本', conversion: '单笔订单成本' },
  costEach: {
    awareness: (cost) => `每位读者 ${cost}`,
    seeding: (cost) => `每次收藏 ${cost}`,
    conversion: (cost) => `每笔订单 ${cost}`,
  },

  unit: {
    days: (count) => `${count} 天`,
    minutes: (count) => `${count} 分钟`,
    suffix: { fen: '¥', share: '%', count: '', ratio: '', days: '天', clock: '', minutes: '分' },
  },

  field: {
    slider: (label) => `${label}（滑块）`,
    reset: (label) => `恢复公开数值：${label}`,
    resetShort: '恢复',
    source: (label) => `「${label}」的来源`,
    lock: (label) => `锁定${label}`,
    locked: (label) => `${label}（已锁定）`,
  },

  problem: {
    unreadable: () => '无法识别为方案。',
    version: () => '这份方案来自另一个版本的页面。',
    'not-a-number': () => '请输入数字。',
    'not-whole': () => '这里只能填整数。',
    'out-of-range': ({ min, max }) => `请填 ${min} 到 ${max} 之间的数。`,
    'low-above-high': () => '须满足：低值 ≤ 数值 ≤ 高值。',
    'not-a-date': () => '请选择日期。',
    past: () => '这一天已经过去了。',
    'no-such-event': () => '该年份没有这个节点的日期。',
    unknown: ({ given }) => `这里不认识「${given}」。`,
    empty: () => '这里不能为空。',
    'below-cheapest': ({ min }) => `这笔预算请不到一位达人，至少需要 ${min}。`,
    'locks-cost-more': ({ max }) => `锁定的金额超过了可用的 ${max}。`,
    'locks-conflict': () => '这些锁定无法同时满足。',
    mismatch: () => '各列对不上。',
    'cell-count': () => '这一行的单元格数与表头不一致。',
    'missing-column': ({ given }) => `缺少「${given}」列。`,
    duplicate: () => '这一行与前面的重复。',
  },
  problemRow: (row, field, sentence) =>
    field ? `第 ${row} 行，${field}：${sentence}` : `第 ${row} 行：${sentence}`,
  problemField: (field, sentence) => `${field}：${sentence}`,

  gradeName: (grade) => (grade === 'assumption' ? '假设' : `${grade} 级`),
  sourceShort: {
    playbook: 'Playbook',
    guide: 'Guide',
    finding: 'Finding',
    jfound: 'Jfound',
    ijunjun: 'Ijunjun',
    r3: 'R3',
    'scoring-code': '评分代码',
    'ad-guides': '投放指南',
    'trade-interview': '行业访谈',
    derived: '推算',
    assumption: '假设',
  },

  figures: {
    open: '假设与数据来源',
    about: '结论背后的每个数字，都附有范围、来源和来源可信度。任何一个都可以改成您自己的。',
    changed: (count) => `已改 ${count} 项`,
  },
};
