// Plans of all kinds, the same in every run, and what is asked of each.
import { generator } from '../bench/random.mjs';

const today = '2026-11-23';
const objectives = ['awareness', 'seeding', 'conversion'];
const tiers = ['koc', 'micro', 'mid', 'mega'];
const guardrails = [
  'blend',
  'layer',
  'front-load',
  'single-creator',
  'mega-anchor',
  'boost-share',
  'capacity',
];
const launches = ['2027-01-05', '2027-03-08', '2027-06-18', '2027-10-20', '2028-02-29'];
const events = ['spring-festival', 'six-eighteen', 'double-eleven', 'mothers-day', 'qixi'];
const categories = ['skincare', 'fashion', 'food', ''];
const fees = { koc: 400, micro: 2_000, mid: 12_000, mega: 100_000 };
const followers = { koc: 3_000, micro: 30_000, mid: 300_000, mega: 2_000_000 };
// What is asked of every plan, and of one plan in so many.
const ofEach = ['report', 'forecast', 'board'];
const inTurn = [
  'budgetCurve',
  'alternatives',
  'seekBudget',
  'seekFigure',
  'tornado',
  'advice',
  'worlds',
  'boostTiming',
  'timing',
  'launchDates',
  'payments',
  'comparePlans',
  'explain',
  'vetRoster',
  'bestTeam',
  'feeThresholds',
];
const explained = ['result', 'saves', 'reach', 'cpe', 'fees.micro', 'service', 'own.saves'];

// Choices from a seed.
function chooser(seed) {
  const { uniform, normal } = generator(seed);
  const below = (most) => Math.floor(uniform() * most);
  return {
    uniform,
    below,
    chance: (part) => uniform() < part,
    one: (list) => list[below(list.length)],
    // A number spread evenly over magnitudes.
    between: (least, most) => least * (most / least) ** uniform(),
    around: (typical, spread) => typical * Math.exp(spread * normal()),
  };
}

function setBudget(budget, { between, chance, below, one }) {
  // Without guardrails a search over millions takes seconds, so those plans stay small.
  const isFree = chance(0.15);
  budget.total = Math.round(between(5_000, isFree ? 300_000 : 3_000_000)) * 100;
  budget.agency = chance(0.3);
  budget.vat = chance(0.2);
  budget.season = chance(0.1) ? one(['on', 'off']) : 'auto';
  if (chance(0.2)) budget.tools = below(20_000) * 100;
  if (chance(0.2)) budget.madeNotes = below(12);
  if (chance(0.1)) budget.madeVideos = below(3);
  for (const tier of tiers) {
    if (chance(0.1)) budget.formats[tier] = 'video';
    if (chance(0.1)) budget.notes[tier] = 1 + below(4);
    if (chance(0.06)) budget.locks.counts[tier] = below(12);
  }
  if (chance(0.08)) budget.locks.lines.boost = below(40_000) * 100;
  if (chance(0.05)) budget.locks.lines.service = below(10_000) * 100;
  if (isFree) budget.off = guardrails.filter(() => chance(0.4));
  if (chance(0.3)) {
    const counts = Object.fromEntries(tiers.map((tier) => [tier, below(12)]));
    budget.own = { counts, boost: chance(0.5) ? below(60_000) * 100 : null };
  }
}

// Some figures at another value: nearer to one end of what the sources say.
function setFigures(overrides, figures, { below, chance, one, uniform }) {
  for (let set = below(4); set > 0; set -= 1) {
    const { id, low, high, value, unit } = one(figures);
    const end = chance(0.5) ? low : high;
    const isWhole = !['share', 'ratio'].includes(unit);
    const between = value + (end - value) * uniform();
    overrides[id] = { value: isWhole ? Math.round(between) : between, low: null, high: null };
  }
}

function setSchedule(schedule, { below, chance, one }) {
  if (chance(0.5)) schedule.launch = one(launches);
  if (chance(0.3)) schedule.event = one(events);
  const day = () => {
    const date = new Date(`${schedule.launch}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + below(30) - 5);
    return date.toISOString().slice(0, 10);
  };
  if (schedule.launch === '') return;
  for (let set = chance(0.3) ? below(4) : 0; set > 0; set -= 1) schedule.blackouts.push(day());
  const name = () => `${one(['koc', 'micro', 'mid'])}-${1 + below(6)}`;
  if (chance(0.2)) schedule.locks.push({ post: name(), date: day(), minutes: 600 + below(600) });
  if (chance(0.2)) schedule.busy.push({ creator: name(), date: day() });
}

function makeCreator(at, empty, { around, below, chance, one, uniform }) {
  const tier = one(tiers);
  const readers = around(followers[tier], 0.5);
  const likes = readers * around(0.02, 0.6);
  const whole = (number) => Math.max(0, Math.round(number));
  return {
    ...empty,
    name: `C${at}`,
    category: one(categories),
    followers: whole(readers) + 1,
    feeImage: chance(0.9) ? whole(around(fees[tier], 0.5)) * 100 : null,
    feeVideo: chance(0.3) ? whole(around(fees[tier] * 1.4, 0.5)) * 100 : null,
    likes: whole(likes),
    saves: whole(likes * around(0.35, 0.3)),
    comments: chance(0.9) ? whole(likes * 0.08) : null,
    shares: chance(0.8) ? whole(likes * 0.05) : null,
    reads: chance(0.8) ? whole(likes * around(12, 0.4)) : null,
    audienceMatch: chance(0.5) ? uniform() : null,
    relevance: chance(0.5) ? uniform() : null,
    rival: chance(0.3) ? chance(0.3) : null,
    pick: chance(0.1) ? one(['in', 'out']) : 'open',
    group: chance(0.1) ? `g${below(2)}` : '',
  };
}

function setRoster(engagement, choose) {
  const { around, below, chance } = choose;
  const count = below(25);
  // The example is a creator with every field there is.
  const empty = Object.fromEntries(
    Object.entries(engagement.creator).map(([key, value]) =>
      typeof value === 'string' ? [key, ''] : [key, Array.isArray(value) ? [] : null],
    ),
  );
  engagement.roster = Array.from({ length: count }, (_, at) => makeCreator(at, empty, choose));
  if (!chance(0.5)) return;
  const { notes, roster } = engagement;
  notes.names = roster.map(({ name }) => name);
  for (const [at, creator] of roster.entries()) {
    for (let note = below(30); note > 0; note -= 1) {
      notes.creator.push(at);
      for (const column of ['likes', 'saves', 'comments', 'shares', 'reads']) {
        notes[column].push(Math.round(around(creator[column] ?? 10, 0.6)));
      }
      notes.published.push(20_600 - below(200));
    }
  }
}

export function makeQuestions(core, plans) {
  const figures = core.figures();
  const questions = [];
  for (let at = 0; at < plans; at += 1) {
    const choose = chooser(at + 1);
    const objective = objectives[at % 3];
    const plan = core.defaultPlan(objective, today);
    setBudget(plan.budget, choose);
    setFigures(plan.overrides, figures, choose);
    if (objective === 'conversion')
      plan.overrides['order.value'] = { value: 45_000, low: null, high: null };
    setSchedule(plan.schedule, choose);
    setRoster(plan.engagement, choose);
    const asked = [...ofEach, inTurn[at % inTurn.length]];
    for (const ask of asked) {
      const chance = choose.chance(0.3) ? 0.8 : null;
      const goal = {
        metric: choose.one(['saves', 'reach', 'cpe']),
        target: 500 + choose.below(5_000),
        chance,
      };
      const of = ask === 'explain' ? choose.one(explained) : choose.one(figures).id;
      questions.push({
        ask,
        plan,
        ...(['seekBudget', 'seekFigure'].includes(ask) ? { goal } : {}),
        ...(['seekFigure', 'explain'].includes(ask) ? { of } : {}),
      });
    }
  }
  return questions;
}
