/** An answer as JSON or bytes, or in words why there is none. */
export type Answer<T> = { value: T } | { trouble: string };

/**
 * Asks an address that a reader gave.
 *
 * @param read What is expected there.
 * @param what Its name in words, with article.
 */
export async function ask<T>(
	url: string,
	what: string,
	read: (response: Response) => Promise<T>
): Promise<Answer<T>> {
	let response: Response;
	try {
		response = await fetch(url);
	} catch {
		return {
			trouble: `No answer from ${url}. Check the address; the server must allow use from other sites (CORS).`
		};
	}
	if (!response.ok) return { trouble: `${url} answers ${response.status}: there is no ${what}.` };
	try {
		return { value: await read(response) };
	} catch {
		return { trouble: `${url} is no ${what}.` };
	}
}

/** Whether tiles come: asks for the one at a place. A sheet may well end before it. */
export async function askForTile(
	url: string,
	{ lng, lat }: { lng: number; lat: number },
	zoom: number
): Promise<string | undefined> {
	const z = Math.max(0, Math.round(zoom));
	const sin = Math.sin((lat * Math.PI) / 180);
	const at = [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
	const [x, y] = at.map((part) => String(Math.floor(part * 2 ** z))) as [string, string];
	const address = url.replace('{z}', String(z)).replace('{x}', x).replace('{y}', y);
	const answer = await ask(address, 'tile for what is in sight', async (response) =>
		createImageBitmap(await response.blob())
	);
	return 'trouble' in answer ? answer.trouble : undefined;
}
