// The command `notewave`: a plan in, its report out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as core from 'notewave/node';
import type { BudgetSought, Kpi } from '#core';
import { inflateLink } from '../www/app/inflate-link.ts';
import { fromJson, toFragment } from '../www/app/link.ts';
import { type Plan, withLists, withoutLists } from '../www/app/plan.ts';
import type { Words } from '../www/app/words.ts';
import type { Example } from '../www/text/plan-text.ts';
import { staticPlan, todayInChina, wordsOf } from '../www/text/texts.ts';
import { financeFile } from './finance.ts';
import { problemLines, reportText, soughtText } from './report.ts';

const usage = `notewave PLAN [--format text|markdown|json|html|xlsx] [--lang en|zh] [--goal saves=10000]
              [--out FILE] [--lists]
PLAN is a plan as JSON, a plan file of the page, or a link. The report goes to the terminal, or into FILE, whose
ending says its format where --format does not. --lists lets a workbook have the lists of creators in it.
It ends with 1 where the plan has problems, with 2 where it cannot be read, and with 3 where no budget
reaches the goal.`;

const formats = ['text', 'markdown', 'json', 'html', 'xlsx'] as const;
type Format = (typeof formats)[number];
const endings: Record<string, Format> = {
  txt: 'text',
  md: 'markdown',
  json: 'json',
  html: 'html',
  xlsx: 'xlsx',
};

// An error that is the caller's: it is said without a trace.
class Refused extends Error {}

async function planOf(given: string): Promise<{ plan: Plan; page: string }> {
  let [plan, page]: [unknown, string] = [null, 'https://notewave.invalid/'];
  if (existsSync(given)) {
    try {
      const file = fromJson(readFileSync(given, 'utf8')) as { plan?: unknown } | null;
      plan = file?.plan ?? file;
    } catch {
      throw new Refused(`${given} is no JSON.`);
    }
  } else if (given.includes('#')) {
    const at = given.indexOf('#');
    const linked = await inflateLink(given.slice(at)).catch(() => null);
    if (!linked?.whole) throw new Refused('The link is damaged.');
    plan = linked.plan;
    if (at > 0) page = given.slice(0, at);
  } else throw new Refused(`There is no file ${given}, and it is no link.`);
  try {
    const today = (plan as Plan).today ?? todayInChina();
    return { plan: core.readPlan({ ...(plan as Plan), today }) as Plan, page };
  } catch {
    throw new Refused(`${given} cannot be read as a plan.`);
  }
}

const kpis: readonly Kpi[] = ['result', 'saves', 'reach', 'orders', 'cpe'];

function goalOf(text: string): { metric: Kpi; target: number } {
  const [name, value] = text.split('=');
  const metric = kpis.find((one) => one === name);
  const target = Number(value);
  if (!metric || !(target > 0))
    throw new Refused(`A goal is one of ${kpis.join(', ')}, as saves=10000.`);
  // A cost is typed in RMB.
  return { metric, target: metric === 'cpe' ? target * 100 : target };
}

function formatOf(asked: string | undefined, out: string | undefined): Format {
  const ending = out?.match(/\.(\w+)$/)?.[1] ?? '';
  const found = asked ? formats.find((one) => one === asked) : (endings[ending] ?? 'text');
  if (!found) throw new Refused(`The format is one of ${formats.join(', ')}.`);
  return found;
}

// What was asked for.
function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      goal: { type: 'string' },
      out: { type: 'string' },
      lists: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { lang, goal, out, lists } = values;
  if (lang !== 'en' && lang !== 'zh') throw new Refused('The language is en or zh.');
  const format = formatOf(values.format, out);
  if (format === 'xlsx' && !out && process.stdout.isTTY)
    throw new Refused('A workbook is no text: name its file by --out.');
  const [given] = positionals;
  return { given, help: values.help, format, lang, goal, out, lists } as const;
}

// A report as a file, or as text.
async function written(
  example: Example,
  words: Words,
  { format, goal, lists, page }: { format: Format; goal: string; lists: boolean; page: string },
  sought: BudgetSought | null,
): Promise<string | Uint8Array> {
  const { plan, report } = example;
  const bare = withLists(withoutLists(plan));
  const link = async () => new URL(await toFragment(bare), page).href;
  switch (format) {
    case 'json':
      return `${JSON.stringify(goal ? { ...report, sought } : report, null, 2)}\n`;
    case 'html':
      return `${staticPlan(example, words, await link())}\n`;
    case 'xlsx':
      return financeFile({ ...example, plan: lists ? plan : bare }, words, await link());
    default: {
      const text = reportText(example, words, format);
      return sought ? `${text}\n\n${soughtText(goal, sought, words)}\n` : `${text}\n`;
    }
  }
}

async function run(): Promise<number> {
  const { given, help, format, lang, goal = '', out, lists } = asked();
  if (help || !given) {
    console.log(usage);
    return help ? 0 : 2;
  }
  const { plan, page } = await planOf(given);
  const wanted = goal ? goalOf(goal) : null;
  const report = core.evaluate(plan);
  if (report.problems.length > 0) {
    if (format === 'json') console.log(JSON.stringify(report, null, 2));
    console.error(problemLines(report.problems));
    return 1;
  }
  const sought = wanted ? (core.seekBudget(plan, wanted) ?? null) : null;
  const words = await wordsOf(lang);
  const example = { plan, report, figures: core.figures() };
  const said = await written(example, words, { format, goal, lists, page }, sought);
  if (out) writeFileSync(out, said);
  else process.stdout.write(said);
  return sought && !sought.reached ? 3 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const isOfCaller =
    error instanceof Refused || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isOfCaller ? (error as Error).message : error);
  process.exitCode = 2;
}
