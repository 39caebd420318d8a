// How every script runs a program: from the root of the repository, with its output shown, and with
// an error that says which program failed.
import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

// The pinned tools of node_modules come first. Cargo's folder comes
// last: it is not always on the path, and a toolchain the user has chosen wins.
process.env.PATH = [
  join(root, 'node_modules', '.bin'),
  process.env.PATH,
  join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin'),
].join(delimiter);

// On Windows npm and its packages are .cmd files, which only a shell starts.
const options = { cwd: root, shell: process.platform === 'win32' };

// Where the output of programs goes while several steps run side by side.
const collecting = new AsyncLocalStorage();

// Does some work and prints what it and its programs say in one piece, when it ends. An error gets the
// last lines of that, so that a log of which only the end is kept still tells what failed.
export async function collected(work) {
  const said = [];
  try {
    return await collecting.run(said, work);
  } catch (error) {
    error.lastLines = said.join('').trimEnd().split('\n').slice(-12).join('\n');
    throw error;
  } finally {
    process.stdout.write(said.join(''));
  }
}

export function print(line) {
  const said = collecting.getStore();
  if (said) said.push(`${line}\n`);
  else console.log(line);
}

export function run(program, args, env = {}) {
  const said = collecting.getStore();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...options,
      stdio: said ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    for (const stream of said ? [child.stdout, child.stderr] : []) {
      stream.setEncoding('utf8').on('data', (text) => said.push(text));
    }
    const command = [program, ...args].join(' ');
    child.on('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.on('close', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${signal ?? code}`)),
    );
  });
}

// What the program prints, or nothing when it is missing or fails.
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return status === 0 ? stdout.trim() : undefined;
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

// Runs the script's own work when the script was called by name, not when it is imported.
export async function main(meta, work) {
  if (fileURLToPath(meta.url) !== realpathSync(process.argv[1])) return;
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
