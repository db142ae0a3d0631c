import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has to complain of in a page: rule, element, what to do; and how many of its rules found something to look at. */
export async function axeReport(frame: Frame): Promise<{ passed: number; complaints: string[] }> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = { 'target-size': { enabled: true } };
    // Of a rule that passes, one element is enough: naming all of them takes most of the time.
    const { passes, violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return {
      passed: passes.length,
      complaints: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
      ),
    };
  });
}
