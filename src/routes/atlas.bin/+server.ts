import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { openStore, type Store } from '#store/queries.ts';
import type { RequestHandler } from './$types';

/** Of 14 MB a second's work, a tenth more than the best can do in half a minute. */
const QUALITY = 5;
const compress = promisify(brotliCompress);
const compressed = new WeakMap<Store, Promise<Buffer<ArrayBuffer>>>();

function brotli(store: Store): Promise<Buffer<ArrayBuffer>> {
	const known = compressed.get(store);
	if (known) return known;
	const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
	const made = compress(store.packed(), { params }) as Promise<Buffer<ArrayBuffer>>;
	compressed.set(store, made);
	return made;
}

/** Documents, places, fronts and mentions as the explorer counts them: `core/atlas/pack.ts` says how they are written. */
export const GET: RequestHandler = async ({ request }) => {
	const store = openStore();
	const headers = {
		'content-type': 'application/octet-stream',
		'cache-control': 'no-cache',
		vary: 'accept-encoding',
		etag: `W/"${store.version}"`
	};
	if (request.headers.get('if-none-match') === headers.etag)
		return new Response(null, { status: 304, headers });
	if (!/\bbr\b/.test(request.headers.get('accept-encoding') ?? ''))
		return new Response(store.packed(), { headers });
	return new Response(await brotli(store), { headers: { ...headers, 'content-encoding': 'br' } });
};
