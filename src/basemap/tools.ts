import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Bytes that a program may print: the shoreline of the region is 13 MB of text. */
const OUTPUT_BYTES = 256 * 2 ** 20;

/** Programs and data, each with the Debian package that brings it. */
const PROGRAMS = { gmt: 'gmt', djpeg: 'libjpeg-turbo-progs', cwebp: 'webp', pyftsubset: 'fonttools' };
export const MARBLE_HEIGHTS = '/usr/share/marble/data/maps/earth/srtm/3';
export const NOTO_CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const FILES = {
	'/usr/share/gmt-gshhg/binned_GSHHS_f.nc': 'gmt-gshhg-full',
	'/usr/lib/python3/dist-packages/brotli.py': 'python3-brotli',
	[MARBLE_HEIGHTS]: 'marble-qt-data',
	[NOTO_CJK]: 'fonts-noto-cjk'
};

function isInstalled(program: string): boolean {
	const folders = (process.env['PATH'] ?? '').split(':');
	return folders.some((folder) => existsSync(`${folder}/${program}`));
}

/** The Debian packages that the basemap is made with and that this machine lacks, sorted. */
export function missingPackages(): string[] {
	const programs = Object.entries(PROGRAMS).filter(([program]) => !isInstalled(program));
	const files = Object.entries(FILES).filter(([path]) => !existsSync(path));
	return [...programs, ...files].map(([, name]) => name).sort();
}

/** Runs a program and returns what it printed; throws with its message when it fails. */
export function run(program: keyof typeof PROGRAMS, args: string[], input?: string | Uint8Array): Buffer {
	return execFileSync(program, args, {
		input,
		maxBuffer: OUTPUT_BYTES,
		stdio: ['pipe', 'pipe', 'pipe']
	});
}
