import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The import direction of DESIGN.md: routes → lib, store → core; cli → store, core; core → nothing.
 * Rooms meet only through `#core/…`, `#store/…` and `$lib/…`, so that a pattern on the specifier is enough.
 */
const rooms = {
	store: { group: ['#store/*', '**/store/**'], message: 'This room may not import the store.' },
	cli: { group: ['#cli/*', '**/cli/**'], message: 'Nothing imports the command line.' },
	lib: { group: ['$lib', '$lib/**', '**/src/lib/**'], message: 'This room may not import browser parts.' },
	kit: {
		group: ['$app/*', '$env/*', '@sveltejs/*', 'svelte', 'svelte/*'],
		message: 'Only pages and browser parts know the framework.'
	},
	node: { regex: '^node:', message: 'The core is pure: no files, network, clock or process.' },
	map: {
		group: ['maplibre-gl', 'maplibre-gl/**', 'svelte-maplibre-gl', 'svelte-maplibre-gl/**', 'pmtiles'],
		message: 'Only src/lib/map draws maps.'
	},
	siblings: {
		group: ['$lib/map/**', '$lib/reader/**', '$lib/panels/**', '$lib/timeline/**'],
		message: 'Parts of the page meet in routes, not in each other.'
	},
	climb: { group: ['../../*'], message: 'Use #core/…, #store/… or $lib/… to reach another room.' }
};

const forbid = (...names) => ({
	'no-restricted-imports': ['error', { patterns: names.map((name) => rooms[name]) }]
});

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'data/', 'node_modules/', 'static/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		// With types the linter sees which addresses have been through `resolve` (src/lib/state/addresses.ts).
		files: ['src/lib/**', 'src/routes/**'],
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['src/core/**'], rules: forbid('store', 'cli', 'lib', 'kit', 'node', 'map', 'climb') },
	{ files: ['src/store/**'], rules: forbid('cli', 'lib', 'kit', 'map', 'climb') },
	{ files: ['src/cli/**'], rules: forbid('lib', 'kit', 'map', 'climb') },
	{ files: ['src/basemap/**'], rules: forbid('cli', 'lib', 'kit', 'map', 'climb') },
	{
		files: ['src/lib/**'],
		ignores: ['src/lib/map/**'],
		rules: forbid('store', 'cli', 'map', 'siblings', 'climb')
	},
	{ files: ['src/lib/map/**'], rules: forbid('store', 'cli', 'siblings', 'climb') },
	{ files: ['src/routes/**'], rules: forbid('cli', 'map') }
);
