import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Axe {
	run(options: RunOptions): Promise<AxeResults>;
}

/** Of WCAG 2.2, and off by default: what can be hit is large enough. What lies half under something open never is. */
export const LARGE_ENOUGH = { 'target-size': { enabled: true } };

/** What axe finds wrong with a page as it stands: each rule, with the elements that break it. */
export async function violations(
	page: Page,
	rules: NonNullable<RunOptions['rules']> = {}
): Promise<[rule: string, elements: string[]][]> {
	await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
	const { violations } = await page.evaluate(
		(rules) => (globalThis as unknown as { axe: Axe }).axe.run({ rules }),
		rules
	);
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
}
