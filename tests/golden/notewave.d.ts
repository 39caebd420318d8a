/* tslint:disable */
/* eslint-disable */
/**
 * A band with the creator on it.
 */
export interface RowBand {
    /**
     * Its low end.
     */
    low: number;
    /**
     * Its high end.
     */
    high: number;
    /**
     * The rate as the band counts, which alone can be set beside it.
     */
    rate: number | null;
    /**
     * The ends between which it lies, where that is all that is known.
     */
    span: Span | null;
}

/**
 * A booked creator against the audience.
 */
export interface Match {
    /**
     * The name.
     */
    name: string;
    /**
     * Whether the creator lives in one of the cities; missing where that is not known.
     */
    city: boolean | null;
    /**
     * Whether the creator's category is the brand's or of its family; missing where that is not known.
     */
    category: boolean | null;
}

/**
 * A budget that reaches a goal, or how near the best one comes.
 */
export interface BudgetSought {
    /**
     * Whether a budget reaches the goal.
     */
    reached: boolean;
    /**
     * Whether no smaller budget does: it is the smallest that is sound. Otherwise one that lies between
     * two budgets that were looked at, 6% apart, may have been missed.
     */
    exact: boolean;
    /**
     * The smallest budget found that reaches the goal, in whole yuan, with its best mix; where
     * none does, the smallest one found that comes within a thousandth of the nearest.
     */
    best: Best;
    /**
     * What one would ask for: that budget in round figures, up to the next of three digits.
     */
    ask: Fen;
    /**
     * What the best mix for that round budget cannot spend.
     */
    unspent: Fen;
    /**
     * The goal's metric in that mix: the median, or what the goal's part of simulated campaigns
     * reach; missing where nothing is engaged with.
     */
    value: number | null;
    /**
     * The part of simulated campaigns in which that mix reaches the target, 0 to 1; missing where
     * the goal has no chance.
     */
    chance: number | null;
    /**
     * The largest budget found that reaches the goal; missing where none does, and where the goal
     * is not a cost: there more money never hurts.
     */
    largest: Largest | null;
    /**
     * Where no budget reaches a goal that is not a cost: the guardrails without which the best mix of
     * the nearest budget would bring more.
     */
    limits: GuardrailId[];
}

/**
 * A campaign as the user's own benchmarks keep it; of one plan there is one, however often its results are read.
 */
export interface Past {
    /**
     * The id of the plan.
     */
    plan: string;
    /**
     * What the user calls it.
     */
    name: string;
    /**
     * The day on which it was kept.
     */
    day: string;
    /**
     * What it showed of each figure, by the figure's id.
     */
    seen: Record<string, SeenOf>;
    /**
     * What was promised of its headline, and what came; missing where no note said it, or the campaign
     * was not over.
     */
    promise: Kept | null;
}

/**
 * A campaign plan.
 */
export interface Plan {
    /**
     * The version of the document, now 2; one of version 1 becomes one of 2 as it is read.
     */
    version: number;
    /**
     * What tells the plan from every other, wherever it goes; empty in one that belongs to nobody yet.
     * The core has no randomness, so the page makes it, of letters and digits. No answer hangs on it, but
     * the UIDs of a calendar file, which take nothing else of it.
     */
    id?: string;
    /**
     * What the user calls the plan, such as brand and campaign; may be empty. Any text here; the page
     * keeps it to one line of 60 characters. No answer hangs on it, but the titles of a calendar file.
     */
    name?: string;
    /**
     * What the campaign is for.
     */
    objective: Objective;
    /**
     * Today's date in China, `2026-11-23`: the core has no clock.
     */
    today: string;
    /**
     * The plan's own values for figures, by the figure's id.
     */
    overrides?: Record<string, Override>;
    /**
     * What is spent, and what is fixed.
     */
    budget: BudgetPlan;
    /**
     * Which creators are judged, and by what.
     */
    engagement: EngagementPlan;
    /**
     * When the campaign goes live.
     */
    schedule: SchedulePlan;
    /**
     * What the user wrote about the campaign, for its brief, its contracts and the check of its captions: any
     * text, by the names that the module `brief` knows. No number hangs on it.
     */
    brief?: Record<string, string>;
}

/**
 * A category of the list.
 */
export interface Category {
    /**
     * Its name in the list.
     */
    name: string;
    /**
     * How many creators have it.
     */
    creators: number;
    /**
     * How near it is to the brand's category, 0 to 1; missing where the brand's was not said or one
     * of the two is not known.
     */
    relevance: number | null;
}

/**
 * A cell of a sheet that should hold a number and holds none that can be, such as `-5`, or `3%` for a count.
 */
export interface Unread {
    /**
     * What its column holds, `saves`.
     */
    field: string;
    /**
     * What stands there.
     */
    cell: string;
}

/**
 * A count of all notes in parts: the tiers as they are reported, and these two.
 */
export interface Sum {
    /**
     * What is counted; revenue is in fen.
     */
    metric: ResultMetric;
    /**
     * What boost brought to the notes that are compared, or the ad reports alone say.
     */
    boost: number;
    /**
     * What notes brought that were not planned, or whose tier is not known.
     */
    apart: number;
    /**
     * The tiers and both together.
     */
    total: number;
}

/**
 * A creator by row and name.
 */
export interface Change {
    /**
     * The row in the roster, from 0.
     */
    row: number;
    /**
     * The name.
     */
    name: string;
}

/**
 * A creator of the chosen team.
 */
export interface BookedCreator {
    /**
     * The tier that the creator is booked as.
     */
    tier: Tier;
    /**
     * The name.
     */
    name: string;
    /**
     * The category; may be empty.
     */
    category?: string;
    /**
     * Of creators with the same group one alone should post; empty where there is none.
     */
    group?: string;
    /**
     * The platform's id, by which what comes of the notes is joined; empty where the list had none.
     */
    id?: string;
}

/**
 * A creator whom a brief can be for.
 */
export interface Booked {
    /**
     * The name on the board, `micro-3`.
     */
    id: string;
    /**
     * The tier.
     */
    tier: Tier;
    /**
     * The number within the tier, from 1.
     */
    number: number;
    /**
     * The creator's own name, where a team is chosen; else empty.
     */
    name: string;
}

/**
 * A creator with averages per note; what is missing is unknown, never zero.
 */
export interface Creator {
    /**
     * Name or id, never read as a number.
     */
    name?: string;
    /**
     * Number of followers; 0 where it is not known, for a creator of a list.
     */
    followers?: number;
    /**
     * Category, in the user's words.
     */
    category?: string;
    /**
     * Quoted fee for an image-text note, in fen.
     */
    feeImage?: number | null;
    /**
     * Quoted fee for a video, in fen.
     */
    feeVideo?: number | null;
    /**
     * The least of a range that is quoted for an image-text note, in fen; `fee_image` is then its upper end.
     */
    feeImageLow?: number | null;
    /**
     * The same for a video.
     */
    feeVideoLow?: number | null;
    /**
     * Whether the fees hold the platform's service fee already.
     */
    serviceIn?: boolean;
    /**
     * What is said in place of a fee.
     */
    terms?: Terms;
    /**
     * Average likes of a note.
     */
    likes?: number | null;
    /**
     * Average saves of a note.
     */
    saves?: number | null;
    /**
     * Average comments of a note.
     */
    comments?: number | null;
    /**
     * Average shares of a note.
     */
    shares?: number | null;
    /**
     * All interactions of an average note, as the list totals them.
     */
    interactions?: number | null;
    /**
     * Whether shares are in the list's totals, that one and those of the notes; missing where it is
     * not known.
     */
    sharesIn?: boolean | null;
    /**
     * The engagement rate that the list itself gives, as a part of one; by what, it seldom says.
     */
    rate?: number | null;
    /**
     * Average reads of a note.
     */
    reads?: number | null;
    /**
     * Average impressions of a note.
     */
    impressions?: number | null;
    /**
     * Average ad clicks of a boosted note.
     */
    adClicks?: number | null;
    /**
     * Where the creator lives, in the user's words.
     */
    city?: string;
    /**
     * The share of the creator's notes that are sponsored, 0 to 1.
     */
    sponsoredShare?: number | null;
    /**
     * The share of the creator's readers who are the brand's audience, 0 to 1.
     */
    audienceMatch?: number | null;
    /**
     * How near the creator's themes are to the brand's category, 0 to 1.
     */
    relevance?: number | null;
    /**
     * Whether the creator has worked with a rival.
     */
    rival?: boolean | null;
    /**
     * The fields above that hold the least their number may be, such as `reads` where a list
     * says `10万+`.
     */
    atLeast?: string[];
    /**
     * The fees that are the most that is asked, such as `feeImage` where a list says `5000以内`.
     */
    atMost?: string[];
    /**
     * What the user noted down.
     */
    remark?: string;
    /**
     * Whether the creator is in the team whatever it costs, or out of it.
     */
    pick?: Pick;
    /**
     * Of creators with the same group at most one is in the team; empty where there is none.
     */
    group?: string;
    /**
     * The platform's id, as the list has it; empty where it has none.
     */
    id?: string;
}

/**
 * A creator's points.
 */
export interface Score {
    /**
     * The points that are certain.
     */
    low: number;
    /**
     * The points there would be if all that is not known were at its best.
     */
    high: number;
    /**
     * What they are made of, in the Playbook's order; the terms add up to the score.
     */
    terms: Criterion[];
}

/**
 * A date that the next campaign can be laid out for, with the mix of this one.
 */
export interface Cycle {
    /**
     * What falls on it.
     */
    event: EventId;
    /**
     * Its day; of a sale its peak.
     */
    date: string;
    /**
     * The last day to begin, if the work takes as long as is likely.
     */
    startBy: string;
    /**
     * The last day to begin, if everything takes long.
     */
    startBySlow: string;
}

/**
 * A day of the board.
 */
export interface BoardDay {
    /**
     * The date.
     */
    date: string;
    /**
     * What kind of day it is.
     */
    kind: DayKind;
    /**
     * How many posts it has.
     */
    posts: number;
    /**
     * How many it has room for: none on a black-out or a day off that is avoided.
     */
    room: number;
    /**
     * Its slots, in minutes after midnight.
     */
    slots: number[];
    /**
     * The waves that it belongs to.
     */
    waves: WaveId[];
}

/**
 * A day of the calendar in China.
 */
export interface Day {
    /**
     * The date.
     */
    date: string;
    /**
     * What kind of day it is.
     */
    kind: DayKind;
}

/**
 * A day of watching comments, in China.
 */
export interface WatchDay {
    /**
     * The day.
     */
    date: string;
    /**
     * From when on, in minutes after midnight: the day's peak hours, or an earlier note of the day.
     */
    from: number;
    /**
     * Until when: the end of the peak hours, or half an hour after a later note of the day.
     */
    to: number;
    /**
     * The notes whose first days these are (`after.boost`: 72 hours): they decide most, and comments are
     * answered the same day.
     */
    fresh: string[];
    /**
     * The notes that are looked at once more, up to the last day of their watch (`after.watch`).
     */
    older: string[];
}

/**
 * A day on which a creator cannot post.
 */
export interface BusyDay {
    /**
     * The creator by tier and number, `micro-3`.
     */
    creator: string;
    /**
     * The day, `2027-01-11`.
     */
    date: string;
}

/**
 * A field, as its text was understood.
 */
export interface FieldText {
    /**
     * Which one.
     */
    field: Field;
    /**
     * How it is read.
     */
    kind: Kind;
    /**
     * What is written in English: the entries of a list, or one text; empty where nothing is.
     */
    en: string[];
    /**
     * What is written in Chinese; the same as in English where both share one text.
     */
    zh: string[];
}

/**
 * A figure and the value that it would need.
 */
export interface Change {
    /**
     * The figure's name.
     */
    figure: string;
    /**
     * The value, in the figure's unit.
     */
    value: number;
}

/**
 * A figure as it was learnt.
 */
export interface Learnt {
    /**
     * The figure's id.
     */
    id: string;
    /**
     * What is published.
     */
    published: Range;
    /**
     * The mean over notes of what was seen, as it stands in the sheets, without what boost brought; missing where
     * campaigns that were kept long ago are all there is.
     */
    mean: number | null;
    /**
     * The same as the figure counts it, which is what goes together with the published one: of an image-text note,
     * of a creator's luck on average, of the first thousand impressions.
     */
    data: number;
    /**
     * Between the two, by how sure each is; the range holds it eight times in ten.
     */
    learnt: Range;
    /**
     * How much the data count, 0 to 1.
     */
    weight: number;
    /**
     * How many notes it rests on, those of earlier campaigns among them; of boost's figures, ad reports.
     */
    notes: number;
    /**
     * How many earlier campaigns are in it.
     */
    campaigns: number;
}

/**
 * A group of notes posted together.
 */
export interface Wave {
    /**
     * Which one.
     */
    id: WaveId;
    /**
     * Its first day.
     */
    start: string;
    /**
     * Its last day.
     */
    end: string;
    /**
     * How many posts it has.
     */
    posts: number;
}

/**
 * A language of the brief.
 */
export type Language = "en" | "zh";

/**
 * A limit that alone is in the way of any team.
 */
export interface Way {
    /**
     * The limit.
     */
    limit: Limit;
    /**
     * What it would have to allow: money in fen, else a number of creators.
     */
    nearest: number;
}

/**
 * A list as it was understood. Rows with a problem are left out and named; the others are here.
 */
export interface RosterReading {
    /**
     * Whether the list has one row a creator or one row a note; missing where it has no header.
     */
    kind: ListKind | null;
    /**
     * The line of the header in the file, from 1; a title may stand above it.
     */
    line: number | null;
    /**
     * One entry a creator, where the list has one row a creator.
     */
    roster: Creator[];
    /**
     * The notes, where the list has one row a note.
     */
    notes: Notes;
    /**
     * The id of each creator in `roster`, or of each name in `notes`; empty where the list has
     * none.
     */
    ids: string[];
    /**
     * How each column was understood, in the order of the file.
     */
    columns: ColumnReading[];
    /**
     * The rows that could not be read, and why: the first [`MOST_SAID`](RosterReading::MOST_SAID).
     */
    problems: Problem[];
    /**
     * What else there is to say of the rows, as many at most.
     */
    remarks: Remark[];
    /**
     * How many rows were left out since a cell of them is wrong.
     */
    leftOut: number;
    /**
     * How many rows were left out since they repeat an earlier one.
     */
    repeated: number;
    /**
     * How many blank rows stand between others.
     */
    blank: number;
    /**
     * How many rows of totals were passed over.
     */
    totals: number;
    /**
     * How many rows were read, or set apart.
     */
    rows: number;
    /**
     * How many rows are of other platforms, and set apart.
     */
    otherPlatforms: number;
    /**
     * The names of those platforms, up to five.
     */
    platforms: string[];
    /**
     * How many columns lie beyond those that are looked at.
     */
    beyond: number;
    /**
     * What the total of interactions holds; missing where the list has none.
     */
    total: Total | null;
}

/**
 * A mix and what it brings in simulated campaigns.
 */
export interface Choice {
    /**
     * The mix.
     */
    best: Best;
    /**
     * How many creators are booked.
     */
    bookings: number;
    /**
     * Readers, saves or orders: whichever the objective wants.
     */
    result: Percentiles;
    /**
     * Money spent for each of them, in fen; missing where one campaign in ten or more brings none.
     */
    cost: Percentiles | null;
}

/**
 * A mix that the user typed in.
 */
export interface OwnMix {
    /**
     * How many creators of each tier.
     */
    counts: PerTier<number>;
    /**
     * Boost in fen; where it is missing, what is left, as far as the guardrail lets it.
     */
    boost?: number | null;
}

/**
 * A named constraint, and what it does to a mix.
 */
export interface Guardrail {
    /**
     * Which one.
     */
    id: GuardrailId;
    /**
     * What it does.
     */
    state: GuardrailState;
    /**
     * The quantity it watches, as the mix has it; missing where there is nothing to watch (a
     * ratio without a divisor). Without a mid-tier creator, the blend watches micro creators as for one.
     */
    actual: number | null;
    /**
     * The least it allows.
     */
    min: number | null;
    /**
     * The most it allows.
     */
    max: number | null;
    /**
     * Where it is binding: the result that the best mix without it would add; for the capacity,
     * that room for one more creator would add.
     */
    costs: number | null;
    /**
     * Where the optimum breaks it: each thing that it cannot be met together with, though it could
     * be met without it. Empty where it takes several of them to stand in its way.
     */
    clashes: Clash[];
    /**
     * Where the optimum breaks it: the smallest changes of its limits with which it could be kept.
     */
    changes: Change[];
}

/**
 * A note of one creator, in China.
 */
export interface NoteTime {
    /**
     * Its name on the board, `micro-3`.
     */
    id: string;
    /**
     * Its day.
     */
    date: string;
    /**
     * Its time.
     */
    time: string;
}

/**
 * A number of an average note, drawn from the list's own towards what is usual:
 * `usual` × (`listed` ÷ `usual`) ^ `weight`, and a little more, since the mean of what is open lies above its
 * median.
 */
export interface Drawn {
    /**
     * Saves or reads of a note, as the list has them.
     */
    listed: number;
    /**
     * Those of a usual creator of the tier with as many followers, in this list.
     */
    usual: number;
    /**
     * How much the list's own number counts, 0 to 1.
     */
    weight: number;
    /**
     * How many notes it is the mean of.
     */
    notes: number;
    /**
     * What is expected.
     */
    expected: number;
}

/**
 * A number of the report, and every step from figures and the plan to it.
 */
export interface Explanation {
    /**
     * The number as the report has it, unrounded, in its unit.
     */
    value: number;
    /**
     * What it is measured in.
     */
    unit: Unit;
    /**
     * The steps; each rests on earlier ones only, and the last one is the number.
     */
    steps: Step[];
}

/**
 * A number that cannot be, or hardly can: it was mistyped, misread or bought.
 */
export interface Doubt {
    /**
     * What is doubted.
     */
    id: DoubtId;
    /**
     * Whether it cannot be; else it hardly can.
     */
    impossible: boolean;
    /**
     * The creator's number.
     */
    value: number;
    /**
     * The most that it could be, or could well be; what the parts of a total come to.
     */
    most: number;
}

/**
 * A number that cannot be.
 */
export interface Impossible {
    /**
     * The key of the note.
     */
    key: string;
    /**
     * What the number is of.
     */
    field: ResultField;
    /**
     * The number.
     */
    value: number;
    /**
     * What it cannot be more than.
     */
    above: ResultField;
    /**
     * How many there are of that.
     */
    most: number;
}

/**
 * A number that was seen.
 */
export interface Seen {
    /**
     * The number.
     */
    value: number;
    /**
     * What it is measured in.
     */
    unit: Unit;
}

/**
 * A number with the source it rests on.
 */
export interface Figure {
    /**
     * The name by which a plan overrides it, such as `fee.micro`.
     */
    id: string;
    /**
     * What it is measured in.
     */
    unit: Unit;
    /**
     * The calculator it belongs to.
     */
    area: Area;
    /**
     * The value to count with.
     */
    value: number;
    /**
     * The low end of what the sources say.
     */
    low: number;
    /**
     * The high end of what the sources say.
     */
    high: number;
    /**
     * Who says so.
     */
    sources: Source[];
    /**
     * How good the word of the sources is.
     */
    grade: Grade;
    /**
     * Whether the range is our assumption although the value has a source.
     */
    rangeAssumed: boolean;
    /**
     * The least that a plan may set.
     */
    min: number;
    /**
     * The most that a plan may set.
     */
    max: number;
}

/**
 * A part of a text in UTF-16 units, as JavaScript counts.
 */
export interface MarkSpan {
    /**
     * Where it begins.
     */
    start: number;
    /**
     * Where it ends.
     */
    end: number;
}

/**
 * A part of the boost is held and goes equally to the notes that pass a threshold, to the best one
 * where none does; the rest goes to all live notes at once.
 */
export interface HoldPolicy {
    /**
     * The part of the boost that is held, above 0, at most 1.
     */
    hold: number;
    /**
     * The same in fen, to the nearest one.
     */
    held: Fen;
    /**
     * How many times the median result of its tier a note must have.
     */
    threshold: number;
    /**
     * The mean of what all the boost brings, in the objective's unit.
     */
    mean: number;
    /**
     * The mean gain over boosting at once, in the same campaigns, with the interval that holds it
     * eight times in ten.
     */
    gain: Range;
    /**
     * The part of campaigns in which it brings more than boosting at once, 0 to 1.
     */
    better: number;
    /**
     * The part of campaigns in which no note passes, 0 to 1.
     */
    nonePasses: number;
    /**
     * The mean number of notes that pass.
     */
    passing: number;
}

/**
 * A plan as sheets, in their order. Money is in RMB.
 */
export interface Finance {
    /**
     * The plan on a page.
     */
    plan: Sheet;
    /**
     * Every line, with the numbers it comes from.
     */
    money: Sheet;
    /**
     * What the best mix brings, by every measure.
     */
    forecast: Sheet;
    /**
     * What each tier costs, and brings by itself.
     */
    tiers: Sheet;
    /**
     * The team, or where none is booked the list; missing where the plan has neither.
     */
    team: Sheet | null;
    /**
     * Stages, waves and what follows the notes.
     */
    calendar: Sheet;
    /**
     * What is due when.
     */
    payments: Sheet;
    /**
     * The figures that the forecast and the money rest on.
     */
    assumptions: Sheet;
}

/**
 * A plan's own value for a figure.
 */
export interface Override {
    /**
     * The value to count with.
     */
    value: number;
    /**
     * The low end; where it is missing, as far below the value, by the factor, as the published one lies
     * below its own.
     */
    low?: number;
    /**
     * The high end; where it is missing, likewise above it.
     */
    high?: number;
}

/**
 * A point of a contract.
 */
export interface Point {
    /**
     * Which one.
     */
    id: PointId;
    /**
     * The fields that are not written and that it asks for.
     */
    missing: Field[];
}

/**
 * A post on the board.
 */
export interface PlacedPost {
    /**
     * The post, its day and its time.
     */
    post: Post;
    /**
     * The creator on the board, as `busy` of a plan names them: `micro-3`.
     */
    creator: string;
    /**
     * The creator's own name, where a team is chosen; else empty.
     */
    creatorName: string;
    /**
     * Whether the user has locked it there.
     */
    locked: boolean;
    /**
     * What speaks against where it lies.
     */
    conflicts: Conflict[];
    /**
     * What follows it.
     */
    followUps: FollowUps;
}

/**
 * A post that stays at a day and a time in China.
 */
export interface PostLock {
    /**
     * The post, `micro-3`, or of a creator's second note `micro-3-2`.
     */
    post: string;
    /**
     * The day, `2027-01-11`.
     */
    date: string;
    /**
     * Minutes after midnight.
     */
    minutes: number;
}

/**
 * A promise, and what came.
 */
export interface Kept {
    /**
     * What one campaign in ten falls short of.
     */
    low: number;
    /**
     * What one campaign in ten exceeds.
     */
    high: number;
    /**
     * What came.
     */
    actual: number;
}

/**
 * A published band, and where the creator stands by that band's own definition.
 */
export interface BandCheck {
    /**
     * The id of the figure that holds the band.
     */
    id: string;
    /**
     * Who published it.
     */
    source: Source;
    /**
     * How good that word is.
     */
    grade: Grade;
    /**
     * What it divides by.
     */
    denominator: Denominator;
    /**
     * The interactions it counts.
     */
    counted: Counted;
    /**
     * Its low end.
     */
    low: number;
    /**
     * Its high end.
     */
    high: number;
    /**
     * The creator's rate by this definition; missing where data is.
     */
    rate: number | null;
    /**
     * Whether some of what the band counts is not known: the rate is then at least as high, and
     * under the low end it says nothing, unless all that may be missing would not lift it there.
     */
    partial: boolean;
    /**
     * The ends between which the rate lies, where what the list has counts a little more than the band, as a
     * total of all interactions, or a little less, as one without shares; missing where it does not say as much.
     */
    span: Span | null;
    /**
     * Where the rate lies; of a span, where both of its ends do.
     */
    verdict: Verdict;
}

/**
 * A results sheet as it was understood. Rows of totals and rows that name no note are left out.
 */
export interface ResultsReading {
    /**
     * The notes of the sheet, each once.
     */
    notes: ResultNote[];
    /**
     * The rows of an ad report.
     */
    ads: AdRow[];
    /**
     * How each column was understood, in the order of the file.
     */
    columns: ResultColumn[];
    /**
     * Rows of totals that were passed over.
     */
    totals: number;
    /**
     * Rows that name no note and no creator, or say nothing of what it did.
     */
    leftOut: number;
    /**
     * Rows of a note that stands there again: the later one counts, where none is later the larger.
     */
    repeated: number;
    /**
     * Notes whose day has no year, and lies some weeks before the launch or after today in the year it was given.
     */
    doubtful: number;
}

/**
 * A roster in brief.
 */
export interface RosterRows {
    /**
     * What is wrong with the roster, the notes and the figures they are measured by.
     */
    problems: Problem[];
    /**
     * The creators, in the roster's order; one with a problem is left out.
     */
    rows: Row[];
    /**
     * What the rates count: each once, in the order in which the roster has them. One alone holds
     * for the whole list.
     */
    bases: RateBasis[];
    /**
     * For each of `rows` the place in `bases` of what its rate counts; missing where there is no rate.
     */
    rowBases: (number | null)[];
    /**
     * What the rates that the list itself gives fit; missing where it gives none, or they fit nothing.
     */
    givenRate: GivenRate | null;
}

/**
 * A round of revision.
 */
export interface Round {
    /**
     * The day by which the creator has revised the draft.
     */
    draft: string;
    /**
     * The day by which the brand has answered; missing after the last round.
     */
    feedback: string | null;
}

/**
 * A row of an ad report. Money is in fen.
 */
export interface AdRow {
    /**
     * What the advertisement is called; may be empty.
     */
    plan?: string;
    /**
     * The key of the note that it boosts; empty where the report does not say.
     */
    note?: string;
    /**
     * Its day, `2026-11-28`; may be empty.
     */
    day?: string;
    /**
     * What it cost.
     */
    spend?: number | null;
    /**
     * Times it was shown.
     */
    impressions?: number | null;
    /**
     * Clicks on it, each a read of the note.
     */
    clicks?: number | null;
    /**
     * Saves among those it reached.
     */
    saves?: number | null;
    /**
     * Orders or other conversions.
     */
    orders?: number | null;
    /**
     * What those orders brought in.
     */
    revenue?: number | null;
    /**
     * The numbers of the row that could not be taken.
     */
    unread?: Unread[];
}

/**
 * A rule for captions.
 */
export type CaptionRule = "statute-word" | "practice-word" | "medical" | "ad-label" | "rival" | "disclosure" | "ai-label" | "keyword" | "detail" | "claim" | "hashtag" | "mention" | "first-person" | "title-length" | "body-length";

/**
 * A rule of the team, on unless the plan switches it off. Whom the user holds in the team is in it
 * whatever the rules say.
 */
export interface Rule {
    /**
     * Which one.
     */
    id: RuleId;
    /**
     * Whether it is on.
     */
    on: boolean;
    /**
     * How many creators it leaves out, or would where it is off; those that the user has decided
     * about, or who could not be in the team anyway, are not among them.
     */
    names: number;
    /**
     * Up to ten of them, who would bring most first.
     */
    first: Change[];
    /**
     * What the best team without this one rule would bring more, in the objective's unit; missing
     * where the rule is off, there is no team or it was not found out in time.
     */
    costs: number | null;
}

/**
 * A rule, and what it would have to be.
 */
export interface Relaxed {
    /**
     * The name of the figure that limits: `posts.day`, `wave.days`, `series.spacing`; `busy` for the
     * busy days of a creator, `lock` for a post that is held.
     */
    rule: string;
    /**
     * The value of the figure that would do; 0 where the rule has none.
     */
    value: number;
    /**
     * The creator whose busy days, or the post whose lock, would have to go; else empty.
     */
    name: string;
}

/**
 * A stage of the work, counted back from the day the tier goes live.
 */
export interface Stage {
    /**
     * Which one.
     */
    id: StageId;
    /**
     * Its first day.
     */
    start: string;
    /**
     * Its last day.
     */
    end: string;
    /**
     * How many working days it takes, at likely durations.
     */
    days: number;
    /**
     * Whether its start already lies before today.
     */
    late: boolean;
}

/**
 * A table with a title row.
 */
export interface Sheet {
    /**
     * The titles of the columns, in the user's language.
     */
    titles: string[];
    /**
     * The rows, each with a cell for each title.
     */
    rows: Cell[][];
    /**
     * The rows, from 0, that stand out: totals and further titles.
     */
    strong: number[];
}

/**
 * A target for what the best mix brings.
 */
export interface Goal {
    /**
     * What is to be reached.
     */
    metric: Kpi;
    /**
     * The target: people, saves or orders; fen for `cpe`. Loose: [`Goal::check`] decides.
     */
    target: number;
    /**
     * In at least which part of simulated campaigns the best mix is to reach the target, 0.5 to
     * 0.99; where it is missing, the median is to. Loose, as the target.
     */
    chance?: number;
}

/**
 * A team that differs from the best.
 */
export interface Other {
    /**
     * What it brings.
     */
    result: number;
    /**
     * By how much that is less, as a part of the best.
     */
    givesUp: number;
    /**
     * All that it costs.
     */
    cost: Fen;
    /**
     * Who is in it and not in the best.
     */
    enters: Change[];
    /**
     * Who is in the best and not in it.
     */
    leaves: Change[];
    /**
     * Whether it is proven that no other that differs is better.
     */
    proven: boolean;
}

/**
 * A team.
 */
export interface Picked {
    /**
     * The members, who brings most first.
     */
    members: Member[];
    /**
     * How many there are of each tier.
     */
    counts: PerTier<number>;
    /**
     * All of their fees.
     */
    fees: Fen;
    /**
     * All that they cost; where a fee is quoted as a range, at its upper end.
     */
    cost: Fen;
    /**
     * The same at the lower ends.
     */
    costLow: Fen;
    /**
     * How many of them quote a fee that is only the least, so that they may cost more.
     */
    openEnded: number;
    /**
     * Readers counted once, or the saves or orders that each brings alone, added up; those of the
     * audience sought.
     */
    result: number;
    /**
     * The same of all readers, whatever their match and the creators' relevance.
     */
    base: number;
    /**
     * The result by the list's own numbers: what the list promises of this team. Whoever picks the best picks
     * luck too, so that less is expected.
     */
    listed: number;
    /**
     * No team brings more than this.
     */
    bound: number;
    /**
     * Whether that is the team's own result, to the thousandth.
     */
    proven: boolean;
    /**
     * The guardrails that a plan with this team does not keep.
     */
    breaks: GuardrailId[];
    /**
     * The team's averages in place of the figures of typical creators, by the figure's id.
     */
    figures: Record<string, Override>;
}

/**
 * A term of the formulas that the report does not show by itself.
 */
export type Term = "creators" | "posted" | "readOnce" | "creatorReads" | "creatorReaders" | "engagementsPerReader" | "savesPerReader" | "ordersPerReader" | "weight" | "readers" | "boostImpressions" | "boostReads" | "boostReach" | "score" | "result" | "spent" | "total" | "madeNotes" | "madeVideos" | "firstFee" | "creatorFee" | "creatorService" | "creatorAgency" | "creatorVat" | "boostAgency" | "boostVat" | "fixedVat";

/**
 * A text of the brief, and what in it is to be looked at.
 */
export interface MarkedText {
    /**
     * Its key in the plan: `claims`, `claims.zh`.
     */
    key: string;
    /**
     * Superlatives, medical claims and competitors, in the order of the text.
     */
    marks: CaptionMark[];
}

/**
 * A value with the range it may well have instead; `low <= likely <= high`.
 */
export interface Range {
    /**
     * The low end, in the unit of the value.
     */
    low: number;
    /**
     * The value to count with.
     */
    likely: number;
    /**
     * The high end, in the unit of the value.
     */
    high: number;
}

/**
 * All that is due on a day.
 */
export interface Due {
    /**
     * The day.
     */
    date: string;
    /**
     * How much, in fen.
     */
    amount: Fen;
    /**
     * How much up to and with this day, in fen.
     */
    soFar: Fen;
}

/**
 * An amount of money in fen; 100 fen are RMB 1.
 *
 * Sums and differences are exact. The range that [`check`](crate::check) lets in, RMB 0 to
 * [`Fen::MAX`] an amount, leaves room for every product the core forms.
 *
 * ```
 * use notewave::units::{Fen, Share};
 * let fee = Fen::from_yuan(2_000);
 * assert_eq!(fee * 3, Fen(600_000));
 * assert_eq!(fee.share(Share::new(0.10).unwrap()), Fen::from_yuan(200));
 * ```
 */
export type Fen = number;

/**
 * An amount to be funded or paid.
 */
export interface Payment {
    /**
     * The day it is due; missing where it is held.
     */
    date: string | null;
    /**
     * The cost line it is part of.
     */
    line: LineId;
    /**
     * The tier, for creator fees and what goes with each creator: service fee, handling and products.
     */
    tier: Tier | null;
    /**
     * What is done with it.
     */
    kind: PaymentKind;
    /**
     * How much, in fen.
     */
    amount: Fen;
}

/**
 * An event and its day.
 */
export interface EventDate {
    /**
     * Which one.
     */
    id: EventId;
    /**
     * Its day: of a sale that lasts, the peak.
     */
    date: string;
    /**
     * Its first day.
     */
    start: string;
    /**
     * Its last day.
     */
    end: string;
    /**
     * Whether its first day is an assumption of ours: its opening was not found.
     */
    assumed: boolean;
    /**
     * How many working days too late a start today is for this mix; 0 where it is in time.
     */
    lateDays: number;
}

/**
 * An input that is not the same in all plans.
 */
export interface DifferingInput {
    /**
     * Its path as in a problem, such as `budget.total` or `overrides[fee.koc].value`; of a name
     * in a list `budget.off[layer]`.
     */
    path: string;
    /**
     * Its value in each plan, in the order of the plans; a truth value as `true` or `false`.
     * Missing where the plan leaves it open or has no number there, or the name is not in the
     * list.
     */
    values: (Given | null)[];
}

/**
 * Another mix, and how it differs from the best.
 */
export interface Alternative {
    /**
     * The mix.
     */
    choice: Choice;
    /**
     * Creators of each tier more than in the best mix; below zero: fewer.
     */
    more: PerTier<number>;
    /**
     * Bookings more than in the best mix; below zero: fewer.
     */
    moreBookings: number;
    /**
     * Boost more than in the best mix, in fen; below zero: less.
     */
    moreBoost: Fen;
    /**
     * By how much its median is less than that of the best mix, in the objective's unit. The best mix
     * is that of the highest mean, so this may be a trace below zero.
     */
    givesUp: number;
    /**
     * The same as a part of the median of the best mix.
     */
    shareOfBest: number;
    /**
     * The part of campaigns, 0 to 1, in which the best mix brings more with the same luck; a tie counts
     * for neither.
     */
    beaten: number;
}

/**
 * By how much a mix differs from another in one metric, in the same campaigns.
 */
export interface Shift {
    /**
     * The metric, by its name in the outlook.
     */
    metric: Exclude<keyof Outlook, 'mean'>;
    /**
     * This mix less the other, in the unit of the metric. Its median need not be the difference
     * of the medians.
     */
    difference: Percentiles;
    /**
     * The part of campaigns in which this mix is better, 0 to 1: more of the metric, or less of
     * money spent and of a cost. A tie is not better.
     */
    better: number;
}

/**
 * Captions and their marks.
 */
export interface CheckedCaptions {
    /**
     * The captions in the order of the text; the first 500.
     */
    captions: CheckedCaption[];
    /**
     * How many more there are.
     */
    beyond: number;
    /**
     * The most of a title, an assumption.
     */
    mostTitle: number;
    /**
     * The most of a body, an assumption.
     */
    mostBody: number;
}

/**
 * Days next to each other that are all off, or all at work.
 */
export interface NoticedSpan {
    /**
     * What the text calls the holiday; may be empty.
     */
    name: string;
    /**
     * The first day, `2026-02-15`.
     */
    start: string;
    /**
     * The last day.
     */
    end: string;
    /**
     * How many days.
     */
    days: number;
    /**
     * Whether work is done on them.
     */
    works: boolean;
    /**
     * Whether the calendar knows all of them without it, from a published notice.
     */
    known: boolean;
}

/**
 * Eight chances in ten, as all ranges of the page: half of the rest lies below, half above.
 */
export interface Interval {
    /**
     * Its low end, never below 0.
     */
    low: number;
    /**
     * Its high end.
     */
    high: number;
}

/**
 * Falling returns: what more and more of one thing brings.
 */
export interface FallingReturns {
    /**
     * Creators of one tier and nothing else: from none to as many as today's money buys, at
     * least 10 and at most 500.
     */
    tiers: PerTier<Step[]>;
    /**
     * Boost and nothing else: from nothing to all of today's money.
     */
    boost: Step[];
}

/**
 * From where the tier of a note is known.
 */
export type TierBy = "user" | "creator" | "followers" | "sheet" | "fee" | "unknown";

/**
 * How a column is to be read, where the user says what its header and its cells do not.
 */
export interface ColumnChoice {
    /**
     * Whether its fees hold the platform's service fee.
     */
    service: boolean | null;
    /**
     * The zeros that it adds to a number without a unit: none, three for thousands, four for `万`.
     */
    zeros: number | null;
    /**
     * Whether its amounts are in RMB.
     */
    rmb: boolean | null;
    /**
     * Whether its dates have the day first.
     */
    dayFirst: boolean | null;
}

/**
 * How a column of a results sheet was understood.
 */
export interface ResultColumn {
    /**
     * The header as it stands in the file.
     */
    header: string;
    /**
     * What it holds; missing where it is not used.
     */
    field: ResultField | null;
    /**
     * Its first cells, up to three.
     */
    shown: string[];
}

/**
 * How a cost per engagement stands against the thresholds of its format.
 */
export type CpeLevel = "excellent" | "good" | "normal" | "high";

/**
 * How a creator's sponsored notes do against the others.
 */
export interface Sponsored {
    /**
     * How many notes are sponsored.
     */
    notes: number;
    /**
     * How many are not.
     */
    others: number;
    /**
     * The mean rate of the sponsored notes divided by that of the others.
     */
    ratio: number;
    /**
     * The 80% interval of that ratio; missing where the others bring nothing.
     */
    interval: Interval | null;
}

/**
 * How a note was joined to a creator.
 */
export type JoinedBy = "user" | "id" | "name" | "alike" | "several" | "nobody";

/**
 * How a number is shown.
 */
export type NumberFormat = "whole" | "money" | "share" | "plain";

/**
 * How a signal stands.
 */
export type Level = "good" | "fair" | "warn" | "strong";

/**
 * How a step comes from those it rests on.
 */
export type Operation = "figure" | "given" | "constant" | "add" | "subtract" | "multiply" | "divide" | "negate" | "log1p" | "expm1" | "atMost" | "round" | "roundYuan" | "floorYuan";

/**
 * How good the word behind a figure is, the best first.
 */
export type Grade = "A" | "B" | "C" | "D" | "assumption";

/**
 * How many creators were not considered, whatever the rules.
 */
export interface Passed {
    /**
     * Without a fee.
     */
    withoutFee: number;
    /**
     * Dearer than one creator may be.
     */
    overCap: number;
    /**
     * With numbers that cannot be.
     */
    cannotBe: number;
    /**
     * With an audience match or a relevance of 0.
     */
    besideThePoint: number;
}

/**
 * How much a mistake weighs.
 */
export type Severity = "serious" | "look";

/**
 * How one column was understood.
 */
export interface ColumnReading {
    /**
     * The header as it stands in the file.
     */
    header: string;
    /**
     * The field it fills, such as `followers` or `feeImage`; missing where it is not used.
     */
    field: string | null;
    /**
     * The field it would fill, where another column fills it already.
     */
    repeats: string | null;
    /**
     * Why it is not used although it is understood.
     */
    unused: Unused | null;
    /**
     * The kind of list that has such a column, where this one is of another and has no place for it.
     */
    belongs: ListKind | null;
    /**
     * Which notes it is about; missing where its header does not say.
     */
    scope: Scope | null;
    /**
     * How the notes are put together.
     */
    statistic: Statistic | null;
    /**
     * The days that the notes are of.
     */
    days: number | null;
    /**
     * The format that its fee or its notes are of.
     */
    format: Format | null;
    /**
     * Whether its fee holds the platform's service fee; missing where its header does not say.
     */
    service: boolean | null;
    /**
     * The zeros that it adds to a number without a unit of its own, such as four for `粉丝数（万）`.
     */
    zeros: number;
    /**
     * Whether its amounts are in RMB; missing where it holds none.
     */
    rmb: boolean | null;
    /**
     * Which of day and month its dates have first; missing where nothing tells, or it has none of that form.
     */
    dayFirst: boolean | null;
    /**
     * Whether it has dates such as `03/11/2026`, and no cell that tells which of the two is the day.
     */
    doubtfulDays: boolean;
    /**
     * Its first cells, up to three.
     */
    shown: string[];
}

/**
 * How one mix stands in all worlds.
 */
export interface Stand {
    /**
     * How many creators of each tier.
     */
    counts: PerTier<number>;
    /**
     * Boost in fen.
     */
    boost: Fen;
    /**
     * Its median in each world, in their order, in the objective's unit.
     */
    results: number[];
    /**
     * The part of each world's best result that it brings there, in their order, 0 to 1: 1 less
     * its regret. Of what the search adds up, the mean with each figure at its likely value.
     */
    sharesOfBest: number[];
    /**
     * Its largest regret.
     */
    regret: number;
    /**
     * In how many worlds no mix is better.
     */
    best: number;
    /**
     * In how many worlds no mix is better by more than a twentieth of what that one brings.
     */
    near: number;
}

/**
 * How the notes of a column are put together.
 */
export type Statistic = "average" | "median";

/**
 * How the reads of notes fall off once their first days are over.
 */
export interface Decay {
    /**
     * Days until a note gets half as many reads a day.
     */
    halfLife: number;
    /**
     * How much of that is the notes' own, 0 to 1; the rest is our assumption.
     */
    weight: number;
    /**
     * Notes that were measured three times or more, which tell how fast they fall off.
     */
    notes: number;
    /**
     * Notes that were measured twice or more, which tell what they still get a day.
     */
    measured: number;
    /**
     * Reads that these still bring in the next 30 days; missing where there are none.
     */
    reads: number | null;
}

/**
 * How the text of a field is read.
 */
export type Kind = "name" | "text" | "lines" | "list" | "number";

/**
 * How to allocate the budget.
 */
export interface BudgetReport {
    /**
     * The best mix there is under the guardrails and locks.
     */
    optimum: Mix;
    /**
     * The playbook's starter blend for this budget; missing where the budget is too small.
     */
    starter: Mix | null;
    /**
     * The user's own mix, where there is one.
     */
    own: Mix | null;
    /**
     * What each tier's creator costs and brings.
     */
    tierCosts: PerTier<TierCosts>;
    /**
     * What each tier posts: the plan's choice, or that of the objective.
     */
    formats: PerTier<Format>;
    /**
     * What the forecast of the best mix rests on.
     */
    basis: Basis;
    /**
     * What the best mix sells, where orders are sought and an order has a value.
     */
    sales: Sales | null;
    /**
     * Whether fees carry the season's premium.
     */
    season: Season;
    /**
     * What one cycle usually takes at least, where the budget without production and the agency is below it.
     */
    smallCycle: Fen | null;
    /**
     * What budgets of which size are for.
     */
    zones: Zones;
    /**
     * By which part of its result the best mix may at most fall short of the best there is: 0 where it is
     * proven to be that, 0.0001 where it books more than 200 creators, and more where there was too much to
     * try: tens of millions beside fees of a few yuan.
     */
    gap: number;
}

/**
 * Notes as columns of one length; a column that the list does not have is empty, and a cell that
 * is hidden or unknown is `NaN` (in JSON `null`), never zero.
 */
export interface Notes {
    /**
     * The creators' names, each once.
     */
    names?: string[];
    /**
     * For each note the index of its creator in `names`.
     */
    creator?: number[] | Float64Array;
    /**
     * The day each note went live, in days since 1970-01-01.
     */
    published?: number[] | Float64Array;
    /**
     * 1 for each note that is sponsored, 0 for the others.
     */
    sponsored?: number[] | Float64Array;
    /**
     * 1 for each video, 0 for image-text notes.
     */
    video?: number[] | Float64Array;
    /**
     * Likes of each note.
     */
    likes?: number[] | Float64Array;
    /**
     * Saves of each note.
     */
    saves?: number[] | Float64Array;
    /**
     * Comments on each note.
     */
    comments?: number[] | Float64Array;
    /**
     * Shares of each note.
     */
    shares?: number[] | Float64Array;
    /**
     * All interactions of each note, as the list totals them.
     */
    interactions?: number[] | Float64Array;
    /**
     * Reads of each note.
     */
    reads?: number[] | Float64Array;
    /**
     * Impressions of each note.
     */
    impressions?: number[] | Float64Array;
}

/**
 * Notes that are looked at together.
 */
export interface Group {
    /**
     * The tier; missing where it is all of them.
     */
    tier: Tier | null;
    /**
     * The creator of the plan, or the name in the sheet; missing for a group of several.
     */
    creator: string | null;
    /**
     * How many notes are out.
     */
    notes: number;
    /**
     * How many of them are younger than the day from which on they are looked at as what they are.
     */
    young: number;
    /**
     * The metrics that any of them say, in the objective's order.
     */
    metrics: Compared[];
}

/**
 * Of so many promised ranges of eight campaigns in ten, how many held.
 */
export interface Calibration {
    /**
     * Campaigns that had a promise and are over.
     */
    campaigns: number;
    /**
     * How many of them ended inside.
     */
    held: number;
    /**
     * The share of ranges that hold, as far as so few campaigns tell: eight times in ten it lies between low and
     * high (Clopper and Pearson). Without a campaign it may be anything.
     */
    share: Range;
}

/**
 * One caption.
 */
export interface CheckedCaption {
    /**
     * What the sheet calls it; may be empty.
     */
    label: string;
    /**
     * Its text, to which the spans belong.
     */
    text: string;
    /**
     * The title's length in whole characters; `None` where there is none.
     */
    titleLength: number | null;
    /**
     * The body's length.
     */
    bodyLength: number;
    /**
     * What stands in the text and is marked, in its order; none overlaps another.
     */
    marks: CaptionMark[];
    /**
     * What is marked and has no place in the text, since it is not there, or is all of it; in the order of
     * [`CaptionRule`].
     */
    remarks: CaptionRemark[];
}

/**
 * One cost line.
 */
export interface Line {
    /**
     * What the money is for.
     */
    id: LineId;
    /**
     * The tier, for creator fees.
     */
    tier: Tier | null;
    /**
     * The amount.
     */
    amount: Fen;
    /**
     * Whether the user has locked it.
     */
    locked: boolean;
}

/**
 * One creator in a list; the whole story is [`Vetted`](super::VettedCreator). It has 19 fields, and
 * no more: from 20 on, V8 takes seven times as long to make each object (measured with Node 20).
 */
export interface Row {
    /**
     * The creator's row in the roster, from 0.
     */
    row: number;
    /**
     * The creator's name.
     */
    name: string;
    /**
     * The tier by followers.
     */
    tier: Tier;
    /**
     * Number of followers.
     */
    followers: number;
    /**
     * The engagement rate by the chosen definition.
     */
    rate: number | null;
    /**
     * The 80% interval of the rate.
     */
    interval: Interval | null;
    /**
     * The worst that is doubted of the creator's numbers.
     */
    doubt: Doubt | null;
    /**
     * The band that the verdict rests on, from low to high; missing where there is none, nor a doubt between two.
     */
    band: RowBand | null;
    /**
     * Where the rate lies in it.
     */
    verdict: Verdict;
    /**
     * The source of the verdict.
     */
    source: Source | null;
    /**
     * Whether the sources contradict each other.
     */
    disagree: boolean;
    /**
     * The columns that the rate goes without.
     */
    missing: string[];
    /**
     * Saves by the chosen denominator.
     */
    saveRate: number | null;
    /**
     * The quoted fee.
     */
    fee: Fen | null;
    /**
     * Fee for each counted engagement, in fen.
     */
    cpe: number | null;
    /**
     * How that stands against the thresholds.
     */
    cpeLevel: CpeLevel | null;
    /**
     * How many signals are a reason to look, strong ones among them.
     */
    signals: number;
    /**
     * How many of them are strong.
     */
    strong: number;
    /**
     * The open score.
     */
    score: Interval;
}

/**
 * One criterion.
 */
export interface Criterion {
    /**
     * Which one.
     */
    id: CriterionId;
    /**
     * The most points it gives.
     */
    points: number;
    /**
     * The points that are certain.
     */
    low: number;
    /**
     * The points there may be.
     */
    high: number;
}

/**
 * One metric, plan against actual.
 */
export interface Compared {
    /**
     * Which one.
     */
    metric: ResultMetric;
    /**
     * How many notes say it; the promise is for as many.
     */
    notes: number;
    /**
     * What came, unrounded; money in fen.
     */
    actual: number;
    /**
     * What eight campaigns of ten of so many notes bring, and half of them; missing where nothing was promised.
     */
    promised: Percentiles | null;
    /**
     * Twenty such campaigns, the least first; empty where nothing was promised.
     */
    dots: number[];
    /**
     * The part of such campaigns that bring as much or less, 0 to 1.
     */
    atMost: number | null;
    /**
     * Where what came lies.
     */
    verdict: Standing | null;
}

/**
 * One note of a creator.
 */
export interface Note {
    /**
     * The day it went live, in days since 1970-01-01.
     */
    day: number | null;
    /**
     * Its engagement rate by the chosen definition.
     */
    rate: number;
    /**
     * Whether it is sponsored.
     */
    sponsored: boolean | null;
}

/**
 * One note that is out. Money is in fen.
 */
export interface ResultNote {
    /**
     * What tells it from all others: the id of the note in its link, or, where it has none, its creator,
     * title and day.
     */
    key?: string;
    /**
     * Its address; empty where it has none.
     */
    link?: string;
    /**
     * The creator's name as the sheet has it; may be empty.
     */
    name?: string;
    /**
     * The creator's id; may be empty.
     */
    id?: string;
    /**
     * The note's title; may be empty.
     */
    title?: string;
    /**
     * The creator's followers.
     */
    followers?: number | null;
    /**
     * The tier that the sheet itself says.
     */
    level?: Tier | null;
    /**
     * Whether it is a video or image-text.
     */
    format?: Format | null;
    /**
     * The day it went live, `2026-11-28`; empty where it is not known.
     */
    published?: string;
    /**
     * The day its numbers are of; empty where it is not known, which counts as today.
     */
    measured?: string;
    /**
     * Times it was shown.
     */
    impressions?: number | null;
    /**
     * Times it was opened.
     */
    reads?: number | null;
    /**
     * Likes.
     */
    likes?: number | null;
    /**
     * Saves.
     */
    saves?: number | null;
    /**
     * Comments.
     */
    comments?: number | null;
    /**
     * Shares.
     */
    shares?: number | null;
    /**
     * The creator's fee.
     */
    fee?: number | null;
    /**
     * What boosting it has cost.
     */
    boost?: number | null;
    /**
     * All that the note has cost, where the sheet has one sum for it.
     */
    paid?: number | null;
    /**
     * Clicks that boost brought to it.
     */
    adClicks?: number | null;
    /**
     * Clicks from it to the shop.
     */
    clicks?: number | null;
    /**
     * Orders.
     */
    orders?: number | null;
    /**
     * What those orders brought in.
     */
    revenue?: number | null;
    /**
     * Its reads as they were read before, the oldest first.
     */
    earlier?: Measured[];
    /**
     * The numbers of its row that could not be taken.
     */
    unread?: Unread[];
    /**
     * Whether its fee holds the marketplace's service fee; where it is not said, the fee is the creator's alone.
     */
    serviceIn?: boolean | null;
    /**
     * The creator whom the user has joined it to: a name of the plan, or empty for nobody of the plan. Where
     * it is missing, the join is found.
     */
    creator?: string | null;
    /**
     * The tier that the user says.
     */
    tier?: Tier | null;
}

/**
 * One note to be posted.
 */
export interface Post {
    /**
     * A name that stays when others come and go: `koc-1`, `mid-2`, of a second note `mid-2-2`.
     */
    id: string;
    /**
     * The creator's tier.
     */
    tier: Tier;
    /**
     * The number of the creator within the tier, from 1.
     */
    number: number;
    /**
     * The number of the note among those of the creator, from 1.
     */
    note: number;
    /**
     * Its wave.
     */
    wave: WaveId;
    /**
     * Its day in China.
     */
    date: string;
    /**
     * Its time in China.
     */
    time: string;
    /**
     * The same moment in UTC, `2027-01-11T12:00:00Z`.
     */
    utc: string;
}

/**
 * One of a team.
 */
export interface Member {
    /**
     * The row in the roster, from 0.
     */
    row: number;
    /**
     * The name.
     */
    name: string;
    /**
     * The tier by followers.
     */
    tier: Tier;
    /**
     * The category, in the user's words.
     */
    category: string;
    /**
     * The exclusive group; empty where there is none.
     */
    group: string;
    /**
     * The platform's id; empty where the list has none.
     */
    id: string;
    /**
     * The fee for all of the notes.
     */
    fee: Fen;
    /**
     * All that the creator costs.
     */
    cost: Fen;
    /**
     * What the creator's notes are expected to bring alone.
     */
    base: number;
    /**
     * The part of it that is of the audience sought; missing where it is not known or not counted,
     * which takes nothing away.
     */
    audience: number | null;
    /**
     * How near the creator is to the brand's category; missing as `audience` is.
     */
    relevance: number | null;
    /**
     * What is left of it: `base` × `audience` × `relevance`.
     */
    result: number;
    /**
     * How what the objective counts of an average note was drawn towards what is usual; missing where the list
     * does not say it.
     */
    drawn: Drawn | null;
    /**
     * Where more is asked than the creator is worth to the plan, the fee for a first note up to which it would be
     * worth it: a typical creator of the tier brings as much for less, and this list has none for the money.
     */
    tooDearAbove: Fen | null;
}

/**
 * One published set of benchmarks.
 */
export interface World {
    /**
     * Which one.
     */
    id: WorldId;
    /**
     * Who says so; missing for the plan's own figures and the user's own benchmarks.
     */
    source: Source | null;
    /**
     * Likes and saves of a note for each follower, in force in it.
     */
    interactions: PerTier<number>;
    /**
     * The best mix in it, under the guardrails that the plan's best mix keeps, and what it brings there.
     */
    best: Prospect;
    /**
     * Whether what it counts as engagement is what the plan's range is about (see [`WorldId::counts_alike`]).
     */
    countsAlike: boolean;
    /**
     * Whether the median of the plan's best mix in it lies within the range that the plan promises, that of
     * eight campaigns of ten.
     */
    inRange: boolean;
}

/**
 * One step of a formula, with its live value.
 */
export interface Step {
    /**
     * What the value is, where it has a name; a step without one is part of a longer formula.
     */
    name: Name | null;
    /**
     * The tier it is about, where it is about one.
     */
    tier: Tier | null;
    /**
     * How the value comes from those it rests on.
     */
    operation: Operation;
    /**
     * The places among the steps of the values it rests on, in the order of the formula.
     */
    operands: number[];
    /**
     * The value, unrounded; money in fen, shares 0 to 1.
     */
    value: number;
    /**
     * The figure it is, by its id: the table of figures has its sources and grade.
     */
    figure: string | null;
}

/**
 * One step of a response curve.
 */
export interface Step {
    /**
     * How much: a number of creators, or boost in fen.
     */
    amount: number;
    /**
     * What it brings alone on average in the objective's unit, each figure at its likely value: readers,
     * saves or orders, unrounded.
     */
    result: number;
}

/**
 * One thing that is wrong with a plan or a list. The page turns it into a sentence beside the
 * field.
 */
export interface Problem {
    /**
     * The path of the field in the plan, such as `budget.total`, `overrides[fee.micro].value`
     * or `engagement.roster[2].followers`; in a list that is read, the name of the column.
     */
    field: string;
    /**
     * The row in the user's own list, counted from 1; in a file, its line.
     */
    row: number | null;
    /**
     * What kind of problem it is.
     */
    code: ProblemCode;
    /**
     * What was given.
     */
    given: Given;
    /**
     * The least that is allowed, in the unit of the field; of a date, as the number `20261123`.
     */
    min: number | null;
    /**
     * The most that is allowed, in the unit of the field; of a date, as the number `20261123`.
     */
    max: number | null;
}

/**
 * One value for each tier.
 */
export interface PerTier<T> {
    /**
     * For KOCs.
     */
    koc: T;
    /**
     * For micro creators.
     */
    micro: T;
    /**
     * For mid-tier creators.
     */
    mid: T;
    /**
     * For mega creators.
     */
    mega: T;
}

/**
 * One way to spend the budget.
 */
export interface Mix {
    /**
     * How many creators of each tier.
     */
    counts: PerTier<number>;
    /**
     * Every yuan by line; the amounts add up to the total, to the fen.
     */
    lines: Line[];
    /**
     * By how much the mix costs more than the total; the line `leftover` is then negative.
     */
    over: Fen;
    /**
     * What is optimised: the mean of readers, saves or orders with each figure at its likely value.
     */
    result: number;
    /**
     * What the mix brings in simulated campaigns.
     */
    forecast: Forecast;
    /**
     * What each guardrail says to this mix.
     */
    guardrails: Guardrail[];
    /**
     * Whether it keeps the user's locks.
     */
    keepsLocks: boolean;
}

/**
 * Plan against actual.
 */
export interface ResultsReport {
    /**
     * What the plan is for, and so what it is measured by.
     */
    objective: Objective;
    /**
     * Whose each note is, in the order of their keys.
     */
    joins: Join[];
    /**
     * The notes that the plan means to have out, of each tier.
     */
    planned: PerTier<number>;
    /**
     * Those of them that are, as far as their tier is known.
     */
    out: PerTier<number>;
    /**
     * Whether the plan names creators of these notes; else its tiers alone are compared.
     */
    named: boolean;
    /**
     * Notes of a known tier that were not planned, which are held against nothing; where tiers alone are
     * compared, notes beyond the number that was planned, which are held against as many.
     */
    unplanned: number;
    /**
     * Notes whose tier is not known, which are held against nothing.
     */
    open: number;
    /**
     * Notes younger than `settled` days.
     */
    young: number;
    /**
     * From how many days on a note's numbers are looked at as what it brings.
     */
    settled: number;
    /**
     * What the objective is held against first, of all notes; missing where no note says it.
     */
    headline: Compared | null;
    /**
     * All notes that are compared, together, boost included.
     */
    all: Group;
    /**
     * Each tier of them, without what boost brought.
     */
    tiers: Group[];
    /**
     * What the tiers, boost and all other notes bring together.
     */
    sums: Sum[];
    /**
     * Each creator likewise, the best first.
     */
    creators: Group[];
    /**
     * What was really paid.
     */
    paid: Paid;
    /**
     * Numbers that cannot be, in the order of the results' notes; they are missing from all else.
     */
    impossible: Impossible[];
}

/**
 * Plans side by side.
 */
export interface PlanComparison {
    /**
     * The inputs of the budget, figures and objective among them, that are not the same in all
     * plans.
     */
    inputs: DifferingInput[];
    /**
     * The plans in their order; missing where a plan's budget is unsound.
     */
    plans: (ComparedPlan | null)[];
}

/**
 * Results with a sheet taken in.
 */
export interface Merged {
    /**
     * The results.
     */
    results: Results;
    /**
     * How many of the sheet's notes kept a number, since what was known is newer: of a later day, or a higher
     * count, which only grow.
     */
    kept: number;
}

/**
 * So many notes at once.
 */
export interface Pace {
    /**
     * The most a day (`posts.day`).
     */
    day: number;
    /**
     * The most in a slot, so that a day's peak hours have room for them (`posts.slot`).
     */
    slot: number;
}

/**
 * Something in the text to look at.
 */
export interface CaptionMark {
    /**
     * The rule.
     */
    rule: CaptionRule;
    /**
     * What it rests on.
     */
    authority: Authority;
    /**
     * How good that is; `None` for what the plan itself asks for.
     */
    grade: Grade | null;
    /**
     * Where it stands.
     */
    span: MarkSpan;
    /**
     * What is there, as it is written.
     */
    words: string;
}

/**
 * Something that a team must keep.
 */
export interface Limit {
    /**
     * What is limited.
     */
    kind: LimitKind;
    /**
     * Which tier, category or group; empty for money.
     */
    name: string;
}

/**
 * Something that can give, and what it does.
 */
export interface TimeSaver {
    /**
     * What gives.
     */
    id: TimeSaverId;
    /**
     * How many working days it gains.
     */
    days: number;
    /**
     * How many working days late the start then still is.
     */
    lateDays: number;
    /**
     * The chance to be live in time then, 0 to 1.
     */
    chance: number;
    /**
     * The day of the plan then.
     */
    date: string;
}

/**
 * Something that the playbook asks for.
 */
export type AdviceId = "reach" | "layer" | "order-value" | "boost" | "support";

/**
 * Something that the playbook says not to do.
 */
export interface Mistake {
    /**
     * Which one.
     */
    id: MistakeId;
    /**
     * How much it weighs.
     */
    severity: Severity;
    /**
     * The numbers that were seen in this plan, in the order of [`MistakeId`].
     */
    saw: Seen[];
    /**
     * Where the playbook says so.
     */
    passage: Passage;
    /**
     * The plan without it, where one step mends it; its lists are left out.
     */
    mend: Plan | null;
}

/**
 * Something to know of a row that is not wrong.
 */
export interface Remark {
    /**
     * The column's header; `roster` for the row as a whole.
     */
    field: string;
    /**
     * The line in the file.
     */
    row: number | null;
    /**
     * What there is to know.
     */
    code: RemarkCode;
    /**
     * The cell.
     */
    given: string;
}

/**
 * Something to look at before the days are taken over.
 */
export interface NoticeDoubt {
    /**
     * What it is.
     */
    code: DoubtCode;
    /**
     * The words of the text that it is about.
     */
    passage: string;
    /**
     * What the text says: a number of days, or a weekday as days since Monday, 0 to 6.
     */
    said: number | null;
    /**
     * What the calendar says: the same, or the year that was taken.
     */
    found: number | null;
    /**
     * The day that it is about.
     */
    date: string | null;
}

/**
 * Something to look at that has no place in the text.
 */
export interface CaptionRemark {
    /**
     * The rule.
     */
    rule: CaptionRule;
    /**
     * What it rests on.
     */
    authority: Authority;
    /**
     * How good that is; `None` for what the plan itself asks for.
     */
    grade: Grade | null;
    /**
     * What was looked for, as the brief has it; empty where any of many words would do.
     */
    words: string;
}

/**
 * That some days of a brief lie before today, by how much, and with what none would.
 */
export interface Late {
    /**
     * The plan's today: each day before it has gone by.
     */
    today: string;
    /**
     * The first of the brief's days.
     */
    first: string;
    /**
     * How many working days there are from then to today.
     */
    days: number;
    /**
     * The fewest notes a day with which the whole plan is in time; missing where no number is.
     */
    notesADay: number | null;
    /**
     * The first date, without an event, that a start today is in time for.
     */
    earliestDate: string;
}

/**
 * The Playbook's criteria.
 */
export type CriterionId = "engagement" | "authenticity" | "audience" | "relevance" | "history";

/**
 * The best mix and the next best that differ from it in kind.
 */
export interface Alternatives {
    /**
     * The best mix.
     */
    ours: Choice;
    /**
     * Up to three others, the best first; fewer where no more mixes differ.
     */
    others: Alternative[];
}

/**
 * The best mix for a budget, and what it brings.
 */
export interface Prospect {
    /**
     * The mix.
     */
    best: Best;
    /**
     * Readers, saves or orders in simulated campaigns: whichever the objective wants.
     */
    result: Percentiles;
}

/**
 * The best mix for a budget.
 */
export interface Best {
    /**
     * The whole budget in fen.
     */
    total: Fen;
    /**
     * What is optimised: expected readers, saves or orders, unrounded.
     */
    result: number;
    /**
     * How many creators of each tier.
     */
    counts: PerTier<number>;
    /**
     * Boost in fen.
     */
    boost: Fen;
    /**
     * How many guardrails the mix breaks, because no mix for this budget keeps them; a budget that
     * keeps more of them may bring less.
     */
    broken: number;
}

/**
 * The best mix for another objective.
 */
export interface Other {
    /**
     * The objective.
     */
    objective: Objective;
    /**
     * Its best mix, and what it brings in the objective's own unit.
     */
    best: Prospect;
    /**
     * Whether it is the mix of the plan's own objective, boost included.
     */
    same: boolean;
}

/**
 * The best mix over a range of budgets, and the curves behind it.
 */
export interface Curve {
    /**
     * The best mix for up to 61 budgets from a fifth to five times today's, in even ratios and
     * whole yuan; today's own is among them, budgets that pay for no creator are left out.
     */
    points: Prospect[];
    /**
     * The budget from which the best mix books each tier: to the yuan, between the first of the
     * budgets above that books it and the one before; missing where the first of all books it, or
     * none.
     */
    enters: PerTier<Fen | null>;
    /**
     * What each tier and boost bring alone.
     */
    falling: FallingReturns;
    /**
     * What a tenth more would buy; missing where no plan may have that much.
     */
    next: Next | null;
}

/**
 * The best team of a roster.
 */
export interface Selection {
    /**
     * What is wrong with the plan; then there is no team.
     */
    problems: Problem[];
    /**
     * What the creators may cost.
     */
    money: Fen;
    /**
     * The best team; none where the limits leave none.
     */
    best: Picked | null;
    /**
     * Where they do: what would leave one, if it alone were moved.
     */
    ways: Way[];
    /**
     * The next best teams that differ from it.
     */
    others: Other[];
    /**
     * Who is not in the best team and brings most for the money, up to ten.
     */
    near: Member[];
    /**
     * Who was not considered.
     */
    passed: Passed;
    /**
     * The rules of the team.
     */
    rules: Rule[];
    /**
     * The points of the open score that a creator must be able to reach.
     */
    leastScore: number;
    /**
     * The categories of the list, in the order of their names, and how near they are to the
     * brand's.
     */
    categories: Category[];
}

/**
 * The best team that was found, and how good any could be.
 */
export interface Solution {
    /**
     * The items taken, in rising order; `None` where no team was found.
     */
    members: number[] | null;
    /**
     * What they are worth together; 0 without a team.
     */
    value: number;
    /**
     * No team is worth more; `None` where it is proven that there is none.
     */
    bound: number | null;
    /**
     * Decisions looked at.
     */
    nodes: number;
}

/**
 * The budget's lines by date.
 */
export interface Payments {
    /**
     * Every payment, what is held first and then by date; for each line and tier they add up to the
     * line, to the fen.
     */
    payments: Payment[];
    /**
     * The sum of each date, in the order of time.
     */
    days: Due[];
    /**
     * What has no date: contingency and what is left over.
     */
    held: Fen;
    /**
     * Everything: the whole budget.
     */
    total: Fen;
}

/**
 * The budget's part of the plan.
 */
export interface BudgetPlan {
    /**
     * The whole budget in fen.
     */
    total: number;
    /**
     * Whether an agency is paid its share of media.
     */
    agency?: boolean;
    /**
     * Whether VAT is paid on top of fees, boost and production.
     */
    vat?: boolean;
    /**
     * Whether creator fees carry the premium of the weeks before a large sale.
     */
    season?: SeasonSwitch;
    /**
     * The format that each tier's creators post; where it is missing, that of the objective.
     */
    formats?: PerTier<Format | null>;
    /**
     * How many notes each creator of a tier posts: 1 to 20, a series where it is more than one.
     */
    notes?: PerTier<number>;
    /**
     * How many image sets the brand produces itself.
     */
    madeNotes?: number;
    /**
     * How many videos the brand produces itself.
     */
    madeVideos?: number;
    /**
     * Tools and expertise, in fen.
     */
    tools?: number;
    /**
     * The ids of the guardrails that are switched off.
     */
    off?: string[];
    /**
     * What the optimum must keep as it is.
     */
    locks?: Locks;
    /**
     * The user's own mix, to stand beside the optimum.
     */
    own?: OwnMix | null;
    /**
     * The currency that the page shows beside RMB; no calculation uses it.
     */
    currency?: Currency | null;
}

/**
 * The calculator a figure belongs to.
 */
export type Area = "budget" | "response" | "engagement" | "schedule";

/**
 * The chance to be live in time, and what would better it.
 */
export interface Timing {
    /**
     * The chance that the first note of every tier goes live on its day, 0 to 1, where work begins
     * today.
     */
    chance: number;
    /**
     * Each tier by itself; missing where no creator of it is booked.
     */
    tiers: PerTier<TierTiming | null>;
    /**
     * The first date from today on, without an event, with which that chance is 9 in 10; missing
     * where there is none in the 400 days from today.
     */
    safeDate: string | null;
    /**
     * What can give, where it gains a working day or more.
     */
    timeSavers: TimeSaver[];
}

/**
 * The cost lines.
 */
export type LineId = "fees" | "service" | "agency" | "product" | "handling" | "production" | "tools" | "boost" | "vat" | "contingency" | "leftover";

/**
 * The creators of the list against the audience that is sought. What the list or the brief does not say is
 * unknown, and counted as neither; no column of ages is read.
 */
export interface Audience {
    /**
     * How many creators the list has.
     */
    listed: number;
    /**
     * Of how many it is known whether they live in one of the cities.
     */
    cityKnown: number;
    /**
     * How many do.
     */
    cityFits: number;
    /**
     * Of how many it is known how near their category is.
     */
    categoryKnown: number;
    /**
     * How many are of the brand's category or its family.
     */
    categoryFits: number;
    /**
     * Those who are booked by name and stand in the list, in the order in which they are booked.
     */
    booked: Match[];
}

/**
 * The dates campaigns align with.
 */
export type EventId = "spring-festival" | "lantern" | "womens-day" | "labour-day" | "mothers-day" | "five-twenty" | "six-eighteen" | "dragon-boat" | "qixi" | "mid-autumn" | "national-day" | "double-eleven" | "black-friday" | "double-twelve" | "christmas" | "new-year" | "valentines-day";

/**
 * The dates that follow a note, in days of the calendar of any kind.
 */
export interface FollowUps {
    /**
     * The day to decide whether it is boosted.
     */
    boost: string;
    /**
     * The last day on which its comments are watched, from the day it is posted on.
     */
    watchUntil: string;
    /**
     * The days on which it is measured, the first first.
     */
    measure: string[];
}

/**
 * The days of one creator: counted back from their first note, at likely durations. A day is missing where its
 * stage takes none.
 */
export interface WorkDays {
    /**
     * The day by which the brief is sent: until the end of outreach.
     */
    brief: string | null;
    /**
     * The day by which contract and Pugongying order stand.
     */
    order: string | null;
    /**
     * The day by which the product has arrived; missing where none is sent.
     */
    product: string | null;
    /**
     * The day by which the first draft is handed in.
     */
    draft: string | null;
    /**
     * The day by which the brand has answered it.
     */
    feedback: string | null;
    /**
     * The rounds of revision.
     */
    rounds: Round[];
    /**
     * The last working day before the first note: by then it is filed with the platform and planned in.
     */
    filing: string | null;
}

/**
 * The definition that the rates of a list fit best.
 */
export interface GivenRate {
    /**
     * The interactions that are counted.
     */
    counted: Counted;
    /**
     * Whether they are the list's own total, else its parts added up.
     */
    byTotal: boolean;
    /**
     * What they are divided by.
     */
    denominator: Denominator;
    /**
     * How many creators have a rate in the list.
     */
    creators: number;
    /**
     * The part of them whose rate the definition gives within a twentieth, 0 to 1.
     */
    share: number;
}

/**
 * The ends between which a rate lies.
 */
export interface Span {
    /**
     * Its low end.
     */
    low: number;
    /**
     * Its high end.
     */
    high: number;
}

/**
 * The engagement calculator's part of the plan.
 */
export interface EngagementPlan {
    /**
     * What engagements are divided by.
     */
    denominator?: Denominator;
    /**
     * Which interactions count as engagement.
     */
    counted?: Counted;
    /**
     * The format whose fee and thresholds apply.
     */
    format?: Format;
    /**
     * One creator by hand.
     */
    creator?: Creator | null;
    /**
     * The candidates.
     */
    roster?: Creator[];
    /**
     * Notes of the candidates, as columns.
     */
    notes?: Notes;
    /**
     * The brand's own category, in the user's words and language; empty where it was not said.
     */
    category?: string;
    /**
     * How near categories of the list are to it, 0 to 1, by their names in the list; what stands
     * here goes before what the names say.
     */
    relevance?: Record<string, number>;
    /**
     * What the team picked from the candidates must keep.
     */
    team?: TeamPlan;
}

/**
 * The fee of one creator of a tier, or a part of it: all that a contract says of it. Where several creators
 * differ, from the least to the most.
 */
export interface FeeDue {
    /**
     * The tier.
     */
    tier: Tier;
    /**
     * What it is due with.
     */
    step: FeeStep;
    /**
     * The day; of several creators the first.
     */
    date: string;
    /**
     * The last of their days, where that is another.
     */
    until: string | null;
    /**
     * How much, in fen; of several creators the least.
     */
    amount: Fen;
    /**
     * The most of theirs, where that is another.
     */
    most: Fen | null;
}

/**
 * The forecasts of a plan's mixes, on the same draws.
 */
export interface Outlooks {
    /**
     * Of the best mix.
     */
    optimum: Outlook;
    /**
     * Of the playbook's starter blend; missing where the budget is too small.
     */
    starter: Outlook | null;
    /**
     * Of the user's own mix, where there is one.
     */
    own: Outlook | null;
}

/**
 * The format of a note.
 */
export type Format = "image" | "video";

/**
 * The guardrails.
 */
export type GuardrailId = "blend" | "layer" | "front-load" | "single-creator" | "mega-anchor" | "boost-share" | "capacity";

/**
 * The highest fee at which a CPE is of a level.
 */
export interface FeeAt {
    /**
     * The level.
     */
    level: CpeLevel;
    /**
     * The fee, rounded down so that the level is met.
     */
    fee: Fen;
}

/**
 * The kinds of day.
 */
export type DayKind = "working" | "weekend" | "holiday" | "makeup";

/**
 * The kinds of problem.
 */
export type ProblemCode = "unreadable" | "version" | "not-a-number" | "not-whole" | "out-of-range" | "low-above-high" | "not-a-date" | "least-above-most" | "below-readers" | "above-reads" | "no-such-event" | "unknown" | "empty" | "below-cheapest" | "locks-cost-more" | "locks-conflict" | "mismatch" | "cell-count" | "missing-column" | "duplicate";

/**
 * The kinds of remark.
 */
export type RemarkCode = "unknown" | "at-least" | "totals" | "thousands" | "decimal-point" | "unread" | "at-most" | "range" | "barter" | "unavailable" | "no-quote" | "discount" | "too-small" | "year" | "order" | "ago" | "short";

/**
 * The largest budget found at which a cost is as low as a goal wants it.
 */
export interface Largest {
    /**
     * Whether no larger budget does it: it is the most that a plan may have. Otherwise it is so to
     * the yuan among its neighbours, and a larger one that lies between two budgets that were
     * looked at, 6% apart, may have been missed.
     */
    exact: boolean;
    /**
     * The budget, in whole yuan, with its best mix.
     */
    best: Best;
    /**
     * The goal's metric in that mix, as of the smallest budget.
     */
    value: number | null;
    /**
     * The chance of that mix, as of the smallest budget.
     */
    chance: number | null;
}

/**
 * The mistakes; behind each the numbers that are seen.
 */
export type MistakeId = "one-placement" | "mega-core" | "top-heavy" | "one-day" | "rushed" | "no-revision" | "no-review" | "no-disclosure" | "no-keywords" | "no-chinese" | "follower-count" | "agency-alone" | "under-minimum" | "one-off" | "short-cycle" | "event-squeezed" | "many-rounds" | "cold-boost" | "no-category" | "no-details" | "prescriptive" | "no-responder";

/**
 * The money that stands against a guardrail.
 */
export type MoneyClash = "budget" | "boost";

/**
 * The next cycles, and what this one still brings.
 */
export interface NextCycle {
    /**
     * How the reads of this campaign's notes fall off.
     */
    decay: Decay;
    /**
     * The next dates that a campaign can be laid out for, the soonest first, up to four.
     */
    cycles: Cycle[];
}

/**
 * The notes of a tier or of one creator, and the days up to them.
 */
export interface Work {
    /**
     * The tier.
     */
    tier: Tier;
    /**
     * How many creators there are.
     */
    creators: number;
    /**
     * How many notes they post, all together.
     */
    notes: number;
    /**
     * What they post.
     */
    format: Format;
    /**
     * The days of the creator who posts first.
     */
    days: WorkDays;
    /**
     * The days of the creator who posts last, where that is on another day; those of the others lie
     * between.
     */
    latest: WorkDays | null;
    /**
     * The day of the first note.
     */
    first: string;
    /**
     * The day of the last note.
     */
    last: string;
}

/**
 * The one goal a plan is optimised for (Playbook, phase 1: several at once dilute each other).
 */
export type Objective = "awareness" | "seeding" | "conversion";

/**
 * The page's words for an export, in the user's language.
 */
export interface Words {
    /**
     * The name of the calendar and of what is in it where the plan has none, such as "Campaign".
     */
    calendar: string;
    /**
     * What stands between that name, or the plan's, and a title, such as ": ".
     */
    colon: string;
    /**
     * The start-by date, such as "Start by".
     */
    startBy: string;
    /**
     * A post of each tier, such as "KOC note"; its number follows.
     */
    posts: PerTier<string>;
    /**
     * Several posts of each tier, such as "KOC notes"; their count stands before it.
     */
    several: PerTier<string>;
    /**
     * Several posts of any tier, such as "notes"; their count stands before it.
     */
    notes: string;
    /**
     * That the times of a list are those in China; the list follows.
     */
    times: string;
    /**
     * The name of each wave by its id; it follows the post.
     */
    waves: Record<string, string>;
    /**
     * The name of each stage by its id.
     */
    stages: Record<string, string>;
    /**
     * The day to decide on boost, such as "Decide on boost"; the posts follow.
     */
    boost: string;
    /**
     * A day's watch over the comments, such as "Answer comments"; the notes follow.
     */
    watch: string;
    /**
     * Several notes whose first days are over, such as "older notes"; their count stands before it.
     */
    older: string;
    /**
     * What the agreed answers are to, by the names of their fields in the brief, such as "Questions".
     */
    answers: Record<string, string>;
    /**
     * A day of measuring.
     */
    measure: string;
}

/**
 * The plan on each of many days.
 */
export interface LaunchDates {
    /**
     * The days from today to a year from today, or to 60 days after the plan's day where that is
     * later; none after 2028.
     */
    dates: LaunchDate[];
    /**
     * The best mix at fees without the season's premium; missing where the budget pays for none.
     */
    usual: Best | null;
    /**
     * The best mix at fees with it.
     */
    dear: Best | null;
    /**
     * What the premium adds to the creator fees of the second mix, in fen.
     */
    premium: Fen;
    /**
     * The first of the days that expect most.
     */
    best: string | null;
    /**
     * A day earlier than the plan's; missing where that is past.
     */
    earlier: DayPrice | null;
    /**
     * A day later.
     */
    later: DayPrice | null;
}

/**
 * The plan on one day.
 */
export interface LaunchDate {
    /**
     * The day.
     */
    date: string;
    /**
     * Whether fees carry the season's premium.
     */
    premium: boolean;
    /**
     * The sale in whose weeks its paid notes lie.
     */
    sale: EventId | null;
    /**
     * The chance that the first note of every tier goes live on its day, 0 to 1, where work begins
     * today.
     */
    chance: number;
    /**
     * The median of the best mix in the objective's unit: readers, saves or orders.
     */
    result: number;
    /**
     * That chance of that result. What is late is counted as nothing, which is the harsh view.
     */
    expected: number;
}

/**
 * The plan under each published set of benchmarks. A regret is the part of a world's best result
 * that a mix misses there, 0 to 1.
 */
export interface Worlds {
    /**
     * The worlds, the plan's own first; the user's own benchmarks last, where there are any.
     */
    worlds: World[];
    /**
     * The plan's best mix in all of them.
     */
    today: Stand;
    /**
     * The mix whose largest regret is the least.
     */
    leastRegret: Stand;
    /**
     * Whether it is proven that no mix has a smaller largest regret; otherwise it is the best
     * of many.
     */
    exact: boolean;
}

/**
 * The points of a contract, in their order.
 */
export type PointId = "ownership" | "exclusivity" | "revisions" | "payment" | "order" | "language";

/**
 * The points of a contract, with the plan's values.
 */
export interface Contract {
    /**
     * The points in their order, each with what is not yet written for it.
     */
    points: Point[];
    /**
     * For how many days a creator works for no rival.
     */
    exclusivityDays: number | null;
    /**
     * The last of these days, counted from the last note.
     */
    exclusiveUntil: string | null;
    /**
     * How many rounds of revision are agreed.
     */
    rounds: number;
    /**
     * What one creator is paid, by tier and in the order of time. Empty where no fee is known.
     */
    fees: FeeDue[];
    /**
     * Of how many creators the fee is not known: the list has none of them.
     */
    unknownFees: number;
    /**
     * The days after a note within which the rest of its fee is paid; missing where all of it is due with the
     * order.
     */
    paymentDays: number | null;
    /**
     * The day by which the first order stands in Pugongying.
     */
    order: string | null;
    /**
     * The day by which the last one does, where that is another.
     */
    orderUntil: string | null;
}

/**
 * The premium on creator fees in the weeks before a large sale.
 */
export interface Season {
    /**
     * Whether the fees of this report carry it.
     */
    applies: boolean;
    /**
     * The sale, 618 or Double 11, in whose weeks the paid notes lie, whether or not it applies.
     */
    event: EventId | null;
    /**
     * The premium as a share of the fee, 0 to 1.
     */
    rate: number;
}

/**
 * The published sets of benchmarks.
 */
export type WorldId = "plan" | "playbook" | "guide" | "code-fair" | "code-good" | "code-low" | "medians" | "own";

/**
 * The reads of a note on a day.
 */
export interface Measured {
    /**
     * The day, `2026-11-28`.
     */
    day: string;
    /**
     * Reads up to it.
     */
    reads: number;
}

/**
 * The schedule's part of the plan.
 */
export interface SchedulePlan {
    /**
     * The day the campaign is laid out for, `2027-01-11`. With an event, only its year counts.
     */
    launch: string;
    /**
     * The event the campaign is laid out for; its peak in the year of `launch` is the day.
     */
    event?: EventId | null;
    /**
     * What falls on the day; left open, the last note of the main wave with an event, else the
     * first note.
     */
    falls?: Falls | null;
    /**
     * Whether some notes follow the main wave; left open, not with an event, else yes.
     */
    tail?: boolean | null;
    /**
     * Whether notes may be posted on days off, public holidays and the plan's own; else they are
     * kept free as far as there is room.
     */
    holidays?: boolean;
    /**
     * The plan's own days, `2027-02-09`: 1 where work is done, 0 where it is not. They come before
     * the notices' days off and make-up days.
     */
    days?: Record<string, number>;
    /**
     * The plan's own days of events, by the event's name, as numbers such as 20261111: the value is
     * its day, and that of a sale its peak; low and high are its first and last day. They hold for
     * the year of that day.
     */
    events?: Record<string, Override>;
    /**
     * Days on which nothing is posted, `2027-01-11`.
     */
    blackouts?: string[];
    /**
     * Posts that stay where the user has put them; of a post that is named twice, the last counts.
     */
    locks?: PostLock[];
    /**
     * Days on which a creator cannot post.
     */
    busy?: BusyDay[];
    /**
     * The creators that are booked, where a team is: the first of a tier is its number 1.
     */
    creators?: BookedCreator[];
}

/**
 * The signals.
 */
export type SignalId = "saves-per-like" | "comment-share" | "sponsored-share" | "variation" | "likes-only" | "gap" | "silence" | "notes" | "rival";

/**
 * The size of a creator by followers; the bounds are figures and editable.
 */
export type Tier = "koc" | "micro" | "mid" | "mega";

/**
 * The stages of the work, in its order (Playbook, phases 1 to 5).
 */
export type StageId = "event" | "brief" | "outreach" | "contract" | "shipping" | "draft" | "review" | "revision" | "compliance" | "filing";

/**
 * The texts of a brief, whether or not the plan's budget and days are sound.
 */
export interface BriefTexts {
    /**
     * Every field, as its text was understood.
     */
    fields: FieldText[];
    /**
     * What should be written and is not.
     */
    missing: Gap[];
    /**
     * The texts in which something is to be looked at, before a creator takes it over.
     */
    marked: MarkedText[];
}

/**
 * The user's home currency.
 */
export interface Currency {
    /**
     * Its three letters, `EUR`.
     */
    code: string;
    /**
     * RMB for one unit of it, 0.0001 to 100,000; missing until somebody says, since no currency
     * has the rate of another.
     */
    rate?: number | null;
    /**
     * The day of that rate, `2026-11-23`.
     */
    date: string;
}

/**
 * The value of one figure at which a goal is just reached with today's budget.
 */
export interface FigureSought {
    /**
     * Whether the goal is reached at the value in force.
     */
    reached: boolean;
    /**
     * The value in force, in the figure's unit.
     */
    today: number;
    /**
     * Where the goal is not reached: the value nearest to today's that reaches it. Where it is:
     * the value nearest to today's beyond which it no longer is. Missing where no value that the
     * figure may have changes that.
     */
    value: number | null;
}

/**
 * The waves, in the order of time.
 */
export type WaveId = "seeding" | "anchor" | "main" | "tail";

/**
 * What a calendar file holds beside the posts, or which of them.
 */
export interface Contents {
    /**
     * One creator, by the name on the board (`micro-3`): the file holds that creator's notes alone,
     * each an entry of its own, and none of the brand's own work. Otherwise it holds everybody's, those
     * of a tier on a day of a wave as one entry.
     */
    creator?: string;
    /**
     * Whether what follows the notes is in it: the decision on boost, the hours in which comments are
     * answered, with the answers that the brief agrees on, and the days of measuring; of each kind an entry a
     * day.
     */
    followUps?: boolean;
    /**
     * Whether what is to be begun, posted or decided has a reminder: half an hour before a post, and at
     * nine on other days.
     */
    reminders?: boolean;
    /**
     * Whether, where reminders are asked for, the days of watching and measuring have one too, at nine.
     */
    measureReminders?: boolean;
}

/**
 * What a column of a results sheet may hold.
 */
export type ResultField = "name" | "id" | "note" | "title" | "followers" | "level" | "format" | "published" | "day" | "impressions" | "reads" | "likes" | "saves" | "comments" | "shares" | "fee" | "boost" | "paid" | "adClicks" | "clicks" | "orders" | "revenue" | "plan";

/**
 * What a creator gets for a note.
 */
export type Deal = "paid" | "gifted" | "none";

/**
 * What a creator is worth to the plan, measured by what the plan's own typical creator of the tier
 * costs for each reader, save or order, all in.
 */
export interface Worth {
    /**
     * The fee for the first note at which a result costs just as much as with the typical creator,
     * rounded down to the fen; 0 where it costs more even without a fee.
     */
    upTo: Fen;
    /**
     * Eight chances in ten that this fee lies between this low end, by how unsure so few notes are,
     */
    low: Fen;
    /**
     * and this high one.
     */
    high: Fen;
    /**
     * What the creator is expected to bring, in the objective's unit, as far as it counts.
     */
    result: number;
    /**
     * The part that counts: audience match times relevance, 1 where neither is known.
     */
    counts: number;
    /**
     * What a typical creator of the tier with as many followers would.
     */
    typicalResult: number;
    /**
     * What each of them costs at the fee asked for, in fen; missing where no fee is.
     */
    cost: number | null;
    /**
     * What each costs with a typical creator of the tier, in fen.
     */
    typicalCost: number;
    /**
     * What the objective counts, where the list does not say it of the creator: it was worked out
     * from likes, or is that of a typical creator with as many followers.
     */
    assumed: string | null;
    /**
     * How what the objective counts of an average note was drawn towards what is usual; missing where it is not
     * known of the creator.
     */
    drawn: Drawn | null;
}

/**
 * What a creator says in place of a fee.
 */
export type Terms = "quoted" | "barter" | "on-request" | "unavailable";

/**
 * What a day more or less changes, against the plan's day.
 */
export interface DayPrice {
    /**
     * What it adds to the chance; below 0 where it takes away.
     */
    chance: number;
    /**
     * What it adds to the median of the best mix.
     */
    result: number;
    /**
     * What it adds to what is expected.
     */
    expected: number;
    /**
     * That, at what the plan's day pays for each unit of its result, in fen.
     */
    worth: Fen;
}

/**
 * What a fee threshold says.
 */
export type FeeThresholdKind = "upto" | "needed" | "never" | "decided" | "ruled" | "unknown";

/**
 * What a figure is measured in.
 */
export type Unit = "fen" | "share" | "count" | "ratio" | "days" | "clock" | "minutes";

/**
 * What a guardrail cannot be met together with, by its name.
 */
export type Clash = Tier | GuardrailId | MoneyClash;

/**
 * What a guardrail does to a mix.
 */
export type GuardrailState = "holding" | "binding" | "off" | "broken";

/**
 * What a limit is about.
 */
export type LimitKind = "money" | "tier" | "category" | "group";

/**
 * What a little more money would buy.
 */
export interface Next {
    /**
     * How much more, in fen: a tenth of the budget to one digit, which books somebody. A thousand would often
     * go into boost alone, and bring next to nothing.
     */
    more: Fen;
    /**
     * By how much the median would rise; below zero only where the larger budget keeps a guardrail that
     * today's has to break, or by a trace where it books other creators with other luck.
     */
    result: number;
    /**
     * The best mix for the larger budget.
     */
    best: Prospect;
}

/**
 * What a mix brings in simulated campaigns. Money is in fen. A cost per something is
 * missing where one campaign in ten or more brings none of it.
 */
export interface Outlook {
    /**
     * The mean of readers, saves or orders: whichever the objective wants. A few campaigns bring very
     * much, so it lies above the median. A mix's `result` is the mean with each figure at its likely
     * value; most figures reach further up than down, so this one lies above that too.
     */
    mean: number;
    /**
     * Times a note is shown.
     */
    impressions: Percentiles;
    /**
     * Times a note is opened.
     */
    reads: Percentiles;
    /**
     * Different people who open a note.
     */
    reach: Percentiles;
    /**
     * Likes and saves.
     */
    engagements: Percentiles;
    /**
     * Saves.
     */
    saves: Percentiles;
    /**
     * Clicks to the shop.
     */
    clicks: Percentiles;
    /**
     * Orders.
     */
    orders: Percentiles;
    /**
     * Notes that do go live.
     */
    notesLive: Percentiles;
    /**
     * Live notes with at least so many times the median result of their tier as the figure
     * `note.viral` says.
     */
    viralNotes: Percentiles;
    /**
     * Money spent: all lines but contingency and leftover, at the fees that are paid.
     */
    spent: Percentiles;
    /**
     * Money spent for each like or save.
     */
    cpe: Percentiles | null;
    /**
     * Money spent for a thousand impressions.
     */
    cpm: Percentiles | null;
    /**
     * Money spent for each save.
     */
    costPerSave: Percentiles | null;
    /**
     * Money spent for each reader.
     */
    costPerReader: Percentiles | null;
    /**
     * Money spent for each order.
     */
    costPerOrder: Percentiles | null;
    /**
     * Revenue; missing until the figure `order.value` is set.
     */
    revenue: Percentiles | null;
    /**
     * Revenue divided by money spent; missing as revenue is, and where nothing is spent.
     */
    roas: Percentiles | null;
    /**
     * Revenue less money spent, divided by money spent; missing as `roas` is.
     */
    roi: Percentiles | null;
}

/**
 * What a mix brings in simulated campaigns: the median, and the range that eight campaigns of ten
 * end in.
 */
export interface Forecast {
    /**
     * Readers, saves or orders: whichever the objective wants.
     */
    result: Percentiles;
    /**
     * Money spent for each of them, in fen; missing where one campaign in ten or more brings none.
     */
    cost: Percentiles | null;
    /**
     * Twenty campaigns that stand for all, by what they bring, the least first: each for a twentieth of
     * the campaigns, in whose middle it lies by rank.
     */
    dots: number[];
    /**
     * The part of campaigns, 0 to 1, in which the best mix brings more with the same luck. A tie
     * counts for neither. Missing for the best mix itself.
     */
    beaten: number | null;
}

/**
 * What a mix brings.
 */
export type Quantity = "impressions" | "reads" | "reach" | "engagements" | "saves" | "notesLive" | "clicks" | "orders";

/**
 * What a mix sells against what it costs.
 */
export interface Sales {
    /**
     * Orders times the revenue of one in simulated campaigns, in fen.
     */
    revenue: Percentiles;
    /**
     * Money spent at the planned fees, in fen: every line but contingency and leftover.
     */
    spent: Fen;
    /**
     * The revenue of one order, in fen, rounded up, from which on at least half of the campaigns bring in
     * what they spend: the median of what an order costs.
     */
    breakEven: Fen;
    /**
     * Revenue divided by the money spent (ROAS), campaign by campaign.
     */
    roas: Percentiles;
}

/**
 * What a note showed, and what it gets.
 */
export interface Winner {
    /**
     * The key of the note.
     */
    key: string;
    /**
     * The creator, or the name in the sheet.
     */
    name: string;
    /**
     * Its tier.
     */
    tier: Tier;
    /**
     * Days from its going live to its numbers, where that is known.
     */
    age: number | null;
    /**
     * What it brought without boost: what the objective seeks, or its reads where it does not say that.
     */
    result: number;
    /**
     * What was expected of it at its age.
     */
    expected: number;
    /**
     * How many times as often its boosted readers act as those of a usual note, with luck taken out; 1 is usual.
     */
    worth: number;
    /**
     * What it gets, in fen, in whole steps of boost.
     */
    boost: Fen;
    /**
     * What that is expected to bring.
     */
    gain: number;
    /**
     * Why it gets none, whatever it is worth.
     */
    barred: Barred | null;
}

/**
 * What a part of a fee is due with.
 */
export type FeeStep = "order" | "note";

/**
 * What a rate counts.
 */
export interface RateBasis {
    /**
     * The interactions that are known to be counted.
     */
    counted: Counted;
    /**
     * Whether they are a total of the list's own, else its parts were added up.
     */
    byTotal: boolean;
    /**
     * Whether shares are in that total; missing where it is not known, or there is none.
     */
    sharesIn: boolean | null;
}

/**
 * What a rule rests on.
 */
export type Authority = "advertising-law" | "internet-advertising" | "ai-labelling" | "platform" | "playbook" | "brief" | "practice" | "assumption";

/**
 * What a step's value is. With a tier it is that tier's part, without one the whole mix's.
 */
export type Name = Term | Quantity | Price | LineId;

/**
 * What a target is set for.
 */
export type Kpi = "result" | "saves" | "reach" | "orders" | "cpe";

/**
 * What budgets are for, by their size: below `cycle` a test, then a usual cycle, from `series` on there is
 * money for the posts of a mega creator.
 */
export interface Zones {
    /**
     * What one cycle usually takes at least: the figure `small-cycle`.
     */
    cycle: Fen;
    /**
     * What the creators' money must hold for a mega creator: the figure `mega.series`.
     */
    series: Fen;
}

/**
 * What came in of one campaign.
 */
export interface Results {
    /**
     * The notes that are out; their order tells nothing.
     */
    notes?: ResultNote[];
    /**
     * The rows of ad reports; their order tells nothing either.
     */
    ads?: AdRow[];
    /**
     * What was spent on boost so far, in fen, where the user says it; it goes before the sheets.
     */
    boost?: number | null;
    /**
     * The boost that is still held, in fen; where it is missing, the plan's less what was spent.
     */
    held?: number | null;
    /**
     * Whether no more notes are awaited: what was planned and is not out did not come.
     */
    closed?: boolean;
}

/**
 * What can be doubtful.
 */
export type DoubtCode = "no-year" | "no-such-day" | "weekday" | "count" | "clash" | "workday" | "unclear" | "long";

/**
 * What can give.
 */
export type TimeSaverId = "fewer-rounds" | "koc-only" | "later-date";

/**
 * What comes of a plan. A calculator whose input is unsound is missing; the others answer.
 */
export interface Report {
    /**
     * Everything that is wrong with the plan.
     */
    problems: Problem[];
    /**
     * How to allocate the budget.
     */
    budget: BudgetReport | null;
    /**
     * Whether the creators are worth their fee.
     */
    engagement: EngagementReport | null;
    /**
     * Who posts when.
     */
    schedule: ScheduleReport | null;
}

/**
 * What each uncertain figure does to the result of the best mix.
 */
export interface Tornado {
    /**
     * The best mix with every figure at its value in force.
     */
    today: Prospect;
    /**
     * The figures that change the best mix or its result, the widest first.
     */
    bars: TornadoBar[];
}

/**
 * What engagements are divided by (figures differ by it; a band holds for one only).
 */
export type Denominator = "followers" | "reads" | "impressions" | "ad-clicks";

/**
 * What falls on the day that a campaign is laid out for.
 */
export type Falls = "first" | "anchor" | "main";

/**
 * What holding back boost for the notes that outperform brings in simulated campaigns of the best
 * mix.
 */
export interface BoostTiming {
    /**
     * The boost of the best mix in fen.
     */
    boost: Fen;
    /**
     * The mean of what it brings if all live notes are boosted alike and at once: readers, saves
     * or orders, unrounded.
     */
    atOnce: number;
    /**
     * Whether no policy gains: the low end of every gain is 0 or less.
     */
    boostNow: boolean;
    /**
     * The policy of the largest mean gain among those that gain; where none does, among all. Where
     * lower thresholds gain as much, to within the interval of that gain, the lowest of them.
     */
    best: HoldPolicy;
    /**
     * All policies that were tried, by threshold, then by the part that is held.
     */
    policies: HoldPolicy[];
    /**
     * What the best mix counts on all the boost to bring, in the same unit: it takes for granted
     * that boost goes to proven notes, by the figure `boost.uplift`.
     */
    countedOn: number;
}

/**
 * What is done with an amount.
 */
export type PaymentKind = "held" | "funded" | "paid";

/**
 * What is doubted.
 */
export type DoubtId = "interactions-above-reads" | "reads-above-impressions" | "total-disagrees" | "saves-above-likes" | "rate-above-band";

/**
 * What notes are measured by. Money in fen.
 */
export type ResultMetric = "impressions" | "reads" | "engagements" | "saves" | "saveRate" | "engagementRate" | "clicks" | "orders" | "revenue" | "cpe" | "cpm" | "costPerRead" | "costPerSave" | "costPerOrder";

/**
 * What one campaign in ten falls short of, half of them reach, and one in ten exceeds;
 * `p10 <= p50 <= p90`.
 */
export interface Percentiles {
    /**
     * The 10th percentile.
     */
    p10: number;
    /**
     * The median.
     */
    p50: number;
    /**
     * The 90th percentile.
     */
    p90: number;
}

/**
 * What one creator of a tier costs and brings.
 */
export interface TierCosts {
    /**
     * The fee for all of the creator's notes, in the tier's format and the season.
     */
    fee: Fen;
    /**
     * Fee, service fee, agency fee, VAT, product and handling together.
     */
    allIn: Fen;
    /**
     * What the first creator of the tier brings in the objective's unit: readers, saves or orders.
     */
    result: number;
    /**
     * The all-in cost divided by that result, in fen; missing where the result is 0.
     */
    costPerResult: number | null;
}

/**
 * What one figure does over its range; the mix is the best one at each end.
 */
export interface TornadoBar {
    /**
     * The figure's id.
     */
    id: string;
    /**
     * Its range in force, in its unit.
     */
    range: Range;
    /**
     * The best mix at the low end; missing where no plan can have it (the budget would pay for
     * no creator).
     */
    atLow: Prospect | null;
    /**
     * The best mix at the high end; missing likewise.
     */
    atHigh: Prospect | null;
    /**
     * The difference that the figure makes to the median, in the objective's unit.
     */
    width: number;
    /**
     * Where the recommended counts first change; missing where they do not within the range.
     */
    flip: MixFlip | null;
}

/**
 * What one of something costs.
 */
export type Price = "cpe" | "cpm" | "costPerSave" | "costPerReader" | "costPerOrder";

/**
 * What one row of a list is.
 */
export type ListKind = "creators" | "notes" | "ads";

/**
 * What should be written and is not.
 */
export interface Gap {
    /**
     * The field.
     */
    field: Field;
    /**
     * The language in which it is missing; none where it is missing in both.
     */
    language: Language | null;
}

/**
 * What speaks against the place of a post.
 */
export type Conflict = "blackout" | "busy" | "full" | "off-peak" | "double" | "close" | "holiday" | "exclusive";

/**
 * What stands in a cell.
 */
export type Cell = { kind: "empty" } | { kind: "text"; text: string } | { kind: "link"; address: string } | { kind: "number"; value: number; format: NumberFormat } | { kind: "date"; date: string } | { kind: "formula"; formula: string; value: number | null; format: NumberFormat };

/**
 * What the best mix of a plan lacks for its objective.
 */
export interface Advice {
    /**
     * What is missing, in the order of [`AdviceId`]; empty where nothing is.
     */
    missing: AdviceId[];
    /**
     * Saves for each read, unrounded: the save rate of half of the campaigns is less; missing where half
     * of them are not read.
     */
    saveRate: number | null;
    /**
     * Likes and saves for each read, likewise.
     */
    engagementRate: number | null;
    /**
     * The best mix for each of the other two objectives, for the same money.
     */
    others: Other[];
}

/**
 * What the best mix of one of several plans brings.
 */
export interface ComparedPlan {
    /**
     * The best mix.
     */
    best: Best;
    /**
     * What it brings in simulated campaigns.
     */
    outlook: Outlook;
    /**
     * How it differs from the best mix of the first plan, in each metric that both have; empty
     * for the first plan itself, and where that is unsound.
     */
    shifts: Shift[];
}

/**
 * What the forecast of a mix rests on. Counted are the figures that move what the objective wants in
 * this very mix: those of tiers that it books, of boost where it has some, of videos where one is
 * posted, and how far creators and notes differ.
 */
export interface Basis {
    /**
     * Figures for which no source was found: assumptions of ours.
     */
    assumptions: number;
    /**
     * Figures that the plan has set itself.
     */
    own: number;
    /**
     * The best grade among the figures that have a source, and the weakest; missing where none has one.
     */
    grades: [Grade, Grade] | null;
}

/**
 * What the optimum must keep as it is.
 */
export interface Locks {
    /**
     * Locked numbers of creators.
     */
    counts?: PerTier<number | null>;
    /**
     * Locked amounts in fen by the id of the line: `service`, `agency`, `product`, `handling`,
     * `production`, `tools`, `boost`, `vat`, `contingency`, or `fees.koc` and so on, which books
     * as many creators as the amount pays for.
     */
    lines?: Record<string, number>;
}

/**
 * What the team of the roster must keep, beside who is held or left out.
 */
export interface TeamPlan {
    /**
     * The most that the creators may cost all in, in fen; where it is missing, what the budget's
     * best mix spends on them and leaves over.
     */
    money?: number | null;
    /**
     * The largest part of that money for one creator, 0.01 to 1; where it is missing, the figure
     * `guardrail.single`.
     */
    cap?: number | null;
    /**
     * The fewest creators of each tier.
     */
    least?: PerTier<number | null>;
    /**
     * The most creators of each tier.
     */
    most?: PerTier<number | null>;
    /**
     * The most creators of one category; those without a category are not limited.
     */
    perCategory?: number | null;
    /**
     * Whether each tier must have as many as in the budget's best mix, or all that the list has
     * where it has fewer.
     */
    asMix?: boolean;
    /**
     * The points of the open score that a creator must be able to reach, 0 to 100; where it is
     * missing, the figure `team.score`.
     */
    minScore?: number | null;
    /**
     * The rules of the team that are switched off (`below-band`, `score`, `rival`, `signals`), and
     * the factors that do not count (`audience`, `relevance`).
     */
    off?: string[];
}

/**
 * What the text itself does not tell.
 */
export interface About {
    /**
     * What the creator gets for the note.
     */
    deal: Deal;
    /**
     * Whether words or pictures were made with artificial intelligence.
     */
    madeWithAi: boolean;
    /**
     * Whether the first of several lines is the title.
     */
    hasTitle: boolean;
    /**
     * Whether each line is a caption of its own, though the text is no sheet.
     */
    eachLine: boolean;
}

/**
 * What the total of interactions of a list holds, by its parts.
 */
export interface Total {
    /**
     * Whether shares are in it; missing where the parts beside it do not tell.
     */
    shares: boolean | null;
    /**
     * In how many rows the parts add up to it, and in how many they do not.
     */
    agree: number;
    /**
     * Rows whose parts do not add up to it.
     */
    differ: number;
}

/**
 * What the user chose for the columns of lists with certain headers.
 */
export interface ColumnMapping {
    /**
     * The headers, all of them and in their order.
     */
    headers: string[];
    /**
     * For each column the field it fills; empty text where it is not to be used, nothing where
     * its header decides. A name that no field has counts as nothing.
     */
    fields: (string | null)[];
    /**
     * What a row of them is; where it is missing, headers and cells decide.
     */
    kind: ListKind | null;
    /**
     * How each column is to be read; it may have fewer than there are columns, or none.
     */
    choices: ColumnChoice[];
}

/**
 * What the user has decided of a creator.
 */
export type Pick = "open" | "in" | "out";

/**
 * What the user may write for a brief; its name is the key in [`Plan::brief`](crate::plan::Plan::brief).
 *
 * Revision rounds, days of review, fees and dates are no fields: the plan's figures and its schedule hold
 * them. The category that is sought is the plan's `engagement.category`.
 */
export type Field = "brand" | "product" | "background" | "cities" | "ages" | "keywords" | "message" | "tone" | "angle" | "details" | "claims" | "hashtags" | "mentions" | "disclosure" | "restrictions" | "rivals" | "submission" | "approver" | "route" | "contact" | "ownership" | "exclusivityDays" | "language" | "responder" | "answerQuestion" | "answerNegative" | "answerBuying";

/**
 * What there is to say in a brief, in the order of the playbook's six parts (phase 3).
 */
export interface Brief {
    /**
     * What is wrong with the user's texts: `brief.exclusivityDays`.
     */
    problems: Problem[];
    /**
     * Every field, as its text was understood.
     */
    fields: FieldText[];
    /**
     * What should be written and is not.
     */
    missing: Gap[];
    /**
     * Notes and days, for each tier or for the one creator.
     */
    deliverables: Work[];
    /**
     * That some of these days have gone by; missing where none has.
     */
    late: Late | null;
    /**
     * How many of these notes have no day here: the board lists 2,000 notes of a plan.
     */
    unlisted: number;
    /**
     * The notes of the one creator, in the order of time; empty where the brief is for several.
     */
    notes: NoteTime[];
    /**
     * How many working days a review takes.
     */
    reviewDays: number;
    /**
     * How the creators of the plan's list fit the cities and the category that are sought.
     */
    audience: Audience;
    /**
     * For how many days a note is fresh, the day it is live among them (`after.boost`).
     */
    freshDays: number;
    /**
     * The comments to be read, day by day.
     */
    watch: WatchDay[];
    /**
     * What the contract should say.
     */
    contract: Contract;
    /**
     * Every creator of the plan whom a brief can be for, by tier and number.
     */
    creators: Booked[];
}

/**
 * What there is to say of one creator.
 */
export interface VettedCreator {
    /**
     * The rate against the bands, and what the fee buys.
     */
    check: Check;
    /**
     * What the creator is worth to the plan, by what its notes bring to the audience sought; missing
     * where the budget is unsound, or numbers of the creator's cannot be.
     */
    worth: Worth | null;
    /**
     * The 80% interval of the rate, by the spread of the notes' rates; wider the fewer there are,
     * missing where there are fewer than two.
     */
    interval: Interval | null;
    /**
     * The mean of the notes' rates without the tenth at either end.
     */
    trimmed: number | null;
    /**
     * Interactions of an average note, weighted by the figures `ces.*`. Follows, which CES counts
     * eightfold, are on no list and count nothing here.
     */
    ces: number | null;
    /**
     * The part of notes with at least `note.viral` times the interactions of the creator's
     * median one. Other tools set other bars, so their rates do not compare.
     */
    viral: number | null;
    /**
     * The median gap between two notes, in days.
     */
    cadence: number | null;
    /**
     * Sponsored notes against the others; missing where there are not two of each.
     */
    sponsored: Sponsored | null;
    /**
     * The notes that have a rate, in the order of the list.
     */
    notes: Note[];
    /**
     * Reasons to look, in a fixed order.
     */
    signals: Signal[];
    /**
     * The fees up to which the CPE is excellent, good and normal; empty where it is not known
     * what a note brings.
     */
    fees: FeeAt[];
    /**
     * The open score.
     */
    score: Score;
    /**
     * The numbers of `check` that are at most as high, since the list gives only a least number
     * for what they are divided by, such as `reads` of `10万+`: `rate`, `cpe`, `cpm`,
     * `costPerRead`, `costPerSave`.
     */
    atMost: string[];
    /**
     * The numbers of `check` that are at least as high: `rate`, where interactions may be more.
     */
    atLeast: string[];
}

/**
 * What there is to say of the creators of a roster.
 */
export interface VettedRoster {
    /**
     * What is wrong with the roster, the notes and the figures they are measured by.
     */
    problems: Problem[];
    /**
     * The creators, in the roster's order; one with a problem is left out.
     */
    creators: VettedCreator[];
}

/**
 * What waiting until every note is grown would tell.
 */
export interface Wait {
    /**
     * The most days until then.
     */
    days: number;
    /**
     * What the boost would then bring more on average by knowing better, and less for coming later; below 0
     * where waiting costs more than it tells.
     */
    gain: number;
}

/**
 * What was found in a plan.
 */
export interface Mistakes {
    /**
     * The mistakes, those that weigh most first.
     */
    found: Mistake[];
    /**
     * How many things were looked at.
     */
    looked: number;
}

/**
 * What was given where a problem is: a number in the unit of the field, or text.
 */
export type Given = number | string;

/**
 * What was learnt of this campaign and those before it.
 */
export interface Learning {
    /**
     * The figures of which anything was seen, in the order of the table.
     */
    figures: Learnt[];
    /**
     * This campaign, to be kept for the next one.
     */
    this: Past;
    /**
     * How far promised ranges can be relied on.
     */
    calibration: Calibration;
}

/**
 * What was noticed, and how it stands against what is usual.
 */
export interface Signal {
    /**
     * What it is about.
     */
    id: SignalId;
    /**
     * The creator's own number; missing where the data is, which says nothing either way.
     */
    value: number | null;
    /**
     * How it stands.
     */
    level: Level | null;
}

/**
 * What was read of a notice or a calendar.
 */
export interface DaysOff {
    /**
     * Days off and days at work in the order of time, those next to each other as one span. Empty where
     * nothing was read.
     */
    spans: NoticedSpan[];
    /**
     * What a plan's own days have to say for it, in their shape: 0 for a day off, 1 for one at work. Days
     * that the calendar knows from a notice, or that no plan may name, are left out.
     */
    days: Record<string, number>;
    /**
     * How many of the days no plan may name: those before 2026 and after 2028.
     */
    outside: number;
    /**
     * What does not agree with itself, in the order of the text.
     */
    doubts: NoticeDoubt[];
}

/**
 * What was really paid, in fen; missing where no sheet says. Fees, service fee, sums and boost come to all of it.
 */
export interface Paid {
    /**
     * Fees of the creators alone, of the notes that say theirs and give no sum of all that they cost.
     */
    fees: Fen | null;
    /**
     * The marketplace's service fee on these, by the plan's share of it or as the sheet's fees hold it.
     */
    service: Fen | null;
    /**
     * How many notes do.
     */
    notes: number;
    /**
     * What the plan had for as many notes of these tiers.
     */
    plannedFees: Fen;
    /**
     * What the other notes cost in all, their boost included, as their sheets give it.
     */
    sums: Fen | null;
    /**
     * Boost, without what these sums hold.
     */
    boost: Fen | null;
    /**
     * The part of the ad reports' spend that is on notes of no sheet, where there is any; it is in the boost.
     */
    elsewhere: Fen | null;
    /**
     * All of it.
     */
    all: Fen | null;
}

/**
 * What was seen of a figure, in a form that adds up: of campaigns together it is the sum.
 */
export interface SeenOf {
    /**
     * The sum of logarithms, each times its weight; of a share of notes that go live, those that did.
     */
    sum: number;
    /**
     * The sum of the weights, each 1 over a variance; of that share, the notes that were planned.
     */
    weight: number;
    /**
     * Notes that it rests on.
     */
    notes: number;
    /**
     * The sum over these notes of what was seen as it stands; missing where it was kept before this was.
     */
    plain: number | null;
}

/**
 * What we say of one creator.
 */
export interface Check {
    /**
     * The creator's row in the roster, from 0; 0 for the creator typed in by hand.
     */
    row: number;
    /**
     * The creator's name.
     */
    name: string;
    /**
     * The tier by followers.
     */
    tier: Tier;
    /**
     * Number of followers.
     */
    followers: number;
    /**
     * The creator's notes, those with a problem left out; 0 where only averages were given.
     */
    notes: number;
    /**
     * Fewer notes than the Playbook asks for, though notes were given.
     */
    fewNotes: boolean;
    /**
     * The engagement rate by the chosen denominator: the mean of the notes' own rates, or the
     * ratio of the averages where there are no notes or the list of notes lacks a column that is
     * needed. Missing where data is.
     */
    rate: number | null;
    /**
     * What `rate` counts; missing where there is none.
     */
    basis: RateBasis | null;
    /**
     * The rate that the list gives, as it gives it: it is measured by no band.
     */
    givenRate: number | null;
    /**
     * The columns that `rate` goes without, by their names in the plan, such as `shares`: it counts
     * what is known and is at least as high. Where there is no rate, those that it lacks.
     */
    missing: string[];
    /**
     * The median of the notes' own rates; missing where `rates` is empty.
     */
    median: number | null;
    /**
     * The notes' own rates, in the order of the notes, for the picture; a note that has nothing
     * to divide by is not among them.
     */
    rates: number[];
    /**
     * Saves by the chosen denominator, worked out as `rate` is.
     */
    saveRate: number | null;
    /**
     * Numbers that cannot be, or hardly can; the worst first.
     */
    doubts: Doubt[];
    /**
     * What each band of the creator's tier says.
     */
    bands: BandCheck[];
    /**
     * The verdict by the chosen denominator; without `rate` there is none.
     */
    verdict: Verdict;
    /**
     * The source of the verdict.
     */
    source: Source | null;
    /**
     * Whether two bands that could be checked contradict each other.
     */
    disagree: boolean;
    /**
     * The quoted fee for the chosen format.
     */
    fee: Fen | null;
    /**
     * Fee for each counted engagement, in fen.
     */
    cpe: number | null;
    /**
     * How that CPE stands against the thresholds; missing where numbers are doubted.
     */
    cpeLevel: CpeLevel | null;
    /**
     * Fee for a thousand impressions, in fen.
     */
    cpm: number | null;
    /**
     * Fee for each read, in fen.
     */
    costPerRead: number | null;
    /**
     * Fee for each save, in fen.
     */
    costPerSave: number | null;
}

/**
 * When a tier must begin, and how likely it is to be live in time.
 */
export interface TierTiming {
    /**
     * The day of its first note.
     */
    live: string;
    /**
     * Its stages, counted back from that day at likely durations.
     */
    stages: Stage[];
    /**
     * The last day to begin, if the work takes as long as is likely.
     */
    startBy: string;
    /**
     * The last day to begin, if everything takes long.
     */
    startBySlow: string;
    /**
     * The last day to begin, if everything goes fast.
     */
    startByFast: string;
    /**
     * How many working days late the likely start already is; 0 where there is time.
     */
    lateDays: number;
    /**
     * The chance that its first note goes live on that day, 0 to 1, where work begins today.
     */
    chance: number;
}

/**
 * Where a creator stands.
 */
export interface FeeThreshold {
    /**
     * The row in the roster, from 0.
     */
    row: number;
    /**
     * What there is to say.
     */
    kind: FeeThresholdKind;
    /**
     * The highest fee for the first note at which the creator is in a best team; rounded down to
     * the fen. Missing where no fee is.
     */
    fee: Fen | null;
}

/**
 * Where a rate lies in a band.
 */
export type Verdict = "below" | "within" | "above" | "no-band" | "no-data";

/**
 * Where a result lies against what was promised.
 */
export type Standing = "better" | "inside" | "worse";

/**
 * Where every post lies, and what stands in the way of it.
 */
export interface Board {
    /**
     * Every post in the order of time; the first 2,000 of the waves.
     */
    posts: PlacedPost[];
    /**
     * The waves, each from its first to its last post as they lie.
     */
    waves: Wave[];
    /**
     * Every day from the week of the first wave or post to a week after that of the last, from today
     * on and within the calendar.
     */
    days: BoardDay[];
    /**
     * What the board costs: the sum of 4 times the square of each day's posts, 2 times that of each
     * tier's posts on a day, and that of each category's of a tier on a day.
     */
    cost: number;
    /**
     * No board under the same rules costs less; the cost itself where that is proven to be least.
     */
    bound: number;
    /**
     * Whether the rules leave room for all posts. Where they do not, the posts lie as if no rule but
     * the waves and the locks held.
     */
    fits: boolean;
    /**
     * Where they do not: each change of one rule that alone would make room, as small as it can be.
     */
    changes: Relaxed[];
}

/**
 * Where in the playbook it is said.
 */
export type Passage = "tiers" | "phase1" | "phase2" | "phase3" | "phase4" | "phase5" | "budget" | "mistakes";

/**
 * Where the recommended numbers of creators change.
 */
export interface MixFlip {
    /**
     * The figure's value nearest to the one in force at which they are others, in its unit.
     */
    value: number;
    /**
     * The numbers up to there: today's.
     */
    from: PerTier<number>;
    /**
     * The numbers from there on.
     */
    to: PerTier<number>;
}

/**
 * Whether creator fees carry the season's premium.
 */
export type SeasonSwitch = "auto" | "off" | "on";

/**
 * Whether creators are worth their fee.
 */
export interface EngagementReport {
    /**
     * The creator typed in by hand.
     */
    creator: Check | null;
    /**
     * What that creator is worth to the plan; missing where the budget is unsound, or numbers of the
     * creator's cannot be.
     */
    worth: Worth | null;
    /**
     * The roster, in its own order; a row with a problem is left out and named in `problems`.
     */
    roster: Check[];
    /**
     * What the rates that the list itself gives fit; missing where it gives none, or they fit nothing.
     */
    givenRate: GivenRate | null;
}

/**
 * Which interactions count as engagement.
 */
export interface Counted {
    /**
     * Likes count.
     */
    likes: boolean;
    /**
     * Saves count.
     */
    saves: boolean;
    /**
     * Comments count.
     */
    comments: boolean;
    /**
     * Shares count.
     */
    shares: boolean;
}

/**
 * Which notes a column is about.
 */
export type Scope = "everyday" | "cooperation";

/**
 * Which notes to boost with the money held.
 */
export interface Winners {
    /**
     * The boost that is held, in fen, down to a whole step of boost: what the user says, else the plan's less
     * what was spent.
     */
    held: Fen;
    /**
     * The boost that was spent, as far as it is known.
     */
    spent: Fen;
    /**
     * All notes that can be judged, those that get the most first.
     */
    notes: Winner[];
    /**
     * Notes that cannot, since their tier or what they brought is not known.
     */
    unknown: number;
    /**
     * What the boost is expected to bring, in the objective's unit: of ten such campaigns eight lie within.
     */
    gain: Percentiles;
    /**
     * The mean of it.
     */
    mean: number;
    /**
     * The mean where it is spread evenly over these notes.
     */
    evenly: number;
    /**
     * The part of campaigns in which this way brings more than evenly, 0 to 1.
     */
    better: number;
    /**
     * What waiting tells; missing where every note is grown already.
     */
    wait: Wait | null;
}

/**
 * Who a figure comes from; the page holds the full names and addresses.
 */
export type Source = "playbook" | "guide" | "finding" | "jfound" | "ijunjun" | "r3" | "scoring-code" | "second-code" | "ad-guides" | "trade-interview" | "derived" | "assumption";

/**
 * Who posts when.
 */
export interface ScheduleReport {
    /**
     * The day that it is laid out for; of an event, its peak.
     */
    date: string;
    /**
     * The event it is laid out for.
     */
    event: EventId | null;
    /**
     * What falls on the day.
     */
    falls: Falls;
    /**
     * Whether some notes follow the main wave.
     */
    tail: boolean;
    /**
     * Whether that day has passed: the campaign is under way or over, it stands as it was planned, and nothing
     * of it is late.
     */
    hasPassed: boolean;
    /**
     * The day of the first note; where there is none, the day it is laid out for.
     */
    launch: string;
    /**
     * The stages of the tier that must begin first, in the order of the work; one that takes no
     * days is left out.
     */
    stages: Stage[];
    /**
     * The last day to begin, if the work takes as long as is likely.
     */
    startBy: string;
    /**
     * The last day to begin, if everything takes long.
     */
    startBySlow: string;
    /**
     * The last day to begin, if everything goes fast.
     */
    startByFast: string;
    /**
     * How many working days late the likely start already is; 0 where there is time, or the day has passed.
     */
    lateDays: number;
    /**
     * How many of the posts listed lie before today.
     */
    pastPosts: number;
    /**
     * How many of them lie before a start today is ready for them, at likely durations; those before
     * today among them.
     */
    missedPosts: number;
    /**
     * How many notes a day and a slot have room for where a wave would take longer than `wave.longest` at
     * `posts.day`; missing where none would.
     */
    raisedPace: Pace | null;
    /**
     * How many notes a day a late plan would have to post for a start today to be in time, at likely durations
     * and as if nothing were held on the board; missing where it is in time, or no number is enough.
     */
    paceInTime: Pace | null;
    /**
     * The first date, without an event, that a start today is in time for, at likely durations: what
     * falls on it is what falls on the plan's day.
     */
    earliestDate: string;
    /**
     * From which day on the official calendar is missing, where the day or a post falls in a year (2027
     * and later) whose notice neither the calendar nor the plan's own days have: the bridging days and
     * the days made up for are not known then.
     */
    calendarMissingFrom: string | null;
    /**
     * The last day of the official calendar, the notices among the plan's own days included.
     */
    calendarTo: string;
    /**
     * The waves that have posts, around what is held on the board.
     */
    waves: Wave[];
    /**
     * Every post, in the order of time; the first 2,000 of the waves, where there are more. Those
     * that are held on the board lie where they are held.
     */
    posts: Post[];
    /**
     * Every day from today or the start, whichever is first, to the last post or the plan's day;
     * where these would be more than 800, from the start, and no more than 800.
     */
    days: Day[];
    /**
     * The events from today on that the calendar holds: those that a start today is in time for in
     * the order of time, then the others.
     */
    events: EventDate[];
}

/**
 * Whom a rule leaves out.
 */
export type RuleId = "below-band" | "score" | "rival" | "signals";

/**
 * Whose a note is.
 */
export interface Join {
    /**
     * The key of the note.
     */
    key: string;
    /**
     * The creator of the plan; missing where it is left open.
     */
    creator: string | null;
    /**
     * How it was joined.
     */
    by: JoinedBy;
    /**
     * The names it fits, where they are several.
     */
    candidates: string[];
    /**
     * The tier that it is counted in.
     */
    tier: Tier | null;
    /**
     * From where that is known.
     */
    tierBy: TierBy;
}

/**
 * Why a column is not used although it is understood.
 */
export type Unused = "price-per" | "rebate" | "history" | "growth" | "part-of" | "single" | "lifetime" | "sum" | "promised" | "currency" | "elsewhere" | "follows" | "notes" | "advertising" | "cells";

/**
 * Why a note gets no boost.
 */
export type Barred = "ahead" | "old";


/**
 * Everything that is wrong with a plan; an empty list where nothing is.
 *
 * # Errors
 * Throws where the answer cannot be turned into a JavaScript value, which does not happen.
 */
export function check(plan: Plan): Problem[];

/**
 * The plan a fresh visitor starts from. `today` is the date in China, such as `2026-11-23`.
 *
 * # Errors
 * Throws where the objective is none of the three.
 */
export function defaultPlan(objective: Objective, today: string): Plan;

/**
 * Draws the luck of one tier's first creators ahead: the plan's first report is then
 * quicker, and the same.
 */
export function drawAhead(plan: Plan, tier: Tier): void;

/**
 * Works out everything there is to say about a plan. A value that is not a plan gives a report
 * with problems and no answers.
 *
 * # Errors
 * Throws where the answer cannot be turned into a JavaScript value, which does not happen.
 */
export function evaluate(plan: Plan): Report;

/**
 * Every figure the product claims, with range, source and grade.
 *
 * # Errors
 * Throws where the answer cannot be turned into a JavaScript value, which does not happen.
 */
export function figures(): Figure[];

/**
 * A plan as it is understood: brought up to today's version, and with what it leaves out.
 *
 * # Errors
 * Throws where the value is not a plan; `check` says why.
 */
export function readPlan(plan: Plan): Plan;

