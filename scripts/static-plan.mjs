// Writes a plan as plain HTML, for mail, feeds and pages that take nothing else:
// npm run -s html -- PLAN [--lang zh] [--url https://your.host/notewave/] > plan.html
// PLAN is a link of the page, its fragment, a plan as JSON, or a plan file (.notewave.json); the url is the
// page that the text leads to, where the link does not say it.
import { existsSync, readFileSync } from 'node:fs';
import { main } from './run.mjs';
import { loadCore, loadModule, loadTexts } from './text-pages.mjs';

// The plan of a link or of a file, and the page that a link is of.
async function given(text) {
  if (existsSync(text)) {
    const { fromJson } = await loadModule('www/app/link.ts');
    const file = fromJson(readFileSync(text, 'utf8'));
    return { plan: file?.plan ?? file, page: null };
  }
  const at = text.indexOf('#');
  if (at < 0) throw new Error(`${text} is neither a file nor a link of a plan.`);
  const { inflateLink } = await loadModule('www/app/inflate-link.ts');
  const linked = await inflateLink(text.slice(at)).catch(() => null);
  if (!linked?.whole) throw new Error('The link is damaged.');
  return { plan: linked.plan, page: at > 0 ? text.slice(0, at) : null };
}

// The HTML of a plan in a language, `en` or `zh`.
export async function htmlOf(text, lang = 'en', url = null) {
  const [core, texts, { toFragment }] = await Promise.all([
    loadCore(),
    loadTexts(),
    loadModule('www/app/link.ts'),
  ]);
  const { plan: found, page } = await given(text);
  const plan = core.readPlan({ ...found, today: found.today ?? texts.todayInChina() });
  const report = core.evaluate(plan);
  if (report.problems.length > 0) {
    const fields = report.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');
    throw new Error(`The plan has problems: ${fields}.`);
  }
  // As in a link that the page writes: without lists.
  const bare = {
    ...plan,
    engagement: { ...plan.engagement, roster: [], notes: undefined },
    schedule: { ...plan.schedule, creators: [] },
  };
  const home = url ?? page ?? process.env.NOTEWAVE_URL;
  if (!home) throw new Error('Which page should the text lead to? Name it by --url.');
  const link = new URL(await toFragment(bare), home).href;
  const words = await texts.wordsOf(lang);
  return texts.staticPlan({ plan, report, figures: core.figures() }, words, link);
}

await main(import.meta, async (args) => {
  const option = (name) => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const [lang, url] = [option('--lang'), option('--url')];
  const [text] = args;
  if (!text) throw new Error('Which plan? A link of the page, or a file.');
  process.stdout.write(await htmlOf(text, lang, url));
});
