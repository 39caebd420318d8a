// The table of the playbook: each line names where a rule of it is in the product, and each is there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { core, lists, whatif } from './core.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const rows = read('docs/playbook.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| What it says'))
  .map((line) => {
    const [, what, where] = line.split('|').map((cell) => cell.trim());
    return { what, where };
  });

// Lines of the playbook that the product has nothing for: at most as many as today.
const mostMissing = 2;

// The names that a union of texts allows in what the bindings export.
function union(type) {
  const all = ['wasm/pkg/notewave.d.ts', 'wasm/pkg-whatif/whatif.d.ts'].map(read).join('\n');
  const found = all.match(new RegExp(`export type ${type} = ([^;]+);`))?.[1] ?? '';
  return new Set([...found.matchAll(/"([^"]+)"/g)].map(([, name]) => name));
}

function elements() {
  const folder = new URL('www/', root);
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts'));
  const defined = /\bdefine\(\s*[`'](notewave-[a-z-]+)/g;
  const tags = files.flatMap((path) => [
    ...readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8').matchAll(defined),
  ]);
  return new Set(tags.map(([, tag]) => tag));
}

const functions = [core, lists, whatif].flatMap((binding) =>
  Object.entries(binding).filter(([, value]) => typeof value === 'function'),
);

const kinds = {
  element: elements(),
  figure: new Set(core.figures().map(({ id }) => id)),
  question: new Set(functions.map(([name]) => name)),
  guardrail: union('GuardrailId'),
  rule: union('CaptionRule'),
  mistake: union('MistakeId'),
  advice: union('AdviceId'),
  field: union('Field'),
  point: union('PointId'),
  stage: union('StageId'),
  event: union('EventId'),
};

test('the table has the whole playbook, section by section', () => {
  const sections = [...read('docs/playbook.md').matchAll(/^## (.+)$/gm)];
  assert.equal(sections.length, 10);
  assert.ok(rows.length >= 85, `${rows.length} lines`);
  assert.equal(new Set(rows.map(({ what }) => what)).size, rows.length, 'a line stands twice');
});

test('what a line names is in the product', () => {
  const wrong = [];
  for (const { what, where } of rows) {
    const named = [...where.matchAll(/([a-z]+) `([^`]+)`/g)];
    if (named.length === 0) wrong.push(`${what}: names nothing`);
    for (const [, kind, name] of named) {
      if (!kinds[kind]?.has(name)) wrong.push(`${what}: no ${kind} ${name}`);
    }
    const ticks = where.split('`').length - 1;
    if (ticks !== 2 * named.length) wrong.push(`${what}: a name without its kind`);
  }
  assert.deepEqual(wrong, []);
});

test('every rule and every mistake that is checked stands in the table', () => {
  const said = rows.map(({ where }) => where).join('\n');
  // Lengths, laws and AI labels are no rules of the playbook.
  const others = [
    'statute-word',
    'practice-word',
    'medical',
    'ad-label',
    'ai-label',
    'title-length',
    'body-length',
  ];
  const rules = [...kinds.rule].filter((rule) => !others.includes(rule));
  for (const rule of rules) assert.ok(said.includes(`rule \`${rule}\``), rule);
  for (const mistake of kinds.mistake) assert.ok(said.includes(`mistake \`${mistake}\``), mistake);
  assert.ok(kinds.rule.size >= 15 && kinds.mistake.size >= 22);
});

test('what is not in the product does not grow', () => {
  const missing = rows.filter(({ where }) => where.startsWith('nothing'));
  assert.ok(missing.length <= mostMissing, missing.map(({ what }) => what).join('\n'));
});
