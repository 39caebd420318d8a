// Arrows point down only: the order of floors in ARCHITECTURE.md, and a test of this test.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { faults, floorsOf } from '../../scripts/floors.mjs';
import { root } from '../../scripts/run.mjs';

const floors = floorsOf(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));

test('no file imports one from a floor above its own, and no files import each other in a circle', () => {
  assert.deepEqual(faults(root, floors), []);
});

// The faults of a tree that is made up, on two floors of Rust and two of TypeScript.
function faultsOf(files) {
  const tree = mkdtempSync(join(tmpdir(), 'notewave-floors-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, name)), { recursive: true });
      writeFileSync(join(tree, name), text);
    }
    return faults(tree, [['src/lib'], ['src/high'], ['src/low'], ['www/high'], ['www/low']]);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

test('a wrong import is named with its line, in Rust and in TypeScript', () => {
  const sound = {
    'src/high.rs': 'use crate::low::{\n    Below,\n    more::Deep,\n};\n',
    'src/low.rs': 'pub(crate) mod more;\n',
    'src/low/more.rs': '',
    'www/high/a.ts': "import { b } from '../low/b.ts';\n",
    'www/low/b.ts': 'export const b = 1;\n',
  };
  assert.deepEqual(faultsOf(sound), []);
  const wrong = {
    ...sound,
    'src/low/more.rs': 'use std::fmt;\n\nuse crate::high::Above;\n',
    'www/low/b.ts': "export const b = 1;\nexport type { a } from '../high/a.ts';\n",
  };
  assert.deepEqual(faultsOf(wrong), [
    'src/low/more.rs:3 imports src/high.rs: src/low may not know src/high',
    'www/low/b.ts:2 imports www/high/a.ts: www/low may not know www/high',
  ]);
});

test('a path in the code, a path from `super` and a dynamic import count; tests and comments do not', () => {
  const found = faultsOf({
    'src/high.rs': '',
    'src/low.rs': 'fn f() {\n    crate::high::g();\n}\n// crate::high is above\n',
    'src/low/more.rs':
      'use super::super::high;\n\n#[cfg(test)]\nmod tests {\n    use crate::high;\n}\n',
    'www/high/a.ts': '',
    'www/low/b.ts': "const later = () => import('../high/a.ts');\n",
  });
  assert.deepEqual(found.map((sentence) => sentence.split(' imports ')[0]).sort(), [
    'src/low.rs:2',
    'src/low/more.rs:1',
    'www/low/b.ts:1',
  ]);
});

test('a circle within a room is named, and a file in no room', () => {
  const found = faultsOf({
    'src/low/a.rs': 'use super::b::B;\n',
    'src/low/b.rs': 'use crate::low::a::A;\n',
    'src/stray.rs': 'use crate::low::a::A;\n',
  });
  assert.equal(found.length, 2);
  assert.match(
    found.join('\n'),
    /closes a circle: src\/low\/a.rs → src\/low\/b.rs → src\/low\/a.rs/,
  );
  assert.match(found.join('\n'), /src\/stray.rs:1 .* is in no room/);
});
