// The elements in the frameworks that set properties as they like.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { openHost, script, stateOf } from './hosts.ts';
import { expect, test } from './page.ts';

// A program in one file, as a bundler makes it.
async function bundled(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`frameworks/${name}.js`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code.replaceAll('</script', '<\\/script');
}

for (const name of ['react', 'vue']) {
  for (const isEarly of [true, false]) {
    test(`${name} sets values of its own types, with the elements ${isEarly ? 'there before' : 'coming later'}`, async ({
      page,
    }) => {
      const program = `<script>${await bundled(name)}</script>`;
      await openHost(page, `<div id="app"></div>${program}${isEarly ? '' : script}`, {
        head: isEarly ? script : '',
      });
      const element = page.locator('notewave-budget');
      const { plan } = await stateOf(element);
      expect(plan.budget.total).toBe(20_000_000);
      expect(plan.schedule.launch).toBe('2027-05-03');
      await expect(page.locator('#said')).toHaveText('200000 RMB');
      await page.getByRole('button', { name: 'Spend less' }).click();
      await expect(page.locator('#said')).toHaveText('90000 RMB');
      await expect(element.getByRole('textbox', { name: 'Total budget' })).toHaveValue('90,000');
    });
  }
}
