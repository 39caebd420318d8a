// The npm package as those who install it have it: packed, and installed from the packed file into an empty
// project, without a network.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPackage } from '../../scripts/package.mjs';
import { root } from '../../scripts/run.mjs';

const npm = (cwd, ...args) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

// An empty project with the package in it: its folder, that of the package, the packed file, and what writes
// and runs files there.
export async function install() {
  const project = mkdtempSync(join(tmpdir(), 'notewave-package-'));
  const made = await buildPackage(join(project, 'made'));
  npm(made, 'pack', '--silent', '--pack-destination', project);
  const archive = join(
    project,
    readdirSync(project).find((name) => name.endsWith('.tgz')),
  );
  rmSync(made, { recursive: true });
  const put = (name, text) => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  put('package.json', '{ "type": "module", "private": true }');
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', '--silent', archive);
  const node = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return {
    project,
    archive,
    installed: join(project, 'node_modules/notewave'),
    put,
    node,
    // A module of the project, run; what it prints as JSON.
    run(text) {
      put('use.mjs', text);
      const { status, stdout, stderr } = node('use.mjs');
      assert.equal(status, 0, stderr);
      return JSON.parse(stdout);
    },
    // One of our own tools, for the project.
    borrow: (name) =>
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name)),
    remove: () => rmSync(project, { recursive: true }),
  };
}
