// `npm run jemulpo -- …`: the command line, on the project's own Node whatever the machine has.
import { ensureInstalled } from './install.js';
import { main, runScript } from './steps.js';

await main(async () => {
	await ensureInstalled();
	// The command line decides about Ctrl-C; its exit code is passed on.
	process.on('SIGINT', () => {});
	return runScript('src/cli/main.ts', process.argv.slice(2));
});
