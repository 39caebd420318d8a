// What the crate is published with, and that its README shows what the project's shows. The code itself is run as a
// doctest (src/lib.rs).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

test('the crate holds its sources and what tells of it, and nothing else', () => {
  const files = execFileSync(
    'cargo',
    ['package', '--list', '--allow-dirty', '--locked', '-p', 'notewave'],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
    .trim()
    .split('\n');
  const sources = files.filter((file) => /^src\/.*\.rs$/.test(file));
  assert.ok(sources.length > 200 && sources.includes('src/lib.rs'));
  const others = files.filter((file) => !sources.includes(file));
  // Cargo adds the commit where there is one.
  assert.deepEqual(
    others.filter((file) => file !== '.cargo_vcs_info.json'),
    ['Cargo.lock', 'Cargo.toml', 'Cargo.toml.orig', 'LICENSE', 'src/README.md'],
  );
});

test('both READMEs show the same ten lines of Rust', () => {
  const read = (file) => readFileSync(join(root, file), 'utf8');
  const [, code] = read('src/README.md').match(/```rust\n([\s\S]*?)```/);
  const lines = code.split('\n').filter(Boolean);
  assert.ok(lines.length <= 11);
  const indented = code.replace(/^(?=.)/gm, '    ');
  assert.ok(read('README.md').includes(indented));
  assert.match(read('src/lib.rs'), /#\[cfg\(doctest\)\]\n#\[doc = include_str!\("README\.md"\)\]/);
});
