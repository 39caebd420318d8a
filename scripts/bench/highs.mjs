// The aggregate mix as a piecewise-linear MILP for HiGHS: what our own search is measured against.
// The curves are the core's own, at up to 31 points each; between two points of a concave curve the
// line lies below it, so HiGHS's optimum is never above the true one by more than rounding.
const tiers = ['koc', 'micro', 'mid', 'mega'];
const limits = ['blend', 'layer', 'front-load', 'single-creator', 'mega-anchor', 'capacity'];

function segments(name, steps) {
  return steps.slice(1).map(({ amount, result }, index) => {
    const before = steps[index];
    const width = amount - before.amount;
    return { name: `${name}${index}`, width, slope: (result - before.result) / width };
  });
}

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
  const fee = (tier) => tierCosts[tier].fee / 100;
  const fees = tiers.map((tier) => [fee(tier), tier]);
  const [blend, layer, load, single, mega, capacity] = limits.map(guardrail);
  const share = guardrail('boost-share');
  const rows = [
    `${sum(tiers.map((tier) => [tierCosts[tier].allIn / 100, tier]))} + 1 boost <= ${money}`,
    `${sum(tiers.map((tier) => [1, tier]))} <= ${capacity.max}`,
    `micro - ${blend.min} mid >= 0`,
    `micro - ${blend.max} mid - ${blend.max} nomid <= 0`,
    'mid + 500 nomid <= 500',
    `koc - ${layer.min} micro >= 0`,
    `${sum(fees.map(([fee, tier]) => [(['koc', 'micro'].includes(tier) ? 1 - load.min : -load.min) * fee, tier]))} >= 0`,
    `mega <= ${mega.max}`,
    `boost >= ${share.min * total}`,
    `boost <= ${share.max * total}`,
    ...tiers.flatMap((tier) => [
      `${tier} - 500 has${tier} <= 0`,
      `${fee(tier)} has${tier} ${sum(fees.map(([fee, other]) => [-single.max * fee, other]))} <= 0`,
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
    ` ${tiers.join(' ')}`,
    'Binary',
    ` nomid ${tiers.map((tier) => `has${tier}`).join(' ')}`,
    'End',
  ].join('\n');
}
