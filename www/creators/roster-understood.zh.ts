import type { Scope, Statistic } from '#lists';
import type { understood as en, columnReasons as reasons, Source } from './roster-understood.en.ts';

const scope: Record<Scope, string> = { everyday: '日常', cooperation: '合作' };
const statistic: Record<Statistic, string> = { average: '平均值', median: '中位数' };

// 近 30 天日常笔记中位数
function from({ scope: of, statistic: how, days, format }: Source): string {
  return `${days && `近 ${days} 天`}${of ? scope[of] : ''}${format}笔记${how ? statistic[how] : ''}`;
}

export const understood: typeof en = {
  between: '；',
  and: '，',
  comma: '、',
  end: '。',
  from,
  rateFrom: (from) => `互动率取${from}`,
  rateAndReadsFrom: (from) => `互动率和阅读量取${from}`,
  readsFrom: (from) => `阅读量取${from}`,
  rateAs: (formula) => `互动率 = ${formula}`,
  noRate: '没有互动数据，算不出互动率',
  givenRate: '互动率用名单所列',
  interactions: '互动',
  formula: (parts, by) =>
    `${parts.length > 1 ? `（${parts.join(' + ')}）` : `${parts.join()} `}÷ ${by}`,
  by: { followers: '粉丝数', reads: '阅读量', impressions: '曝光量', 'ad-clicks': '广告点击' },
  fees: (formats, service) => {
    const fees = `${formats}报价`;
    if (service === null) return formats ? fees : `${fees}以名单为准`;
    return `${fees}${service ? '含服务费' : '不含服务费'}`;
  },
  noFees: '没有报价',
  noFeesInRmb: '没有人民币报价',
  notesOf: (names) => `来自 ${names} 个名称`,
  allJoined: () => '都在达人名单里',
  joined: (some) => `其中 ${some} 个在达人名单里`,
  noneJoined: '都还不在达人名单里',
  notesFor: '用来补充达人名单',
  notesNext: '接下来请打开带粉丝数的达人名单：读取后，每位达人的互动率和把握大小会按这些笔记计算。',
  notesLeft: (names) => `笔记中有 ${names} 个名称不在达人名单里`,
  notesHead: { name: '名称', notes: '笔记数' },
  moreNames: (count) => `另有 ${count} 个名称`,
  daysInDoubt: '日期有疑问：日在前还是月在前？',
  apart: (count, names) => `其他平台 ${count} 行未计入${names && `（${names}）`}`,
  takenIn: (count, names) => `其他平台 ${count} 行已计入${names && `（${names}）`}`,
  takeFrom: (from) => `改用${from}`,
  takeService: { with: '改用含服务费的报价', without: '改用不含服务费的报价' },
  takeHeader: (header) => `改用“${header}”`,
  takePlatforms: '计入其他平台',
  leavePlatforms: '不计入其他平台',
  ads: (count) =>
    `这是投放报表，共 ${count} 行，留待复盘时使用，不作为达人或笔记读取；其他内容没有变化。`,
  total: (shares) =>
    shares === null ? '' : shares ? '名单的互动总数含分享。' : '名单的互动总数不含分享。',
  differ: (differ, all) => `${all} 行中有 ${differ} 行，各项之和与总数不符。`,
  both: (one, other) => one + other,
  several: (field, count, lines, isMore) =>
    `${field}，共 ${count} 处（第 ${lines} 行${isMore ? '等' : ''}）`,
  rows: '行',
};

export const columnReasons: typeof reasons = {
  source: from,
  fee: (format, service) =>
    [
      format && `未注明形式：除非该行另有说明，按${format}计`,
      service === null ? '' : service ? '含服务费' : '不含服务费',
    ]
      .filter(Boolean)
      .join('；'),
  notUsed: (why) => `未使用：${why}`,
  belongs: {
    creators: '属于达人，不属于笔记',
    notes: '属于单篇笔记，不属于达人',
    ads: '属于投放',
  },
  kindOf: '每行是',
  kinds: { creators: '一位达人', notes: '一篇笔记', ads: '一条投放数据，留待复盘' },
  readAs: {
    of: (what, header) => `${what}：${header}`,
    currency: '币种',
    rmb: '人民币',
    otherCurrency: '非人民币',
    unit: '单位',
    units: { 0: '按所写', 3: '千（k）', 4: '万（w）' },
    times: (number) => `× ${number}`,
    service: '服务费',
    asQuoted: '服务费未注明',
    without: '不含服务费',
    with: '含服务费',
    dates: '日期顺序',
    undecided: '日在前还是月在前？',
    dayFirst: '日在前',
    monthFirst: '月在前',
  },
  why: {
    'price-per': '是单价（如单次阅读、单次互动的价格）',
    rebate: '是返点或折扣',
    history: '是过往的费用或合作',
    growth: '是变化量',
    'part-of': '只是部分粉丝或笔记的数据，或不是这位达人的',
    single: '只是某一篇、前几秒或最高的一篇',
    lifetime: '是账号累计，不是单篇',
    sum: '是多篇笔记的合计，不是单篇',
    promised: '是保底或目标，不是实际结果',
    currency: '不是人民币',
    elsewhere: '是其他平台的',
    follows: '是关注的人数，不是粉丝',
    notes: '是笔记篇数',
    advertising: '是投放的花费或效果',
    cells: '内容与表头不符',
  },
};
