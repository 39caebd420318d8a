// The command `notewave`: a plan in, its report out.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as core from 'notewave/node';
import type { Kpi } from '#core';
import { inflateLink } from '../www/app/inflate-link.ts';
import { fromJson, toFragment } from '../www/app/link.ts';
import { type Plan, withLists, withoutLists } from '../www/app/plan.ts';
import { staticPlan, todayInChina, wordsOf } from '../www/text/texts.ts';
import { problemLines, reportText, soughtText } from './report.ts';

const usage = `notewave PLAN [--format text|markdown|json|html] [--lang en|zh] [--goal saves=10000]
PLAN is a plan as JSON, a plan file of the page, or a link.`;

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

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'en' },
      goal: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [given] = positionals;
  if (values.help || !given) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const { format, lang } = values;
  if (lang !== 'en' && lang !== 'zh') throw new Refused('The language is en or zh.');
  const { plan, page } = await planOf(given);
  const goal = values.goal ? goalOf(values.goal) : null;
  const report = core.evaluate(plan);
  if (report.problems.length > 0) {
    if (format === 'json') console.log(JSON.stringify(report, null, 2));
    console.error(problemLines(report.problems));
    return 1;
  }
  const sought = goal ? (core.seekBudget(plan, goal) ?? null) : null;
  const words = await wordsOf(lang);
  const example = { plan, report, figures: core.figures() };
  switch (format) {
    case 'json':
      console.log(JSON.stringify(goal ? { ...report, sought } : report, null, 2));
      break;
    case 'html': {
      const link = new URL(await toFragment(withLists(withoutLists(plan))), page).href;
      console.log(staticPlan(example, words, link));
      break;
    }
    case 'text':
    case 'markdown':
      console.log(reportText(example, words, format));
      if (sought) console.log(`\n${soughtText(values.goal ?? '', sought, words)}`);
      break;
    default:
      throw new Refused('The format is text, markdown, json or html.');
  }
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const isOfCaller =
    error instanceof Refused || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isOfCaller ? (error as Error).message : error);
  process.exitCode = 2;
}
