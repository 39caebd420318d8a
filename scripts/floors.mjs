// The order of floors: every file may import from floors below its own, never from above, and no
// files of one room import each other in a circle. The order is the list in ARCHITECTURE.md under
// "Floors", from the top down; rooms of one line do not know each other. A room is a folder or a
// file, and the longest name that fits is the room of a file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { main, root } from './run.mjs';

// The floors of a document, from the top down.
export function floorsOf(text) {
  const block = text.match(/## Floors\n[\s\S]*?```text\n([\s\S]*?)```/)?.[1];
  if (!block) throw new Error('There is no list of floors.');
  return block
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return /^(pkg.*|node_modules|target)$/.test(entry.name) ? [] : filesBelow(path, ending);
    }
    return entry.name.endsWith(ending) ? [path] : [];
  });
}

const lineOf = (text, at) => text.slice(0, at).split('\n').length;

// Every path of a `use`, braces taken apart.
function spread(tree) {
  const open = tree.indexOf('{');
  if (open < 0) return [tree];
  const [start, inner] = [tree.slice(0, open), tree.slice(open + 1, tree.lastIndexOf('}'))];
  const parts = [];
  let [depth, from] = [0, 0];
  for (const [at, letter] of [...inner].entries()) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(inner.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(inner.slice(from));
  return parts.filter((part) => part.trim()).flatMap((part) => spread(start + part.trim()));
}

// The imports of a Rust file, without those of its tests: the crate's own modules, as lists of names.
function rustImports(text, own) {
  const tests = text.search(/^#\[cfg\(test\)\]\n(?:#\[[^\n]*\n| {4}[^\n]*\n|\)\]\n)*mod \w+ \{/m);
  const code = tests < 0 ? text : text.slice(0, tests);
  const found = [];
  for (const use of code.matchAll(/^ *(?:pub(?:\([a-z]+\))? )?use ([^;]+);/gm)) {
    for (const path of spread(use[1].replace(/\s+/g, ' '))) {
      const names = path
        .replace(/ as \w+$/, '')
        .replace(/ /g, '')
        .split('::');
      const base = names[0] === 'crate' ? [] : [...own];
      if (!['crate', 'super', 'self'].includes(names[0])) {
        // In a folder's own file a path may begin with the name of a child.
        found.push({ names: [...own, ...names], line: lineOf(code, use.index), isChild: true });
        continue;
      }
      while (['crate', 'super', 'self'].includes(names[0])) {
        if (names.shift() === 'super') base.pop();
      }
      found.push({ names: [...base, ...names], line: lineOf(code, use.index) });
    }
  }
  // A path in the midst of the code is an import as well.
  for (const path of code.matchAll(
    /^(?! *(?:\/\/|(?:pub(?:\([a-z]+\))? )?use )).*?(?<!in )\bcrate::([\w:]+)/gm,
  )) {
    found.push({ names: path[1].split('::'), line: lineOf(code, path.index) });
  }
  return found;
}

// The files of one crate and what each imports.
function rustArrows(top, folder) {
  const files = new Map(
    filesBelow(folder, '.rs').map((path) => {
      const name = relative(folder, path).split(sep).join('/').replace(/\.rs$/, '');
      return [name, path];
    }),
  );
  const texts = new Map([...files].map(([name, path]) => [name, readFileSync(path, 'utf8')]));
  const testsAlone = new Set();
  for (const [name, text] of texts) {
    const parent = name === 'lib' ? '' : `${name}/`;
    for (const [, child] of text.matchAll(
      /#\[cfg\(test\)\]\n(?:pub(?:\([a-z]+\))? )?mod (\w+);/g,
    )) {
      testsAlone.add(parent + child);
    }
  }
  const arrows = [];
  for (const [name, text] of texts) {
    if (testsAlone.has(name)) continue;
    for (const { names, line, isChild } of rustImports(text, name.split('/'))) {
      let length = names.length;
      while (length > 0 && !files.has(names.slice(0, length).join('/'))) length -= 1;
      const found = names.slice(0, length).join('/');
      if (!found || found === name || (isChild && !found.startsWith(`${name}/`))) continue;
      const path = (name) => posix.join(top, `${name}.rs`);
      arrows.push({ from: path(name), to: path(found), line });
    }
  }
  return arrows;
}

function scriptArrows(top, folder) {
  const arrows = [];
  for (const path of filesBelow(folder, '.ts')) {
    const text = readFileSync(path, 'utf8');
    const imports = /(?:^|\s)(?:import|from|import\()\s*'(\.[^']+)'/gm;
    for (const found of text.matchAll(imports)) {
      const target = join(dirname(path), found[1].replace(/\?.*$/, ''));
      if (!target.endsWith('.ts')) continue;
      const name = (path) => posix.join(top, relative(folder, path).split(sep).join('/'));
      arrows.push({ from: name(path), to: name(target), line: lineOf(text, found.index) });
    }
  }
  return arrows;
}

// What is wrong with the imports of a tree, each a sentence with the two files and the line.
export function faults(tree, floors) {
  const places = floors.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })));
  places.sort((a, b) => b.room.length - a.room.length);
  const placeOf = (file) =>
    places.find(
      ({ room }) =>
        [room, `${room}.rs`, `${room}.ts`].includes(file) || file.startsWith(`${room}/`),
    );
  const crates = floors.flat().filter((room) => existsSync(join(tree, room, 'Cargo.toml')));
  const arrows = [
    ...rustArrows('src', join(tree, 'src')),
    ...crates.flatMap((room) => rustArrows(posix.join(room, 'src'), join(tree, room, 'src'))),
    ...scriptArrows('www', join(tree, 'www')),
  ];
  const wrong = new Set();
  const within = new Map();
  for (const { from, to, line } of arrows) {
    const [own, other] = [placeOf(from), placeOf(to)];
    const where = `${from}:${line} imports ${to}`;
    if (!own || !other) wrong.add(`${where}, and one of them is in no room`);
    else if (own.room === other.room) {
      within.set(from, [...(within.get(from) ?? []), { to, line }]);
    } else if (own.floor >= other.floor) {
      wrong.add(`${where}: ${own.room} may not know ${other.room}`);
    }
  }
  for (const sentence of circles(within)) wrong.add(sentence);
  return [...wrong];
}

// The imports that close a circle of files.
function* circles(arrows) {
  const state = new Map();
  const sentences = [];
  const visit = (file, path) => {
    state.set(file, 'open');
    for (const { to, line } of arrows.get(file) ?? []) {
      if (state.get(to) === 'open') {
        const circle = [...path.slice(path.indexOf(to)), to].join(' → ');
        sentences.push(`${file}:${line} imports ${to}, which closes a circle: ${circle}`);
      } else if (!state.has(to)) visit(to, [...path, to]);
    }
    state.set(file, 'done');
  };
  for (const file of arrows.keys()) if (!state.has(file)) visit(file, [file]);
  yield* sentences;
}

await main(import.meta, () => {
  const floors = floorsOf(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'));
  const found = faults(root, floors);
  for (const sentence of found) console.log(sentence);
  if (found.length > 0) throw new Error(`${found.length} imports go against the order of floors.`);
});
