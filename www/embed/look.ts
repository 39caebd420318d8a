// How a public element looks until its calculator is there: its room, and what it says.
import type { Calculator } from './types.ts';

// Nothing of the page around reaches what is inside, but for what is meant to be inherited. The languages
// of the calculators are written from left to right, whatever the page around is. What is inside looks at the
// width that it has; a page that asks how wide it would like to be, as a row that is centred, is told one.
export const look = `
:host { display: block; box-sizing: border-box; min-width: 0; max-width: 100%; }
:host([hidden]) { display: none; }
.box {
  all: initial;
  display: block;
  direction: ltr;
  font-size: medium;
  color-scheme: inherit;
  cursor: inherit;
  visibility: inherit;
  pointer-events: inherit;
  contain: inline-size;
  contain-intrinsic-inline-size: min(960px, 100vw - 48px);
  --rem: var(--notewave-rem, 16px);
}
slot[hidden] { display: none; }
.says {
  box-sizing: border-box;
  padding: calc(1 * var(--rem));
  background: var(--notewave-paper, light-dark(#faf7f1, #181613));
  color: var(--notewave-ink, light-dark(#211d18, #f0eae0));
  font: calc(0.9375 * var(--rem)) / 1.5 var(--notewave-font, system-ui, sans-serif);
}
.says p { margin: 0 0 calc(0.5 * var(--rem)); }
.says a, .says button { color: var(--notewave-accent, light-dark(#a8233b, #f08a97)); font: inherit; }
.says button { padding: 0; border: 0; background: none; text-decoration: underline; cursor: pointer; }
`;

// The room of each calculator as it first stands, in pixels at the usual size of text: from how wide on, and
// how high it is; that of the schedule with a board of six weeks, which a month that begins on a weekend has.
// With it, what follows on the page does not move when the calculator comes.
const rooms: Record<Calculator, [number, number][]> = {
  planner: [
    [0, 2343],
    [330, 2243],
    [360, 2136],
    [370, 1731],
    [400, 1645],
    [660, 1422],
    [730, 1259],
    [880, 1111],
  ],
  budget: [
    [0, 1842],
    [330, 1400],
    [610, 1213],
    [680, 1045],
    [840, 907],
    [1120, 861],
  ],
  creators: [
    [0, 2694],
    [320, 2529],
    [330, 2261],
    [370, 2163],
    [410, 2076],
    [550, 1881],
    [660, 1769],
    [750, 1683],
    [840, 1176],
  ],
  schedule: [
    [0, 2981],
    [300, 2941],
    [320, 2823],
    [340, 2720],
    [400, 2578],
    [460, 2490],
    [500, 2431],
    [680, 2305],
    [840, 2101],
  ],
};

// The planner in short is its budget.
const compactBudget: (typeof rooms)['budget'] = [
  [0, 652],
  [320, 605],
  [330, 537],
  [580, 498],
  [840, 336],
];

const compactRooms: typeof rooms = {
  planner: compactBudget,
  budget: compactBudget,
  creators: [
    [0, 716],
    [330, 586],
    [360, 577],
    [440, 510],
    [640, 445],
  ],
  schedule: [
    [0, 766],
    [320, 732],
    [340, 675],
    [400, 653],
    [440, 630],
    [500, 582],
    [620, 561],
    [800, 540],
    [840, 376],
  ],
};

export function roomOf(calculator: Calculator, width: number, isShort: boolean): number {
  const all = (isShort ? compactRooms : rooms)[calculator];
  return all.filter(([from]) => width >= from).pop()?.[1] ?? 0;
}

interface Said {
  loading: string;
  blocked: string;
  browser: string;
  open: string;
  again: string;
}

const said: Record<'en' | 'zh' | 'hant', Said> = {
  en: {
    loading: 'Loading the calculator…',
    blocked: 'The calculator could not be loaded here.',
    browser: 'This browser is too old for the calculator.',
    open: 'Open it on its own page',
    again: 'Try again',
  },
  zh: {
    loading: '正在加载计算器……',
    blocked: '计算器无法在此加载。',
    browser: '此浏览器版本过旧，无法运行计算器。',
    open: '在独立页面打开',
    again: '重试',
  },
  hant: {
    loading: '正在載入計算器……',
    blocked: '計算器無法在此載入。',
    browser: '此瀏覽器版本過舊，無法執行計算器。',
    open: '在獨立頁面開啟',
    again: '重試',
  },
};

export function saysIn(tag: string): Said {
  if (!/^zh\b/i.test(tag)) return said.en;
  return /hant|tw|hk|mo/i.test(tag) ? said.hant : said.zh;
}
