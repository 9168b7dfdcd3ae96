import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** One Vitest project for each kind of test, so that each can be run alone: `vitest --project unit`. */
const project = (name: string, timeoutMs: number) => ({
	extends: true as const,
	test: {
		name,
		include: [`tests/${name}/**/*.test.ts`],
		environment: 'node',
		testTimeout: timeoutMs,
		hookTimeout: timeoutMs
	}
});

/** Icons of controls that no map of ours has: nine tenths of the style sheet of MapLibre. */
const UNUSED_ICONS = /ctrl-(?:logo|globe|terrain|geolocate|fullscreen|shrink|compass)\b/;
const leanMapStyle: Plugin = {
	name: 'lean-map-style',
	enforce: 'pre',
	transform(style, id) {
		if (!id.endsWith('maplibre-gl/dist/maplibre-gl.css')) return undefined;
		const rules = style.match(/[^{}]+\{(?:[^{}]+\{[^{}]*\})*[^{}]*\}/g) ?? [];
		return rules.filter((rule) => !(rule.includes('url(') && UNUSED_ICONS.test(rule))).join('');
	}
};

export default defineConfig({
	plugins: [leanMapStyle, sveltekit()],
	// MapLibre and its worker are one large chunk by nature; the default limit would warn on every build.
	build: { chunkSizeWarningLimit: 1400 },
	test: {
		projects: [
			project('unit', 60_000),
			project('golden', 20_000),
			project('evaluation', 60_000),
			project('cli', 240_000),
			project('browser', 180_000)
		]
	}
});
