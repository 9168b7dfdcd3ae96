import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it stands: each rule, with the elements that break it. */
export async function violations(page: Page): Promise<[rule: string, elements: string[]][]> {
	await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()
	);
	return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
}
