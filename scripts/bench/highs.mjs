// The aggregate mix as a piecewise-linear MILP for HiGHS: what our own search is measured against.
// The curves are the core's own, at up to 31 points each; between two points of a concave curve the
// line lies below it, so HiGHS's optimum is never above the true one by more than rounding.
// The default's step of boost, in yuan.
const step = 100;
const tiers = ['koc', 'micro', 'mid', 'mega'];
const limits = ['blend', 'layer', 'front-load', 'single-creator', 'mega-anchor', 'capacity'];

function segments(name, steps) {
  return steps.slice(1).map(({ amount, result }, index) => {
    const before = steps[index];
    const width = amount - before.amount;
    return { name: `${name}${index}`, width, slope: (result - before.result) / width };
  });
}

// A guardrail's share of the budget goes down to a whole step.
const inSteps = (yuan) => Math.floor(yuan / step + 1e-9);

const sum = (terms) =>
  terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

// The problem in the LP format, in yuan. `curve` must be that of the same plan.
export function model(report, curve) {
  const { tierCosts, optimum } = report.budget;
  const guardrail = (id) => optimum.guardrails.find((guardrail) => guardrail.id === id);
  const amount = (id) => optimum.lines.find((line) => line.id === id)?.amount ?? 0;
  const total = optimum.lines.reduce((all, line) => all + line.amount, 0) / 100;
  const money = total - (amount('contingency') + amount('tools') + amount('production')) / 100;
  const parts = Object.fromEntries(
    tiers.map((tier) => [tier, segments(tier, curve.falling.tiers[tier])]),
  );
  const boost = segments('boost', curve.falling.boost).map(({ name, width, slope }) => ({
    name,
    width: width / 100,
    slope: slope * 100,
  }));
  const cost = (tier) => tierCosts[tier].allIn / 100;
  const costs = tiers.map((tier) => [cost(tier), tier]);
  const [blend, layer, load, single, mega, capacity] = limits.map(guardrail);
  const share = guardrail('boost-share');
  // The money for creators: what the least boost leaves.
  const forCreators = money - share.min * total;
  const rows = [
    `${sum(costs)} + 1 boost <= ${money}`,
    `${sum(costs)} <= ${forCreators}`,
    `${sum(tiers.map((tier) => [1, tier]))} <= ${capacity.max}`,
    `micro - ${blend.min} mid >= 0`,
    `micro - ${blend.max} mid - ${blend.max} nomid <= 0`,
    `mid + ${capacity.max} nomid <= ${capacity.max}`,
    `koc - ${layer.min} micro >= 0`,
    `${sum(costs.filter(([, tier]) => ['mid', 'mega'].includes(tier)))} <= ${load.max * forCreators}`,
    `mega <= ${mega.max}`,
    `boost - ${step} steps = 0`,
    `steps >= ${inSteps(share.min * total)}`,
    `steps <= ${inSteps(share.max * total)}`,
    ...tiers.flatMap((tier) => [
      ...(cost(tier) > single.max * forCreators ? [`${tier} <= 0`] : []),
      `${sum(parts[tier].map(({ name }) => [1, name]))} - ${tier} = 0`,
    ]),
    `${sum(boost.map(({ name }) => [1, name]))} - boost = 0`,
  ];
  const all = [...Object.values(parts).flat(), ...boost];
  return [
    'Maximize',
    ` obj: ${sum(all.map(({ name, slope }) => [slope, name]))}`,
    'Subject To',
    ...rows.map((row, index) => ` r${index}: ${row}`),
    'Bounds',
    ...all.map(({ name, width }) => ` 0 <= ${name} <= ${width}`),
    'General',
    ` ${tiers.join(' ')} steps`,
    'Binary',
    ' nomid',
    'End',
  ].join('\n');
}
