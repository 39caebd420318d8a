// What the page says before any script runs, and to those who show a link to it.
export const words = {
  title: 'Notewave: plan a Xiaohongshu creator campaign',
  description:
    'A campaign calculator for Xiaohongshu (RedNote): what a budget buys, which creators are worth their fee, and who posts when.',
  picture: (budget: string, creators: string, range: string) =>
    `A plan for ${budget}: ${creators}, ${range}`,
  question: (budget: string) => `An example: what does ${budget} buy on Xiaohongshu?`,
  about: (day: string) =>
    `Worked out by the calculator itself on ${day} for a campaign that seeds a product. With JavaScript on, every number here is yours to change.`,
  dates: (startBy: string, first: string, last: string) =>
    `Work starts by ${startBy}; the notes go live from ${first} to ${last}.`,
  sources: (names: string) =>
    `The figures behind it, each with its range and grade on the page, are from: ${names}. The rest are assumptions of ours.`,
  other: '中文',
  fixed: {
    title: (objective: string, budget: string) => `${budget} on Xiaohongshu: ${objective}`,
    dots: (count: string) => `Each dot is ${count === '1' ? 'one creator' : `${count} creators`}.`,
    lines: 'Where every yuan goes',
    open: 'Open this plan: every number of it is yours to change',
    about: (day: string) =>
      `Worked out by Notewave on ${day}. These are estimates, and no promise of results.`,
  },
};
