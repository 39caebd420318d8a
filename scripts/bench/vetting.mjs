// Vetting a large roster: from the plan, notes as typed-array columns, to a list of rows.
const creators = 10_000;
const notesEach = 30;

// The same in every run.
export function makeRoster(plan, base) {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const roster = Array.from({ length: creators }, (_, at) => ({
    ...base[at % base.length],
    name: `C${at}`,
  }));
  const column = (value) =>
    Float64Array.from({ length: creators * notesEach }, (_, at) => value(at));
  const count = (most) => column(() => Math.floor(random() * most));
  const notes = {
    names: roster.map(({ name }) => name),
    creator: column((at) => Math.floor(at / notesEach)),
    published: count(300),
    sponsored: column(() => (random() < 0.2 ? 1 : 0)),
    video: new Float64Array(),
    likes: count(500),
    saves: count(200),
    comments: count(50),
    shares: count(50),
    reads: column(() => 5_000 + Math.floor(random() * 5_000)),
    impressions: new Float64Array(),
  };
  return { ...plan, engagement: { ...plan.engagement, roster, notes } };
}
