import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

/** Files of the build are packed once and for all; what is made for each request is packed here, faster. */
const BROTLI_QUALITY = 5;
const PACKED = /^(?:text\/|image\/svg|application\/(?:json|geo\+json|xml|ld\+json))/;

const PACKERS = {
	br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
	gzip: () => createGzip()
};

/** Packs pages and data for browsers that take it. Pages may know by its tag whether an answer is the same as before. */
export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, { filterSerializedResponseHeaders: (name) => name === 'etag' });
	const { body, headers, status, statusText } = response;
	const accepted = event.request.headers.get('accept-encoding') ?? '';
	const encoding = (['br', 'gzip'] as const).find((name) => accepted.split(/[\s,;]+/).includes(name));
	const type = headers.get('content-type') ?? '';
	if (!body || headers.has('content-encoding') || !PACKED.test(type)) return response;
	if (!encoding) {
		headers.append('vary', 'accept-encoding');
		return response;
	}
	const packed = new Headers(headers);
	packed.delete('content-length');
	packed.set('content-encoding', encoding);
	packed.append('vary', 'accept-encoding');
	const stream = Readable.fromWeb(body as NodeStream).pipe(PACKERS[encoding]());
	return new Response(Readable.toWeb(stream) as ReadableStream, { status, statusText, headers: packed });
};
