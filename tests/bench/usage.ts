/** Loaded before a program (`--import`), tells at its end what it used, through the fourth of its channels. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const CHANNEL = 3;

/** What a process used. */
export interface Usage {
	/** Processor time of all threads, in seconds. */
	processorS: number;
	/** The main thread's part of it. */
	mainS: number;
	/** The most memory that it held at once. */
	peakMb: number;
}

if (isMainThread) {
	process.once('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const { user, system } = process.threadCpuUsage();
		const usage: Usage = {
			processorS: (userCPUTime + systemCPUTime) / 1e6,
			mainS: (user + system) / 1e6,
			peakMb: maxRSS / 1024
		};
		writeSync(CHANNEL, JSON.stringify(usage));
	});
}
