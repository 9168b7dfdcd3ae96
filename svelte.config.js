import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true }),
		// A page that waits for a dozen small files is seen later than one that brings its styles along.
		inlineStyleThreshold: 8192
	}
};
