import { version } from '../../package.json';
import { tiers } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { costId, resultId } from '../budget/budget-forecast.ts';
import { gradesOf } from '../budget/grades.ts';
import { budgetDetails, budgetTerms } from '../budget/words.ts';
import { scheduleDetails, scheduleWords } from '../schedule/words.ts';
import { figureName } from '../ui/figure-name.ts';
import { uiWords } from '../ui/words.ts';
import { caveats } from './caveats.ts';
import type { Reported } from './reported.ts';
import { titleOf } from './title.ts';
import { documentWords } from './words.ts';

type Named = Record<string, string>;

// Names under a prefix: `line.` and `fees` make `line.fees`.
const under = (prefix: string, names: Named): Named =>
  Object.fromEntries(Object.entries(names).map(([name, word]) => [prefix + name, word]));

function lines(words: Words): Named {
  const { line, feesOfTier } = budgetTerms.in(words);
  const { rows } = documentWords.in(words);
  const named = under('line.', { ...line, images: rows.images, videos: rows.videos });
  for (const tier of tiers) {
    named[`line.fees.${tier}`] = feesOfTier(words.tier(tier));
    named[`line.product.${tier}`] = rows.ofTier(line.product, words.tier(tier));
    named[`line.handling.${tier}`] = rows.ofTier(line.handling, words.tier(tier));
  }
  return named;
}

// Each figure with its name, who says so, and how good that is.
function figures({ figures }: Reported, words: Words): Named {
  const { sourceShort, gradeName } = uiWords.in(words);
  const named: Named = {};
  for (const { id, sources, grade } of figures) {
    named[`figure.${id}`] = figureName(id, words).full;
    // What is an assumption has no other source than us.
    const names = sources.filter((source) => source !== 'assumption');
    named[`sources.${id}`] = words.list(names.map((source) => sourceShort[source] ?? source));
    named[`grade.${id}`] = grade === 'assumption' ? gradeName(grade) : grade;
  }
  return named;
}

// The words in which the core writes the sheets: those of a workbook, whose numbers stand without a
// sign, name the currency over their columns.
export function sheetWords(store: Reported, words: Words, link: string, isFile: boolean): Named {
  const says = documentWords.in(words);
  const { titles, rows } = says;
  const { objective } = store.basis('budget');
  const terms = budgetTerms.in(words);
  const { outlook } = budgetDetails.in(words);
  const { columns } = scheduleDetails.in(words).table;
  const result = terms.metric[resultId[objective]];
  const cost = terms.metric[costId[objective]];
  const budget = store.section('budget');
  const inRmb = (title: string) => (isFile ? says.inRmb(title) : title);
  return {
    ...titles,
    ...lines(words),
    ...figures(store, words),
    ...under('sheet.', says.sheets),
    ...under('metric.', terms.metric),
    'metric.viralNotes': outlook.viralNotes,
    'metric.revenue': outlook.revenue,
    'metric.roas': outlook.roas,
    ...under('tier.', words.t.tierTitle),
    ...under('stage.', scheduleWords.in(words).stage),
    ...under('wave.', scheduleDetails.in(words).wave),
    ...scheduleDetails.in(words).payments.kind,
    ...words.t.objective,
    each: inRmb(titles.each),
    amount: inRmb(terms.amountHead),
    fee: inRmb(titles.fee),
    feeEach: inRmb(titles.feeEach),
    fees: inRmb(titles.fees),
    line: terms.lineHead,
    date: columns.date,
    tier: columns.tier,
    payment: columns.payment,
    soFar: inRmb(scheduleDetails.in(words).payments.soFarHead),
    creator: columns.creator,
    total: rows.total,
    spent: rows.spent,
    tiersAbout: rows.tiersAbout,
    spentPlanned: rows.spentPlanned,
    costNow: rows.costNow(cost),
    forecastAbout: rows.forecastAbout,
    title: titleOf(store, words),
    madeOn: rows.madeOn,
    version: rows.version,
    versionNumber: says.version(version),
    link: rows.link,
    address: link,
    objective: says.facts.objective,
    creators: says.facts.creators,
    startBy: says.facts.startBy,
    firstNote: rows.firstNote,
    lastNote: rows.lastNote,
    result: rows.half(result),
    resultFrom: rows.from(result),
    resultTo: rows.to(result),
    cost,
    'basis.assumptions': rows.ownAssumptions,
    'basis.own': rows.ownFigures,
    'basis.grades': rows.grades,
    grades: budget ? gradesOf(budget.basis) : '',
    caveats: says.heads.caveats,
    caveatLines: caveats(store, words).join('\n'),
    stagesOfFirst: rows.stagesOfFirst,
    allNotes: rows.allNotes,
    'after.boost': rows.afterBoost,
    'after.watch': rows.afterWatch,
    'after.measure': rows.afterMeasure,
    allPayments: rows.allPayments,
    difference: rows.difference,
    teamFees: rows.teamFees,
    plannedFees: rows.plannedFees,
    brings: rows.brings,
    costs: rows.costs,
    ownValue: rows.ownValue,
  };
}
