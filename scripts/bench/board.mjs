// Boards of posts, the same in every run, and what HiGHS says of them: posts on days that must not
// cluster, with waves, days on which nothing goes live and creators who are busy on some days.
import { generator } from './random.mjs';

export const boards = [
  [20, 14],
  [50, 14],
  [200, 28],
  [1000, 28],
];
const categories = 12;
// Larger ones take HiGHS minutes.
const mostForHighs = 200;

/**
 * A board in columns: the room of each day, six numbers for each post (tier, category, creator,
 * first day, last day, home) and pairs of a post and a busy day. With `notes`, each creator has so
 * many notes.
 */
export function board(size, days, seed, notes = 1) {
  const random = generator(seed * 7919 + size * 31 + days);
  const { uniform } = random;
  const shut = (day) => day % 9 === 8;
  const cap = Math.ceil((size / days) * 1.7) + 1;
  const room = Uint32Array.from({ length: days }, (_, day) => (shut(day) ? 0 : cap));
  const posts = [];
  const busy = [];
  for (let post = 0; post < size; post += 1) {
    const creator = Math.floor(post / notes);
    // Three waves that overlap by some days, and go on to the end.
    const from = Math.floor((Math.floor((creator * 3 * notes) / size) * days) / 6);
    const kind = generator(seed * 104_729 + creator);
    posts.push(
      Math.floor(kind.uniform() * 4),
      Math.floor(kind.uniform() * categories),
      creator,
      from,
      days - 1,
      from + Math.floor(uniform() * (days - from)),
    );
    if (kind.uniform() < 0.15) {
      const day = from + Math.floor(kind.uniform() * (days - from - 1));
      busy.push(post, day, post, day + 1);
    }
  }
  return { room, posts: Uint32Array.from(posts), busy: Uint32Array.from(busy) };
}

/** The least cost by HiGHS: each post on one day, and a unit for each step of a load's square. */
export function lp({ room, posts, busy }, spacing) {
  const rows = [];
  const terms = [];
  const binary = [];
  const loads = new Map();
  const size = posts.length / 6;
  const barred = new Set();
  for (let at = 0; at < busy.length; at += 2) barred.add(`${busy[at]}_${busy[at + 1]}`);
  const of = new Map();
  for (let post = 0; post < size; post += 1) {
    const [tier, category, creator, from, to] = posts.subarray(post * 6);
    const open = [];
    for (let day = from; day <= to; day += 1) {
      if (room[day] === 0 || barred.has(`${post}_${day}`)) continue;
      const name = `x${post}_${day}`;
      open.push(name);
      for (const [weight, key, most] of [
        [4, `d${day}`, room[day]],
        [2, `t${day}_${tier}`, room[day]],
        [1, `c${day}_${tier}_${category}`, room[day]],
      ]) {
        if (!loads.has(key)) loads.set(key, { weight, most, on: [] });
        loads.get(key).on.push(name);
      }
    }
    binary.push(...open);
    rows.push(`${open.join(' + ')} = 1`);
    if (!of.has(creator)) of.set(creator, []);
    of.get(creator).push(post);
  }
  const bounds = [];
  for (const [key, { weight, most, on }] of loads) {
    const units = Math.min(most, on.length);
    const steps = Array.from({ length: units }, (_, unit) => `u${key}_${unit}`);
    steps.forEach((step, unit) => {
      terms.push(`${weight * (2 * unit + 1)} ${step}`);
      bounds.push(`0 <= ${step} <= 1`);
    });
    rows.push(`${on.join(' + ')} - ${steps.join(' - ')} = 0`);
  }
  // Of one creator's notes, in order, the next lies `spacing` days behind the one before.
  if (spacing > 0) {
    const listed = new Set(binary);
    for (const [, list] of of) {
      for (let at = 1; at < list.length; at += 1) {
        for (let day = 0; day < room.length; day += 1) {
          const early = [];
          for (let d = day; d < room.length; d += 1) early.push(`x${list[at - 1]}_${d}`);
          const late = [];
          for (let d = 0; d < Math.min(room.length, day + spacing); d += 1)
            late.push(`x${list[at]}_${d}`);
          const both = [...early, ...late].filter((name) => listed.has(name));
          if (both.length > 1) rows.push(`${both.join(' + ')} <= 1`);
        }
      }
    }
  }
  return `Minimize\n obj: ${terms.join(' + ')}\nSubject To\n${rows.map((row, at) => ` r${at}: ${row}`).join('\n')}\nBounds\n${bounds.map((bound) => ` ${bound}`).join('\n')}\nBinary\n ${binary.join(' ')}\nEnd\n`;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function time(call) {
  const start = performance.now();
  const result = call();
  return [performance.now() - start, result];
}

/** Prints the times of our boards beside those of HiGHS, and throws where HiGHS finds a better one. */
export async function benchBoards(whatif) {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs();
  const options = { output_flag: false, time_limit: 60, mip_rel_gap: 0 };
  for (const [size, days] of boards) {
    for (const [notes, spacing] of [
      [1, 0],
      [2, 4],
    ]) {
      const instances = [1, 2, 3, 4, 5].map((seed) => board(size, days, seed, notes));
      const ours = [];
      const theirs = [];
      const gaps = [];
      let worse = 0;
      for (const given of instances) {
        const solve = () => whatif.bestBoard(given.room, given.posts, given.busy, spacing);
        for (let warm = 0; warm < 5; warm += 1) solve();
        const runs = Array.from({ length: 15 }, () => time(solve));
        ours.push(median(runs.map(([took]) => took)));
        const [cost, bound] = runs[0][1];
        if (cost === undefined) throw new Error(`no board of ${size} posts was found`);
        gaps.push((cost - bound) / cost);
        if (size > mostForHighs) continue;
        const problem = lp(given, spacing);
        const [took, { Status, ObjectiveValue }] = time(() => highs.solve(problem, options));
        if (Status !== 'Optimal') continue;
        theirs.push(took);
        if (ObjectiveValue < bound - 1e-6) throw new Error('HiGHS is below our bound');
        worse = Math.max(worse, (cost - ObjectiveValue) / ObjectiveValue);
      }
      const beside =
        theirs.length > 0
          ? `HiGHS ${median(theirs).toFixed(0)} ms (${Math.round(median(theirs) / median(ours))} times), at most ${(worse * 100).toFixed(3)}% above it`
          : 'HiGHS not run';
      console.log(
        `  board, ${size} posts × ${days} days${spacing > 0 ? `, ${notes} notes ${spacing} days apart` : ''}: ${median(ours).toFixed(2)} ms (most ${Math.max(...ours).toFixed(2)}), gap ${(Math.max(...gaps) * 100).toFixed(3)}%; ${beside}`,
      );
    }
  }
}
