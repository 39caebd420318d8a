// The forecast's simulation in plain JavaScript over typed arrays: what the core's own is measured
// against. The same amount of work: every draw moves the figures that are uncertain, every creator
// has a log-normal result and fee and goes live or not, and three percentiles of each outcome are
// taken. It draws other random numbers, so its results agree in distribution only.
const draws = 2_048;

function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function normals(random, into) {
  for (let at = 0; at < into.length; at += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    into[at] = radius * Math.cos(angle);
    into[at + 1] = radius * Math.sin(angle);
  }
  return into;
}

// `creators`: for each tier its count, readers, saves per reader, chance to go live and fee.
export function simulate(creators, { audience, boostReads, spread, feeSpread, figures }) {
  const random = generator(7);
  const factors = Array.from({ length: figures }, () => normals(random, new Float64Array(draws)));
  const outcomes = Array.from({ length: 9 }, () => new Float64Array(draws));
  const [reads, reach, saves, engagements, live, spent, impressions, orders, cost] = outcomes;
  const weights = new Float64Array(draws);
  const normal = new Float64Array(draws);
  for (const { count, readers, savesPerReader, chance, fee } of creators) {
    const results = new Float64Array(draws);
    for (let creator = 0; creator < count; creator += 1) {
      normals(random, normal);
      for (let draw = 0; draw < draws; draw += 1) {
        if (random() < chance) {
          results[draw] += Math.exp(spread * normal[draw] - (spread * spread) / 2);
          live[draw] += 1;
        }
      }
      normals(random, normal);
      for (let draw = 0; draw < draws; draw += 1) {
        spent[draw] += fee * Math.exp(feeSpread * normal[draw] - (feeSpread * feeSpread) / 2);
      }
    }
    for (let draw = 0; draw < draws; draw += 1) {
      const read = results[draw] * readers * Math.exp(0.3 * factors[0][draw]);
      const people = -audience * Math.expm1(-read / audience);
      reads[draw] += read;
      weights[draw] += read / audience;
      saves[draw] += people * savesPerReader * Math.exp(0.3 * factors[1][draw]);
      engagements[draw] += people * 4 * savesPerReader * Math.exp(0.3 * factors[1][draw]);
    }
  }
  for (let draw = 0; draw < draws; draw += 1) {
    let other = 1;
    for (let figure = 2; figure < figures; figure += 1)
      other *= Math.exp(0.05 * factors[figure][draw]);
    const boosted = boostReads * other;
    reach[draw] = -audience * Math.expm1(-weights[draw] - boosted / audience);
    impressions[draw] = reads[draw] * 20 + boosted * 33;
    orders[draw] = reach[draw] * 0.0002 * other;
    cost[draw] = spent[draw] / saves[draw];
  }
  return outcomes.map((outcome) => {
    const sorted = outcome.sort();
    return [0.1, 0.5, 0.9].map((part) => sorted[part * draws - 1]);
  });
}
