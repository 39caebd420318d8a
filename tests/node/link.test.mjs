// What can be read of a damaged link: what came before the damage is not lost with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadModule } from '../../scripts/text-pages.mjs';
import { core } from './core.mjs';

const { inflateLink } = await loadModule('www/app/inflate-link.ts');
const { linkStart, toFragment } = await loadModule('www/app/link.ts');

const plan = core.defaultPlan('conversion', '2026-11-23');
const link = await toFragment(plan);
const half = Math.round(link.length / 2);
// Another letter in place of one.
const changedAt = (at) => link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1);

test('a link that is cut or changed in its second half gives what came before', async () => {
  for (let at = half; at < link.length; at += 1) {
    for (const damaged of [link.slice(0, at), changedAt(at)]) {
      const linked = await inflateLink(damaged);
      assert.equal(linked?.plan.objective, 'conversion', damaged);
    }
  }
});

test('a link that is changed before its sum is not taken for whole', async () => {
  // What the sum itself takes, with what is packed along with it.
  const sum = 40;
  for (let at = linkStart.length; at < link.length - sum; at += 1) {
    const linked = await inflateLink(changedAt(at));
    assert.notEqual(linked?.whole, true, `letter ${at}`);
  }
});
