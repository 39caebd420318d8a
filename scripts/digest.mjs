// npm run digest: one short number over what the core answers to a thousand generated plans, natively
// and through the built wasm. It tells whether a change of the code moved any answer, and whether
// both engines agree. Names of fields do not count, values and their order do. "npm run digest -- 50"
// takes the first 50 plans; "--each" prints the number of each question too.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { buildCore } from './build.mjs';
import { makeQuestions } from './digest/questions.mjs';
import { main, root, run, seconds } from './run.mjs';
import { setUp } from './setup.mjs';

async function load(path) {
  const part = await import(pathToFileURL(join(root, `wasm/${path}.js`)));
  part.initSync({ module: readFileSync(join(root, `wasm/${path}_bg.wasm`)) });
  return part;
}

// A digest of every value of the answers, in order, for each question and over all.
class Digest {
  #all = createHash('sha256');
  #each = new Map();

  add(ask, answer) {
    if (!this.#each.has(ask)) this.#each.set(ask, createHash('sha256'));
    const values = JSON.stringify([...valuesOf(answer)]);
    for (const hash of [this.#all, this.#each.get(ask)]) hash.update(values);
  }

  end() {
    const short = (hash) => hash.digest('hex').slice(0, 16);
    return {
      all: short(this.#all),
      each: new Map([...this.#each].map(([ask, hash]) => [ask, short(hash)])),
    };
  }
}

function* valuesOf(answer) {
  if (typeof answer !== 'object' || answer === null) {
    yield answer ?? null;
    return;
  }
  const inner = Object.values(answer);
  yield inner.length;
  for (const value of inner) yield* valuesOf(value);
}

async function natively(questions) {
  await run('cargo', ['build', '--locked', '--release', '--example', 'digest']);
  const program = spawn(join(root, 'target/release/examples/digest'), {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(program, 'exit');
  const write = async () => {
    for (const question of questions) {
      if (!program.stdin.write(`${JSON.stringify(question)}\n`)) await once(program.stdin, 'drain');
    }
    program.stdin.end();
  };
  const written = write();
  const digest = new Digest();
  let at = 0;
  for await (const line of createInterface({ input: program.stdout })) {
    digest.add(questions[at].ask, JSON.parse(line));
    at += 1;
  }
  await written;
  const [code] = await ended;
  if (code !== 0 || at !== questions.length) {
    throw new Error(`The native half answered ${at} of ${questions.length} questions.`);
  }
  return digest.end();
}

function throughWasm(questions, { core, lists, whatif }) {
  const answer = ({ ask, plan, goal, of }) => {
    const roster = () => new lists.Roster(plan);
    switch (ask) {
      case 'report':
        return core.evaluate(plan);
      case 'vetRoster':
        return lists.vetRoster(plan);
      case 'bestTeam':
        return roster().bestTeam(plan);
      case 'feeThresholds':
        return roster().feeThresholds(
          plan,
          Uint32Array.from(plan.engagement.roster, (_, row) => row),
        );
      case 'seekBudget':
        return whatif.seekBudget(plan, goal);
      case 'seekFigure':
        return whatif.seekFigure(plan, of, goal);
      case 'explain':
        return whatif.explain(plan, of);
      case 'comparePlans': {
        const { budget } = plan;
        const more = { ...plan, budget: { ...budget, total: budget.total + 1_000_000 } };
        return whatif.comparePlans([plan, more]);
      }
      default:
        return whatif[ask](plan);
    }
  };
  const digest = new Digest();
  for (const question of questions) digest.add(question.ask, answer(question));
  return digest.end();
}

await main(import.meta, async (args) => {
  const plans = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1_000);
  await setUp();
  await buildCore();
  const parts = {
    core: await load('pkg/notewave'),
    lists: await load('pkg-lists/lists'),
    whatif: await load('pkg-whatif/whatif'),
  };
  const questions = makeQuestions(parts.core, plans);
  let start = performance.now();
  const native = await natively(questions);
  console.log(
    `native ${native.all}  ${plans} plans, ${questions.length} questions, ${seconds(start)}`,
  );
  start = performance.now();
  const wasm = throughWasm(questions, parts);
  console.log(`wasm   ${wasm.all}  ${seconds(start)}`);
  for (const [ask, digest] of native.each) {
    const other = wasm.each.get(ask);
    if (args.includes('--each') || other !== digest) {
      console.log(`  ${ask.padEnd(14)}${digest}  ${other}`);
    }
  }
  if (native.all !== wasm.all) throw new Error('The two engines do not agree.');
});
