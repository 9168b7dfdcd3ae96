import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mapReady, useSite } from './site.ts';

const site = useSite();

/** In bytes, by brotli. */
const MOST = 460_000;
const MOST_OWN = 80_000;
/** MapLibre without its worker, in the chunk that it shares with our layers; measured in a chunk of its own. */
const MAPLIBRE = 235_000;
const ENTRY = 'node_modules/@sveltejs/kit/src/runtime/client/entry.js';

interface Chunk {
	file: string;
	imports?: string[];
}

const manifest = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Record<
	string,
	Chunk
>;

/** The scripts that start every page: Svelte and SvelteKit. */
function framework(key = ENTRY): string[] {
	const { file, imports = [] } = manifest[key]!;
	return [...new Set([`/${file}`, ...imports.flatMap(framework)])];
}

const weigh = (paths: string[]) =>
	paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(`build/client${path}`)).length, 0);

describe('the explorer', () => {
	it('asks for, or brings along, so much script and style before its map is usable, and little of it is ours', async () => {
		const page = await site.page('/about');
		const asked = new Set<string>();
		page.on('request', (request) => void asked.add(new URL(request.url()).pathname));
		const opened = await page.goto(`${site.origin}/`);
		const along = [...(await opened!.text()).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(
			([, style]) => style!
		);
		expect(along).not.toEqual([]);
		await mapReady(page);
		const code = [...asked].filter((path) => /\.(?:js|css)$/.test(path));
		const worker = code.filter((path) => path.includes('worker'));
		expect(worker).toHaveLength(1);
		expect(code.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(1);
		const all = weigh(code) + brotliCompressSync(along.join('')).length;
		expect(all).toBeLessThan(MOST);
		expect(all - weigh([...worker, ...framework()]) - MAPLIBRE).toBeLessThan(MOST_OWN);
	});
});
