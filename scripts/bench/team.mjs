// Rosters to pick a team from, the same in every run: fees, tiers and categories as in the field, and
// four ways in which value may go with the fee. What a solver gets is numbers only: values, and rows
// of coefficients with two ends.

const tiers = [
  { part: 0.03, fee: 80_000 },
  { part: 0.12, fee: 12_000 },
  { part: 0.35, fee: 2_000 },
  { part: 0.5, fee: 300 },
];
const categories = 12;
export const sizes = [20, 100, 1000, 5000];
const budgetPart = { 20: 0.35, 100: 0.25, 1000: 0.15, 5000: 0.12 };

// What a creator brings, by the fee in yuan: freely, loosely or closely along with it, or in proportion.
export const families = {
  free: (_, random) => Math.exp(6 + random.normal()),
  loose: (fee, random) => fee ** 0.8 * Math.exp(0.5 * random.normal()),
  close: (fee, random) => fee * (0.9 + 0.2 * random.uniform()) + 20,
  proportional: (fee) => fee / 10,
};

// Mulberry32: small, well known, and the same everywhere.
function generator(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

// The tier at a place between 0 and 1, where each has its part.
function tierOf(place) {
  let end = 0;
  const at = tiers.findIndex(({ part }) => {
    end += part;
    return place < end;
  });
  return Math.max(0, at);
}

/**
 * One roster's problem: `values`, and `rows` of `items`, `coefficients`, `least` and `most`. With
 * `extra` rows, each creator also has a weight that goes along with neither fee nor value.
 */
export function instance(size, family, seed, extra = 0) {
  const random = generator(seed * 7919 + size * 31 + Object.keys(families).indexOf(family));
  const creators = Array.from({ length: size }, () => {
    const tier = tierOf(random.uniform());
    const fee =
      10 * Math.max(3, Math.round((tiers[tier].fee * Math.exp(0.5 * random.normal())) / 10));
    const category = Math.floor(random.uniform() * categories);
    const value = Math.max(1, Math.round(families[family](fee, random)));
    return { tier, fee, category, value };
  });
  const total = creators.reduce((sum, { fee }) => sum + fee, 0);
  const budget = Math.round(total * budgetPart[size]);
  const affordable = creators.filter(({ fee }) => fee <= 0.4 * budget);
  const row = (items, coefficients, least, most) => ({ items, coefficients, least, most });
  const count = (items, least, most) =>
    row(
      items,
      items.map(() => 1),
      least,
      most,
    );
  const where = (keeps) => affordable.flatMap((creator, at) => (keeps(creator) ? [at] : []));
  const all = affordable.map((_, at) => at);
  const rows = [
    row(
      all,
      affordable.map(({ fee }) => fee),
      0,
      budget,
    ),
  ];
  for (const tier of tiers.keys()) {
    const items = where((creator) => creator.tier === tier);
    rows.push(count(items, Math.floor(items.length * 0.05), Math.ceil(items.length * 0.5)));
  }
  for (let category = 0; category < categories; category += 1) {
    const items = where((creator) => creator.category === category);
    rows.push(count(items, 0, Math.max(1, Math.ceil(items.length * 0.4))));
  }
  for (let more = 0; more < extra; more += 1) {
    const weights = affordable.map(() => 1 + Math.floor(random.uniform() * 1000));
    const half = Math.round(weights.reduce((sum, weight) => sum + weight, 0) * budgetPart[size]);
    rows.push(row(all, weights, 0, half));
  }
  return {
    values: affordable.map(({ value }) => value),
    rows: rows.filter(({ items }) => items.length > 0),
  };
}
