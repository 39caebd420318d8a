import { html, nothing, type TemplateResult } from 'lit';
import type { Finance, Outlook, Payments, Sheet } from '#whatif';
import { lastDay } from '../app/live.ts';
import type { Store } from '../app/store.ts';
import { mixText } from '../app/tiers.ts';
import type { Words } from '../app/words.ts';
import { amountOf } from '../budget/amount-of.ts';
import { amount, costText, measureName, measuresOf } from '../budget/budget-forecast.ts';
import { gradesOf } from '../budget/grades.ts';
import { budgetTerms, budgetWords } from '../budget/words.ts';
import { paymentHead, paymentRows, purposeOf } from '../schedule/payment-rows.ts';
import { dayName } from '../schedule/timeline.ts';
import { rangeOf } from '../ui/range-mark.ts';
import { caveats } from './caveats.ts';
import { rangePicture } from './range-picture.ts';
import { numberIn, sheetTable } from './sheet-table.ts';
import { titleOf } from './title.ts';
import { documentWords } from './words.ts';

// What a document is drawn from, besides the plan and its report.
export interface Answers {
  book: Finance;
  payments: Payments;
  // The best mix by every measure.
  outlook: Outlook;
  // The address of the plan, without its lists.
  link: string;
  // The version of the page.
  version: string;
}

// The most creators of a list on paper; the workbook has all.
const mostNames = 200;
// A table with more rows may go on overleaf.
const longest = 8;

type Part = TemplateResult | typeof nothing;

function facts(store: Store, words: Words): Part {
  const says = documentWords.in(words).facts;
  const budget = store.section('budget');
  const schedule = store.section('schedule');
  if (!budget || !schedule) return nothing;
  const { objective, budget: given } = store.basis('budget');
  const { optimum } = budget;
  const { t } = words;
  const { startBy, lateDays, launch, event, date } = schedule;
  const start =
    lateDays > 0
      ? documentWords.in(words).late(words.date(startBy), words.number(lateDays), lateDays)
      : words.date(startBy);
  const all: [string, string][] = [
    [says.objective, t.objective[objective]],
    [says.total, words.money(given.total)],
    [t.costName[objective], costText(optimum.forecast, words) || t.unknown],
    [says.creators, mixText(optimum.counts, words)],
    [says.boost, words.money(amountOf(optimum, 'boost'))],
    [says.unspent, words.money(amountOf(optimum, 'contingency') + amountOf(optimum, 'leftover'))],
    [says.startBy, start],
    [says.live, words.span(words.date(launch), words.date(lastDay(schedule)))],
    [
      says.day,
      event ? dayName(schedule, words) + words.t.comma + words.date(date) : words.date(date),
    ],
  ];
  return html`<dl>
    ${all.map(
      ([name, value]) => html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`,
    )}
  </dl>`;
}

function onAPage(store: Store, words: Words): Part {
  const says = documentWords.in(words);
  const budget = store.section('budget');
  if (!budget) return nothing;
  const { forecast } = budget.optimum;
  const { assumptions, own } = budget.basis;
  const { objective } = store.basis('budget');
  const { p10, p50, p90 } = forecast.result;
  const headline = budgetWords
    .in(words)
    .headline(
      words.aboutSpan(rangeOf(forecast.result)),
      words.t.resultName[objective].toLowerCase(),
      words.about(p50),
    );
  const grades = gradesOf(budget.basis);
  const rests = budgetWords.in(words).restsOn(words.number(assumptions), assumptions, grades);
  const parts = own > 0 ? [rests, says.own(words.number(own), own)] : [rests];
  return html`<section class="whole">
    <h2>${says.heads.plan}</h2>
    <p class="lead">${headline}</p>
    ${facts(store, words)} ${rangePicture(forecast, words)}
    <p class="small">
      ${says.each} ${says.range(words.about(p10), words.about(p90), words.about(p50))}
      ${says.rests(words.list(parts))}
    </p>
  </section>`;
}

// A part of the document with a sheet as its table.
function section(
  head: string,
  table: Part,
  note: string | typeof nothing = nothing,
  kind = '',
): Part {
  return html`<section class=${kind}>
    <h2>${head}</h2>
    ${table} ${note === nothing ? nothing : html`<p class="small">${note}</p>`}
  </section>`;
}

// The measures of the objective, and each tier by itself.
function forecast({ book, outlook }: Answers, store: Store, words: Words): Part {
  const { heads, titles } = documentWords.in(words);
  const { measureHead } = budgetTerms.in(words);
  const { objective } = store.basis('budget');
  // What is spent as planned stands above.
  const measures = measuresOf[objective].filter((measure) => measure !== 'spent');
  const rows = measures.flatMap((measure) => {
    const points = outlook[measure];
    if (!points) return [];
    const say = (value: number) => amount(measure, value, words);
    return [
      html`<tr>
        <th scope="row">${measureName(measure, words)}</th>
        ${[points.p50, points.p10, points.p90].map(
          (value) => html`<td class="number">${say(value)}</td>`,
        )}
      </tr>`,
    ];
  });
  return html`<section class="whole">
    <h2>${heads.forecast}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${measureHead}</th>
          ${[titles.half, titles.from, titles.to].map(
            (title) => html`<th scope="col" class="number">${title}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${sheetTable(book.tiers, words, { isEstimate: (column) => column > 3 })}
  </section>`;
}

function team({ book }: Answers, store: Store, words: Words): Part {
  const { heads, more } = documentWords.in(words);
  const { team: sheet } = book;
  if (!sheet) return nothing;
  const isBooked = store.plan.schedule.creators.length > 0;
  const names = sheet.rows.length - sheet.strong.length;
  const left = names - mostNames;
  const shows = (_: unknown, at: number) => at < mostNames || sheet.strong.includes(at);
  return section(
    isBooked ? heads.team : heads.list,
    html`<div>${sheetTable(sheet, words, { shows })}</div>`,
    left > 0 ? more(words.number(left), left) : nothing,
    'names',
  );
}

function payments({ payments: due }: Answers, words: Words): Part {
  const { heads, paysAll } = documentWords.in(words);
  const { payments, days, held, total } = due;
  const undated = payments.filter((one) => one.date === null);
  return html`<section class=${days.length > longest ? '' : 'whole'}>
    <h2>${heads.payments}</h2>
    <table>
      ${paymentHead(words)}
      <tbody>
        ${paymentRows(due, (date) => words.date(date), words)}
        ${
          held === 0
            ? nothing
            : html`<tr>
                <th scope="row"></th>
                <td>${purposeOf(undated, words)}</td>
                <td class="number">${words.money(held)}</td>
                <td class="number">${words.money(total)}</td>
              </tr>`
        }
      </tbody>
    </table>
    <p class="small">${paysAll(words.money(total))}</p>
  </section>`;
}

// Lines of nothing say nothing on paper; in the workbook they can be filled in.
const hasMoney = (sheet: Sheet) => (row: Sheet['rows'][number], at: number) =>
  sheet.strong.includes(at) || numberIn(row[4]) !== 0;

// The whole plan as a document.
export function pages(answers: Answers, store: Store, words: Words): TemplateResult {
  const says = documentWords.in(words);
  const { heads } = says;
  const { book, link, version } = answers;
  const { money, calendar, assumptions } = book;
  const hasTeam = book.team !== null;
  const couldHave = store.plan.schedule.creators.length + store.plan.engagement.roster.length > 0;
  return html`
    <header>
      <h1>${titleOf(store, words)}</h1>
      <p class="line">
        <span>${says.made(words.date(store.plan.today))}</span>
        <span>${says.version(version)}</span>
        <span><a href=${link}>${says.link}</a></span>
      </p>
    </header>
    ${onAPage(store, words)}
    ${section(
      heads.money,
      sheetTable(money, words, { shows: hasMoney(money) }),
      couldHave && !hasTeam ? says.teamLeftOut : nothing,
      'whole',
    )}
    <section>
      <h2>${heads.caveats}</h2>
      <ul>
        ${caveats(store, words).map((caveat) => html`<li>${caveat}</li>`)}
      </ul>
    </section>
    ${forecast(answers, store, words)} ${team(answers, store, words)}
    ${section(heads.calendar, sheetTable(calendar, words), nothing, 'whole')}
    ${payments(answers, words)}
    ${section(heads.assumptions, sheetTable(assumptions, words), nothing, 'small-print')}
  `;
}
