// `npm run jemulpo -- …`: the command line, on the project's own Node whatever the machine has.
import { ensureInstalled } from './install.js';
import { main, runCli } from './steps.js';

await main(async () => {
	await ensureInstalled();
	// The command line decides about Ctrl-C; its exit code is passed on.
	process.on('SIGINT', () => {});
	return runCli(process.argv.slice(2));
});
