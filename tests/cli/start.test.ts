import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';

async function start(env: Record<string, string>) {
	const child = spawn(process.execPath, ['src/setup/start.js'], { env: { ...process.env, ...env } });
	let err = '';
	child.stderr.setEncoding('utf8').on('data', (part: string) => void (err += part));
	const [code] = await once(child, 'close');
	return { code: code as number, err };
}

describe('npm start', () => {
	test('says at once that a port is taken, and what to do', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const { code, err } = await start({ HOST: '127.0.0.1', PORT: String(port) });
		other.close();
		expect(code).toBe(1);
		expect(err).toContain(`Port ${port} on 127.0.0.1 is taken`);
		expect(err).toContain(`PORT=${port + 1} npm start`);
		expect(err).not.toMatch(/^\s+at /m);
	});

	test('refuses a port that is none', async () => {
		expect(await start({ PORT: 'http' })).toEqual({
			code: 1,
			err: '\nPORT is "http"; expected a whole number from 0 to 65535.\n'
		});
	});
});
