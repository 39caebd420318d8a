import type { Brief, Field, Work } from '#whatif';
import type { Plan } from '../app/plan.ts';
import type { Words } from '../app/words.ts';
import { type Both, both, type Language } from './pair.ts';
import { briefWords } from './words.ts';

// What stands in one language: lines, and the language they are written in where it is the other one.
export interface Said {
  lines: string[];
  from?: Language;
}

// A line of the brief: a field of the user's, or what the plan says.
export interface Row {
  id: string;
  label: Both<string>;
  said: Both<Said>;
  field?: Field;
}

export type PartId =
  | 'background'
  | 'direction'
  | 'inclusions'
  | 'restrictions'
  | 'deliverables'
  | 'approval';

export interface Part {
  id: PartId;
  head: Both<string>;
  rows: Row[];
}

// The user's fields of each part.
const ofPart: Record<PartId, readonly Field[]> = {
  background: ['brand', 'product', 'background', 'cities', 'ages'],
  direction: ['message', 'tone', 'angle'],
  inclusions: ['keywords', 'details', 'claims', 'hashtags', 'mentions', 'disclosure'],
  restrictions: ['restrictions', 'rivals'],
  deliverables: [],
  approval: ['submission', 'approver'],
};

const saidOf = (fields: Brief['fields'], field: Field): Both<Said> => {
  const found = fields.find((one) => one.field === field);
  return both((language) => {
    const own = found?.[language] ?? [];
    const from = language === 'en' ? 'zh' : 'en';
    return own.length > 0 ? { lines: own } : { lines: found?.[from] ?? [], from };
  });
};

// The user's text of a field, as a line of the brief.
export const fieldRow = (fields: Brief['fields'], field: Field, pair: Both<Words>): Row => ({
  id: field,
  field,
  label: both((language) => briefWords.in(pair[language]).fields[field][0]),
  said: saidOf(fields, field),
});

// A line of our own words, in both languages.
const ours = (
  id: string,
  pair: Both<Words>,
  label: (words: Words) => string,
  lines: (words: Words) => string[],
): Row => ({
  id,
  label: both((language) => label(pair[language])),
  said: both((language) => ({ lines: lines(pair[language]) })),
});

// What a brief says of its texts alone, where the plan has no notes and days now.
export type Texts = Pick<Brief, 'fields' | 'missing'>;

// What the creators of a tier do, and by when; of one creator with the time of each note. Where they post on
// several days, each day is that of the first and of the last.
function dates(
  { days, latest, first, last }: Work,
  { notes, late }: Brief,
  words: Words,
): string[] {
  const says = briefWords.in(words);
  const by = (what: string, date: string | null, until: string | null | undefined) => {
    if (!date) return [];
    const [from, to] = [date, until ?? date].map((one) => words.weekday(one)) as [string, string];
    const said = from === to ? says.by(what, from) : says.byUntil(what, from, to);
    return [gone(said, date, until ?? date)];
  };
  // What has gone by is said where it stands, so that nobody signs it.
  const gone = (said: string, from: string, to: string) => {
    if (!late || from >= late.today) return said;
    return says.gone(said, to < late.today);
  };
  const { day } = says;
  const isOnly = days.rounds.length === 1;
  return [
    ...(latest ? [says.spread] : []),
    ...by(day.brief, days.brief, latest?.brief),
    ...by(day.order, days.order, latest?.order),
    ...(days.product ? by(day.product, days.product, latest?.product) : [says.noProduct]),
    ...by(day.draft, days.draft, latest?.draft),
    ...by(day.feedback, days.feedback, latest?.feedback),
    ...days.rounds.flatMap(({ draft, feedback }, at) => {
      const until = latest?.rounds[at];
      return [
        ...by(says.revised(words.number(at + 1), isOnly), draft, until?.draft),
        ...by(day.feedback, feedback, until?.feedback),
      ];
    }),
    ...by(day.filing, days.filing, latest?.filing),
    ...(notes.length > 0
      ? notes.map(({ date, time }) => gone(says.liveAt(words.weekday(date), time), date, date))
      : [gone(says.live(words.weekday(first), words.weekday(last)), first, last)]),
  ];
}

const workRow = (work: Work, brief: Brief, pair: Both<Words>): Row => {
  const what = (words: Words) => {
    const says = briefWords.in(words);
    const notes = says.notes(words.number(work.notes), work.notes, says.format[work.format]);
    return work.creators === 1
      ? notes
      : says.ofCreators(words.number(work.creators), work.creators, notes);
  };
  return ours(
    `work-${work.tier}`,
    pair,
    (words) => words.t.tierTitle[work.tier],
    (words) => [what(words), ...dates(work, brief, words)],
  );
};

// That days have gone by: since when, and with what none would have.
function lateLines({ late }: Brief, words: Words): string[] {
  if (!late) return [];
  const says = briefWords.in(words);
  const { first, days, notesADay, earliestDate } = late;
  const isFar = notesADay === null;
  return [
    says.late(words.date(first), words.number(days), days),
    isFar
      ? says.inTimeOn(words.date(earliestDate))
      : says.inTime(words.number(notesADay), words.date(earliestDate)),
  ];
}

// What is handed in, and by when.
function deliverables(brief: Brief, pair: Both<Words>): Row[] {
  const late = (words: Words) => lateLines(brief, words);
  const unlisted = (words: Words) => [briefWords.in(words).unlisted(words.number(brief.unlisted))];
  return [
    ...(brief.late ? [ours('late', pair, (words) => briefWords.in(words).lateLabel, late)] : []),
    ...brief.deliverables.map((work) => workRow(work, brief, pair)),
    ...(brief.unlisted > 0 ? [ours('unlisted', pair, () => '', unlisted)] : []),
  ];
}

// The brief in its six parts, in both languages. Without a plan that is sound, notes, days and rounds are not
// known, and the texts stand alone.
export function sections(
  { fields }: Texts,
  brief: Brief | null,
  plan: Plan,
  pair: Both<Words>,
): Part[] {
  const says = (words: Words) => briefWords.in(words);
  const { category } = plan.engagement;
  const more: Partial<Record<PartId, Row[] | null>> = {
    background: category
      ? [
          ours(
            'category',
            pair,
            (words) => says(words).category,
            () => [category],
          ),
        ]
      : [],
    restrictions: [
      ours(
        'rules',
        pair,
        (words) => says(words).rules.label,
        (words) => says(words).rules.all,
      ),
    ],
    deliverables: brief
      ? deliverables(brief, pair)
      : [
          ours(
            'unplanned',
            pair,
            () => '',
            (words) => [says(words).unplanned],
          ),
        ],
    approval: brief && [
      ours(
        'rounds',
        pair,
        () => '',
        (words) => [
          says(words).reviewDays(words.number(brief.reviewDays), brief.reviewDays),
          says(words).rounds(words.number(brief.contract.rounds), brief.contract.rounds),
        ],
      ),
    ],
  };
  return (Object.keys(ofPart) as PartId[]).map((id) => ({
    id,
    head: both((language) => says(pair[language]).parts[id]),
    rows: [...ofPart[id].map((field) => fieldRow(fields, field, pair)), ...(more[id] ?? [])],
  }));
}

// Whom the brief is for, by name.
export function recipientName(recipient: string, { creators }: Brief, words: Words): string {
  const creator = creators.find(({ id }) => id === recipient);
  if (creator) return creator.name || `${words.t.tierTitle[creator.tier]} ${creator.number}`;
  const { tierTitle } = words.t;
  return recipient in tierTitle
    ? tierTitle[recipient as keyof typeof tierTitle]
    : briefWords.in(words).whole;
}
