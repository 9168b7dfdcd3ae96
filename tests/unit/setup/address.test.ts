import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { addressFrom, claimPort, DEFAULT_HOST, DEFAULT_PORT, urlOf } from '../../../src/setup/address.js';

describe('addressFrom', () => {
	test('is this machine only, unless told otherwise', () => {
		expect(addressFrom({})).toEqual({ host: DEFAULT_HOST, port: DEFAULT_PORT });
		expect(addressFrom({ HOST: '', PORT: '' })).toEqual({ host: DEFAULT_HOST, port: DEFAULT_PORT });
		expect(addressFrom({ HOST: '0.0.0.0', PORT: '8080' })).toEqual({ host: '0.0.0.0', port: 8080 });
	});

	test.each(['http', '-1', '65536', '80.5', '1e3', ' '])(
		'refuses the port "%s" and says what it expects',
		(PORT) => {
			expect(() => addressFrom({ PORT })).toThrow('expected a whole number from 0 to 65535');
		}
	);
});

describe('claimPort', () => {
	test('says of a taken port what to do', async () => {
		const other = createServer().listen(0, DEFAULT_HOST);
		await once(other, 'listening');
		const { port } = other.address() as AddressInfo;
		const claim = claimPort({ host: DEFAULT_HOST, port });
		await expect(claim).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken`);
		await expect(claim).rejects.toThrow('npm start');
		other.close();
	});

	test('finds a free port when any will do', async () => {
		expect(await claimPort({ host: DEFAULT_HOST, port: 0 })).toBeGreaterThan(0);
	});

	test('says of an address that is not of this machine what to do', async () => {
		await expect(claimPort({ host: '192.0.2.1', port: 0 })).rejects.toThrow('HOST');
	});
});

test('urlOf gives an address to go to', () => {
	expect(urlOf('127.0.0.1', 1950)).toBe('http://127.0.0.1:1950/');
	expect(urlOf('0.0.0.0', 1950)).toBe('http://localhost:1950/');
	expect(urlOf('::1', 1950)).toBe('http://[::1]:1950/');
});
