// The server as a child of start.js: `node src/setup/serve.js HOST PORT`, after the pages are built.
import { createServer } from 'node:http';

const SHUTDOWN_MS = 1000;

// Unless a proxy in front says otherwise, pages are served over http; SvelteKit would believe in https.
process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
const header = process.env['PROTOCOL_HEADER'].toLowerCase();
const { handler } = await import(new URL('../../build/handler.js', import.meta.url).href);

const server = createServer((request, response) => {
	request.headers[header] ??= 'http';
	handler(request, response, () => response.writeHead(404).end());
});

function stop() {
	server.close(() => process.exit(0));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), SHUTDOWN_MS).unref();
}

process.on('SIGTERM', stop);
// Ctrl-C goes to the whole family; the parent passes it on as SIGTERM.
process.on('SIGINT', () => {});
// When the parent goes away, however that happens, no server is left behind.
process.on('disconnect', () => process.exit(0));

server.on('error', (cause) => {
	console.error(cause.message);
	process.exit(1);
});
server.listen({ host: process.argv[2], port: Number(process.argv[3]) }, () => process.send?.('listening'));
