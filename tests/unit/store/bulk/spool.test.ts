import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '#store/bulk/blocks.ts';
import { Spool, SpoolFile, type Kept } from '#store/bulk/spool.ts';

const sizes = fc.array(fc.constantFrom(0, 1, 1000, 1_500_000), { maxLength: 8 });

test('a spool gives back what was put into it, in memory or not', () => {
	fc.assert(
		fc.property(sizes, (lengths) => {
			const spool = new Spool();
			const kept = lengths.map((length, n) => spool.put(new Uint8Array(length).fill(n)));
			const blocks = kept.map((each) => spool.take(each));
			spool.close();
			expect(blocks.map(({ length }) => length)).toEqual(lengths);
			for (const [n, block] of blocks.entries()) expect(block.every((byte) => byte === n)).toBe(true);
		}),
		{ numRuns: 15 }
	);
});

test('several may put into the file of a spool, and each gives back what any of them has put', () => {
	fc.assert(
		fc.property(sizes, (lengths) => {
			const spool = new Spool();
			const hands = [spool, new SpoolFile(spool.share()), new SpoolFile(spool.share())];
			const kept: Kept[] = lengths.map((length, n) => hands[n % 3]!.put(new Uint8Array(length).fill(n)));
			for (const hand of hands) {
				const blocks = kept.map((each) => hand.take(each));
				expect(blocks.map(({ length }) => length)).toEqual(lengths);
				for (const [n, block] of blocks.entries()) expect(block.every((byte) => byte === n)).toBe(true);
			}
			spool.close();
		}),
		{ numRuns: 15 }
	);
});

test('results come in the order of the tasks, and no more tasks are begun than may wait', async () => {
	let running = 0;
	let most = 0;
	const run = async (n: number) => {
		most = Math.max(most, ++running);
		await new Promise((resolve) => setTimeout(resolve, (7 - n) * 3));
		running--;
		return n;
	};
	const results = [];
	for await (const result of inOrder([1, 2, 3, 4, 5, 6], run, 3)) results.push(result);
	expect(results).toEqual([1, 2, 3, 4, 5, 6]);
	expect(most).toBe(3);
});

test('a task that fails fails in its turn', async () => {
	const run = async (n: number) => {
		if (n === 2) throw new Error('two');
		return n;
	};
	const results: number[] = [];
	const all = async () => {
		for await (const result of inOrder([1, 2, 3], run, 3)) results.push(result);
	};
	await expect(all()).rejects.toThrow('two');
	expect(results).toEqual([1]);
});
