import type { words as en } from './creator-details.en.ts';

// What is known of a creator; a column of a list has the same name.
export const numbers = {
  followers: '粉丝数',
  feeImage: '图文报价',
  feeVideo: '视频报价',
  likes: '点赞',
  saves: '收藏',
  comments: '评论',
  shares: '分享',
  reads: '阅读量',
  impressions: '曝光量',
  adClicks: '广告点击',
};

// A range stays on one line.
const unbroken = (range: string) => range.replace('–', '–\u2060');

export const words: typeof en = {
  denominator: '互动率的分母',
  denominators: {
    followers: '粉丝数',
    reads: '阅读量',
    impressions: '曝光量',
    'ad-clicks': '广告点击',
  },
  counted: '计入互动的行为',
  interactions: { likes: '点赞', saves: '收藏', comments: '评论', shares: '分享' },
  format: '笔记形式',
  formats: { image: '图文', video: '视频' },
  averagesAbout: '填单篇笔记的平均数据，不清楚的可以留空。',
  ...numbers,
  total: '互动总数',
  ofDenominator: {
    followers: '按粉丝数',
    reads: '按阅读量',
    impressions: '按曝光量',
    'ad-clicks': '按广告点击',
  },
  verdict: {
    below: '偏低',
    within: '正常',
    above: '偏高',
    'no-band': '无参考区间',
    'no-data': '数据不足',
  },
  rateOf: (rate, of) => `${rate}（${of}计的互动率）`,
  atLeast: (rate) => `至少 ${rate}`,
  headlineNoData: '数据不足，按这个口径算不出互动率。',
  sentence: (text) => `${text}。`,
  lacking: (columns) => `缺少${columns}，算不出互动率`,
  without: (columns) => `${columns}未知，未计入。`,
  byTotal: {
    withShares: '按名单自带的互动总数计算，含分享。',
    withoutShares: '按名单自带的互动总数计算，不含分享。',
    unknown: '按名单自带的互动总数计算，是否含分享未知。',
  },
  asGiven: (rate) => `${rate}（名单所列）`,
  givenBeside: (rate) => `名单所列为 ${rate}。`,
  between: (low, high) => `价值有八成把握在 ${unbroken(`${low}–${high}`)} 之间`,
  byAverages: '只有平均值，按 20 篇笔记计',
  byNotes: (count) => `依据 ${count} 篇笔记`,
  rests: (between, why) => `${between}（${why}）。`,
  drawn: {
    saves: (listed, expected, weight, usual) =>
      `按这些数据单篇收藏 ${listed}，预期 ${expected}：这些数据的权重为 ${weight}，同类水平为 ${usual}。`,
    reads: (listed, expected, weight, usual) =>
      `按这些数据单篇阅读 ${listed}，预期 ${expected}：这些数据的权重为 ${weight}，同类水平为 ${usual}。`,
  },
  assumed: {
    saves: '收藏未知：按点赞或互动总数推算；都未知的，按粉丝数推算。',
    reads: '阅读未知：按同等粉丝数的典型达人计算。',
  },
  doubtful: '数据有误，暂不下判断：请更正，或向达人核实。',
  doubtfulSome: '采用之前，请先向达人要后台截图。',
  speaksFor: (points) => `加分：${points}。`,
  speaksAgainst: (points) => `减分：${points}。`,
  and: '；',
  ofAudience: '（只算目标人群与类目）',
  more: {
    awareness: (own, of, usual) => `预计读者 ${own}${of}，典型水平 ${usual}`,
    seeding: (own, of, usual) => `预计收藏 ${own}${of}，典型水平 ${usual}`,
    conversion: (own, of, usual) => `预计订单 ${own}${of}，典型水平 ${usual}`,
  },
  price: (cost, level, format) => `单次互动成本 ${cost}，在${format}笔记里属于${level}`,
  rival: '与竞品合作过',
  fewNotesPoint: (count) => `只有 ${count} 篇笔记可参考`,
  bandPoint: (rate, verdict, source, band) =>
    `互动率（${rate}）${source}判为${verdict}（常见 ${unbroken(band)}）`,
  usualRange: (range) => `常见 ${range}`,
  noBands: '这个量级没有公开的参考区间。',
  sourceInSentence: {
    playbook: '按 Playbook ',
    guide: '按 Guide ',
    'scoring-code': '按从业者评分代码',
  },
  disagree: '各来源说法不一。',
  bandsHead: '对照各来源的参考区间',
  bandsAbout: '横条是这个来源认为的常见区间，圆点是这位达人，按这个来源自己的口径计算。',
  spanAbout:
    '只知道总数或缺少分享时，用线段表示可能的范围：评论和分享各占互动的比例，都不超过“评论占互动，高于此需留意”这项假设。',
  acrossEnd: '跨过区间边界，无法判断',
  bandRate: (rate, verdict) => `${rate}，${verdict}`,
  rateFormula: (interactions, by) => `（${interactions}）÷ ${by}`,
  costsHead: '只按报价和这些平均值算',
  cpe: '单次互动成本（CPE）',
  cpm: '千次曝光成本（CPM）',
  costPerRead: '单次阅读成本',
  costPerSave: '单次收藏成本',
  saveRate: (by) => `收藏 ÷ ${by}`,
  median: '各篇互动率的中位数',
  cpeLevel: { excellent: '优秀', good: '良好', normal: '正常', high: '偏高' },
  noteCount: (count) => `${count} 篇笔记`,
  answers: {
    none: '还没有名单',
    sound: (sound, all) => `${all} 位中 ${sound} 位没有疑点`,
    team: (creators, result) => `最佳阵容：${creators}，约 ${result}`,
    noTeam: '没有符合条件的阵容',
    and: '；',
  },
  fewNotes: (count) => `只有 ${count} 篇笔记，样本偏少：Playbook 建议看最近 20–30 篇。`,
  columnName: numbers,
};
