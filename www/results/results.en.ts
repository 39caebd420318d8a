import type { Objective } from '#core';
import type { ResultField } from '#lists';
import type { Barred, JoinedBy, ResultMetric, Standing, TierBy } from '#whatif';
import type { Change } from '../app/kept-results.ts';
import { s } from '../app/plural.ts';

// What a campaign is held against when its notes are out.
export const words = {
  question: 'What came of the campaign',
  lead: (range: string, unit: string) =>
    `Expected: ${range} ${unit}. Of ten such campaigns eight end within it, one below and one above, by luck alone.`,
  typed: (unit: string) => `Only one number? What it brought, ${unit}`,
  inside: (place: string) =>
    `Within the range: ${place} of 20 such campaigns bring as much or less.`,
  below: (count: string, value: number) =>
    `Below the range: ${value === 0 ? 'none' : count} of 20 such campaigns ${value === 1 || value === 0 ? 'brings' : 'bring'} as little. Look first at reads for each note.`,
  above: (count: string, value: number) =>
    `Above the range: ${value === 0 ? 'none' : count} of 20 such campaigns ${value === 1 || value === 0 ? 'brings' : 'bring'} as much. Keep whom you booked.`,
  watchHead: 'What to write down, note by note',
  watch: {
    awareness: [
      'Impressions and reads',
      'New readers, where the platform shows them',
      'Followers gained',
      'Searches for the brand',
    ],
    seeding: [
      'Saves, and saves for each read',
      'Comments that ask where to buy',
      'Searches for the product',
      'Organic notes of others',
    ],
    conversion: [
      'Clicks to the shop',
      'Orders and what they bring',
      'Spend in Juguang for each note',
      'Cost per order',
    ],
  } satisfies Record<Objective, string[]>,
  take: {
    paste: 'Paste what the notes did: an execution sheet, a list of notes or an ad report',
    read: 'Read',
    open: 'Open a file',
    drop: 'or drop one here: .xlsx, .csv. It stays in this browser.',
    sample: 'Try an example',
    another: 'Another sheet',
    clear: 'Take all results out',
    undo: {
      sheet: 'Undo the last sheet',
      join: 'Undo the last choice of creator or tier',
      number: 'Undo the last number',
      clear: 'Bring the results back',
    } satisfies Record<Change, string>,
    undoAbout:
      'Step by step, until you leave the page. The plan’s own undo leaves results as they are.',
    kept: (count: string, value: number) =>
      `${count} note${s(value)} kept newer or higher numbers than this sheet has: it looks like an older export.`,
    unread: (count: string, value: number, cells: string) =>
      `${count} number${s(value)} cannot be and ${value === 1 ? 'is' : 'are'} taken as missing: ${cells}.`,
    cell: (of: string, field: string, cell: string) => `${of}: ${field} “${cell}”`,
    reading: 'Reading the sheet…',
    nothing:
      'No note and no advertisement was found. Each row needs a link or a name, and a number.',
    failed: 'This file could not be read.',
    told: (notes: string, ads: string, totals: number, left: number) =>
      [
        `Read: ${notes}${ads && `, ${ads}`}.`,
        totals > 0 ? 'Totals were passed over.' : '',
        left > 0 ? `${left} row${s(left)} without a name or a number left out.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    notes: (count: string, value: number) => `${count} note${s(value)}`,
    ads: (count: string, value: number) => `${count} row${s(value)} of an ad report`,
    ahead: (count: string, value: number) =>
      `${count} note${s(value)} dated after today: not yet out. Look at the date.`,
    doubtful: (count: string, value: number) =>
      `${count} day${s(value)} without a year: the year is a guess that may be wrong.`,
    columns: 'How the columns were read',
    column: (header: string) => `What the column “${header}” holds`,
    unused: 'not used',
  },
  field: {
    name: 'creator',
    id: 'creator’s id',
    note: 'link of the note',
    title: 'title',
    followers: 'followers',
    level: 'tier',
    format: 'format',
    published: 'day live',
    day: 'day of the numbers',
    impressions: 'impressions',
    reads: 'reads',
    likes: 'likes',
    saves: 'saves',
    comments: 'comments',
    shares: 'shares',
    fee: 'fee',
    boost: 'boost spent',
    paid: 'all that was paid',
    adClicks: 'ad clicks',
    clicks: 'clicks to the shop',
    orders: 'orders',
    revenue: 'revenue',
    plan: 'advertisement',
  } satisfies Record<ResultField, string>,
  metric: {
    impressions: 'Impressions',
    reads: 'Reads',
    engagements: 'Likes and saves',
    saves: 'Saves',
    saveRate: 'Saves per read',
    engagementRate: 'Likes and saves per read',
    clicks: 'Clicks to the shop',
    orders: 'Orders',
    revenue: 'Revenue',
    cpe: 'CPE (each like or save)',
    cpm: 'CPM',
    costPerRead: 'Cost per read',
    costPerSave: 'Cost per save',
    costPerOrder: 'Cost per order',
  } satisfies Record<ResultMetric, string>,
  headline: {
    better: (what: string, range: string) => `In all: ${what}, above the promised ${range}.`,
    inside: (what: string, range: string) => `In all: ${what}, inside the promised ${range}.`,
    worse: (what: string, range: string) => `In all: ${what}, below the promised ${range}.`,
  } satisfies Record<Standing, (what: string, range: string) => string>,
  promised: (day: string) =>
    `Promised by the plan as it stood on ${day}, when the first sheet came in. What you edit or take over later does not move it.`,
  promisedToday: 'Held against the plan as it is now, which may have learnt from these results.',
  toToday: 'Hold against today’s plan',
  toPromised: (day: string) => `Hold against the plan of ${day}`,
  headlineAlone: (what: string) => `In all: ${what}.`,
  noHeadline: (what: string) => `No sheet says ${what} yet.`,
  eightOfTen: (notes: string) => `The range is where 8 of 10 campaigns of the same ${notes} end.`,
  ofReaders: 'No sheet counts different people, so reads stand for readers.',
  outOf: (out: string, planned: string) => `${out} of ${planned} planned notes are out.`,
  byTier: 'No note is of a creator that the plan names, so they are counted by tier.',
  unplanned: {
    named: (count: string) =>
      `Notes of creators who are not in the plan: ${count}. They are left out of the comparison.`,
    tiers: (count: string) => `Notes beyond what was planned of their tier: ${count}.`,
  },
  young: (count: string, value: number, days: string) =>
    `${count} ${value === 1 ? 'is' : 'are'} younger than ${days} days and will still grow.`,
  open: (count: string, value: number) =>
    `${count} note${s(value)} of an unknown tier ${value === 1 ? 'is' : 'are'} left out until you say it under “Notes”.`,
  picture: (what: string) =>
    `Twenty campaigns of these notes as promised, and a line where this one ended: ${what}.`,
  here: 'this campaign',
  table: {
    metric: 'All notes',
    came: 'Came',
    promised: 'Promised, 8 of 10',
    against: 'Verdict',
    tier: 'Tier',
    creator: 'Creator',
    notes: 'Notes',
    boost: 'Brought by boost',
    apart: 'Not planned, or of no tier',
    total: 'Total',
    tiersHead: 'By tier',
    creatorsHead: 'By creator',
    about: 'Without the readers that boost brought, as far as a sheet says them.',
    creatorsAbout:
      'Held against a typical creator of the tier with as many followers. The first column orders them.',
    all: (count: string) => `Show all ${count}`,
    range: (range: string) => `promised ${range}`,
  },
  verdict: {
    better: 'better',
    inside: 'inside',
    worse: 'worse',
  } satisfies Record<Standing, string>,
  doors: {
    notes: 'Notes and whose they are',
    boost: 'Boost which notes',
    learnt: 'What was learnt',
    costs: 'Costs',
    next: 'The next cycle',
    hand: 'Rank, organic notes and more, by hand',
    open: (count: string) => `${count} of an unknown tier`,
    joined: 'every tier known',
    none: 'none entered',
    entered: (count: string) => `${count} entered`,
    give: (amount: string, count: string, value: number) => `${amount} to ${count} note${s(value)}`,
    noneHeld: 'no note gets any',
    figures: (count: string, value: number) => `${count} figure${s(value)}`,
    begin: (date: string) => `begin by ${date}`,
  },
  notes: {
    about:
      'Each note is joined by the creator’s id, then by the name. What fits several or nobody is left open: say whose it is, or only its tier.',
    note: 'Note',
    creator: 'Creator of the plan',
    noPeople: 'The plan names no creators yet, so that a note is known by its tier alone.',
    tier: 'Tier',
    nobody: 'nobody of the plan',
    found: (name: string) => `found: ${name}`,
    unknown: 'not known',
    by: {
      user: 'by you',
      id: 'by id',
      name: 'by name',
      alike: 'by a like name',
      several: 'fits several',
      nobody: 'not in the plan',
    } satisfies Record<JoinedBy, string>,
    tierBy: {
      user: 'by you',
      creator: 'of the creator',
      followers: 'by followers',
      sheet: 'as the sheet says',
      fee: 'guessed by the fee',
      unknown: 'say it',
    } satisfies Record<TierBy, string>,
    above: (field: string, value: string, above: string, most: string) =>
      `${field} ${value}, but ${above} ${most}: that cannot be. It is left out of all sums; check the sheet.`,
    unread: (field: string, cell: string) => `${field} “${cell}” cannot be: taken as missing.`,
    ofNote: (what: string, note: string) => `${what}: ${note}`,
    closed: 'No more notes are awaited: what is not out did not come',
  },
  boost: {
    none: 'No note can be judged yet: it needs a tier, and saves, reads or orders.',
    held: 'Boost still held',
    heldAbout: (spent: string) => `Without a number: the plan’s boost less ${spent} spent.`,
    verdict: (amount: string, count: string, value: number) =>
      `Put ${amount} on ${value === 1 ? 'this note' : `these ${count} notes`}:`,
    expect: (more: string, unit: string, each: string) =>
      `about ${more} more ${unit}, ${each} each.`,
    tooLittle: (unit: string) => `it brings next to no ${unit}.`,
    nothing: 'No boost is held. Type an amount to see where it would go.',
    allBarred: 'No note is to be boosted now: each is live for too long, or not yet out.',
    barred: {
      ahead: 'dated after today: not yet out',
      old: 'no boost, it is beyond its first 30 days (our assumption)',
    } satisfies Record<Barred, string>,
    gain: (range: string, unit: string, each: string) =>
      `In 8 of 10 such campaigns: ${range} more ${unit}${each && `, ${each}`}.`,
    each: (range: string) => `${range} each`,
    eachFrom: (amount: string) => `${amount} each or more`,
    even: (more: string, unit: string, share: string) =>
      `That is about ${more} ${unit} more than spread evenly; better in ${share} of campaigns.`,
    evenly: (share: string) =>
      `Spread evenly it would bring about as much; this way is better in ${share} of campaigns.`,
    waitGain: (days: string, more: string, unit: string) =>
      `Better wait ${days}, until each note has shown what it is: about ${more} ${unit} more on average from knowing better, what boost loses by coming later taken off.`,
    waitLoss: (days: string, less: string, unit: string) =>
      `Better now than in ${days}, when each note has shown what it is: waiting brings about ${less} ${unit} fewer on average, since late boost loses more than knowing better gains.`,
    waitEven: (days: string, unit: string) =>
      `Now or in ${days}, when each note has shown what it is: no difference in ${unit}.`,
    old: (days: string, date: string) =>
      `The numbers of these notes are up to ${days} old (${date}): read them again before you pay.`,
    note: 'Note of',
    came: 'Came',
    expected: 'Expected at its age',
    worth: 'Worth, luck taken out',
    boost: 'Boost',
    brings: 'Brings about',
    age: (days: string) => `${days} live when measured`,
    times: (count: string) => `${count}×`,
    unknown: (count: string, value: number) =>
      `${count} note${s(value)} cannot be judged: no tier, or no number.`,
    about:
      'A strong start is part quality and part luck; only quality stays when a note is boosted, so that each note is drawn towards what is usual, a young one the more. The price rises with what is spent, and one note meets the same people again, so that much money is shared.',
  },
  learnt: {
    none: 'Nothing to learn yet: notes of some days, with followers, fees or an ad report, tell the most.',
    about:
      'Between the published figure and your notes, by how sure each is. Nothing counts until you take it over.',
    figure: 'Figure',
    published: 'Published',
    data: 'Your mean',
    counts: (value: string) => `counts as ${value}`,
    countsAbout:
      '“Counts as” is your mean as the figure is defined, and what goes together with the published value: of an image-text note, of a creator with neither good nor bad luck, of the first thousand impressions of boost.',
    now: 'Together',
    weight: 'Weight of yours',
    rests: (count: string, value: number, campaigns: number) =>
      `${count} note${s(value)}${campaigns > 0 ? `, ${campaigns} earlier campaign${s(campaigns)}` : ''}`,
    take: 'Take over',
    takeOf: (figure: string) => `Take over: ${figure}`,
    taken: 'taken over',
    back: 'Back to published',
    backOf: (figure: string) => `Back to published: ${figure}`,
    calibrationHead: 'Do promised ranges hold?',
    calibration: (held: string, campaigns: string, range: string) =>
      `${held} of ${campaigns} ended inside. Eight of ten should; so few campaigns only tell that ${range} do.`,
    noCalibration:
      'No campaign with a promise is over yet: no more notes are awaited, and each was measured after its first week.',
    benchmarksHead: 'Your own benchmarks',
    benchmarks: (count: string, value: number) =>
      value === 0
        ? 'No campaign is kept yet. Keep this one, and the next plan starts from it.'
        : `${count} campaign${s(value)} kept in this browser.`,
    keep: 'Keep this campaign',
    keepAgain: 'Keep it again, as it is now',
    save: 'Save as a file',
    open: 'Open a file',
    notBenchmarks: 'This file holds no benchmarks.',
    file: 'benchmarks.notewave.json',
    forget: 'Forget',
    forgetOf: (name: string) => `Forget: ${name}`,
    unnamed: 'without a name',
  },
  costs: {
    about:
      'On what was really paid: fees, the marketplace’s service fee and boost. The promise holds the same.',
    service: 'Service fee',
    serviceAbout: 'At the plan’s share of the fees, or as your sheet’s fees hold it',
    fees: 'Fees',
    feesPlan: (planned: string, notes: string) => `planned ${planned} for these ${notes}`,
    boost: 'Boost spent so far',
    sums: 'Notes by their whole cost',
    sumsAbout: 'As the sheet gives it, boost included',
    ofCompared: (notes: string, value: number) =>
      `The costs of each result are of the ${notes} note${s(value)} held against the plan alone: their fees, service fee and boost.`,
    spent: 'Boost',
    boostAbout: 'Without a number: what the sheets say.',
    elsewhere: (spent: string) => `${spent} of it on notes that are not in your sheet`,
    noBoost: 'No sheet says any boost, so none is counted.',
    all: 'Paid in all',
    none: 'No sheet says what was paid. A column with the fee of each note is enough.',
  },
  next: {
    about:
      'A single campaign seldom stays in search. Notes go on being found for weeks or months; the next cycle begins before they fade.',
    measured: (reads: string, notes: string) =>
      `The ${notes} measured more than once still bring about ${reads} reads in the next 30 days.`,
    notMeasured:
      'Read the same notes again some days later: two readings tell what they still bring, three how fast that falls.',
    half: (days: string, share: string) =>
      `What a note gets in a day halves in ${days}; ${share} of that is your notes’ own, the rest an assumption (two weeks to three months).`,
    event: 'Next date',
    date: 'Day',
    startBy: 'Begin by',
    slow: 'If all takes long',
    none: 'No date of the calendar is near enough to plan for.',
    with: 'With the mix of this plan. Take over what was learnt, give the plan a new name, and set the date under Schedule.',
  },
  hand: {
    about: 'What no sheet has. It is kept with the results.',
    keyword: 'Keyword',
    rankOf: (keyword: string, which: string) => (keyword ? `${which}: ${keyword}` : which),
    before: 'Rank before',
    now: 'Rank now',
    add: 'Add a keyword',
    remove: (keyword: string) => `Remove ${keyword || 'the keyword'}`,
    up: (places: string) => `${places} up`,
    down: (places: string) => `${places} down`,
    same: 'unchanged',
    aboveAll: (what: string) => `${what}: more than 100% cannot be.`,
    organic: 'Organic notes of others',
    followers: 'Followers gained by the brand',
    voice: 'Share of voice in category searches',
    coupons: 'Coupons redeemed, of those given',
  },
};
