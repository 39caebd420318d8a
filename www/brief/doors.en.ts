// What the doors of the brief say. Messages to creators and the points of a contract are shown in both
// languages at once.
export const words = {
  doors: {
    audience: 'Audience and search words',
    outreach: 'First message',
    contract: 'Contract points',
    notes: 'Captions and comments',
    captions: 'Check a caption',
    comments: 'Comments while live',
    plan: 'The plan on a page',
  },
  answers: {
    words: (count: string, value: number) =>
      value === 0 ? 'no search word yet' : `${count} search word${value === 1 ? '' : 's'}`,
    open: (count: string, value: number) =>
      value === 0 ? 'nothing open' : `${count} point${value === 1 ? '' : 's'} open`,
    watch: (days: string, value: number) => `${days} day${value === 1 ? '' : 's'} to answer`,
  },
  copy: 'Copy',
  copied: 'Copied.',
  missing: 'still missing',
  audience: {
    order: 'Search words, in your order',
    noWords: 'No search word is written yet.',
    used: 'The first of them belong into the title and the first lines of a note.',
    noList: 'There is no list of creators to hold against it yet.',
    city: (fits: string, known: string) => `${fits} of ${known} whose city is known live there`,
    category: (fits: string, known: string) =>
      `${fits} of ${known} whose category is known are of yours or one near it`,
    unknown: (all: string) => `${all} in the list; of the others it says nothing.`,
    ages: 'No column of readers’ ages is read from a list, so that ages are not compared. Ask creators for their reader profile.',
    booked: 'Booked creators',
    name: 'Creator',
    cityHead: 'City',
    categoryHead: 'Category',
    fits: 'fits',
    not: 'does not',
    none: 'not known',
  },
  route: {
    label: 'How creators are asked',
    none: 'Choose',
    names: { marketplace: 'Pugongying', direct: 'Direct message', agency: 'Agency' },
    when: {
      marketplace:
        'For creators with a Pugongying account: invitation, order, label and payment are in one place.',
      direct:
        'For seeding, and for creators without an account. What is paid still goes through an order in Pugongying.',
      agency:
        'For many creators at once, or where nobody of yours writes Chinese. Look through their list yourself: readers and engagement, not followers.',
    },
    message: 'A first message',
    missing: 'What stands in brackets is not written in the brief.',
  },
  hello: (name: string) => (name ? `Hello ${name},` : 'Hello,'),
  weAre: (brand: string) => `we are ${brand}.`,
  like: (category: string) =>
    category ? `We like how you write about ${category}.` : 'We like how you write.',
  offer: (product: string, notes: string, when: string) =>
    `Would you like to try ${product} and tell your readers about it, in your own words? We think of ${notes}, ${when}.`,
  aNote: 'a note',
  draft: (date: string) => `A first draft would be due on ${date}.`,
  byRoute: {
    marketplace: 'We would place the order in Pugongying and label the note as a paid partnership.',
    direct: 'Paid work goes through an order in Pugongying and is labelled as a partnership.',
    agency: 'Our agency places the order in Pugongying; the note is labelled as a partnership.',
  },
  ask: 'Are you free then, and what would you ask? The full brief follows if you like the idea.',
  between: (from: string, to: string) =>
    from === to ? `live on ${from}` : `live ${from} to ${to}`,
  contract: {
    about: 'For a contract in both languages. This is no legal advice.',
    points: {
      ownership: 'Ownership',
      exclusivity: 'Exclusivity',
      revisions: 'Revisions',
      payment: 'Payment',
      order: 'Order',
      language: 'Language that holds',
    },
    exclusive: (days: string, value: number, until: string) =>
      `${days} ${value === 1 ? 'day' : 'days'} after the last note${until ? `, to ${until}` : ''}`,
    notExclusive: 'None',
    rivals: (names: string) => `Not for: ${names}`,
    revisions: (rounds: string, value: number) =>
      value === 0
        ? 'None agreed'
        : `At most ${rounds} ${value === 1 ? 'round' : 'rounds'}; a further one only if both agree`,
    due: {
      order: (amount: string, date: string) => `${amount} with the order, by ${date}`,
      note: (amount: string, date: string) => `${amount} after the note, by ${date}`,
    },
    rest: (days: string, value: number) =>
      `What is due after a note: within ${days} ${value === 1 ? 'day' : 'days'}`,
    each: 'Each sum is for one creator.',
    noFee: 'The list has no fee of this creator',
    unknownFees: (creators: string) => `${creators} creators of the list have no fee`,
    order: (date: string) => `In Pugongying, by ${date}, before drafting begins`,
    orderAnyway: 'In Pugongying, before drafting begins',
    languages: { zh: 'Chinese', en: 'English' },
    choose: 'Choose',
  },
  comments: {
    about: (days: string) =>
      `In a note’s first ${days} days comments decide most: answer the same day. After that look once a day.`,
    basis: 'How many days are assumptions of ours; yours can be set in the schedule.',
    answers: 'Agreed answers',
    day: 'Day',
    hours: 'Hours in China',
    fresh: (days: string) => `In their first ${days} days`,
    older: 'Older',
    calendar: 'Save a calendar with these hours',
  },
};
