import type { Map as MapLibreMap } from 'maplibre-gl';

/** While a map loads, it draws this share of its pixels on each side: enough to ask for all it needs. */
export const DRAFT_PIXEL_RATIO = 0.1;
/** When nothing has come for so long, a map is shown without what is still missing: an overlay from a slow server, say. */
const PATIENCE_MS = 3000;
const POLL_MS = 20;

/** Waits until all that was drawn so far is there, without stopping the page for it. */
function drawn(map: MapLibreMap): Promise<void> {
	const gl = map.getCanvas().getContext('webgl2');
	const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
	gl?.flush();
	return new Promise((resolve) => {
		const look = () => {
			// A context that was lost has no fence, or answers nothing.
			const pending = gl && fence && gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED;
			if (pending) setTimeout(look, POLL_MS);
			else resolve();
		};
		look();
	});
}

/**
 * Lets a map draw only when what it drew before is there. On a fast machine that changes nothing; on a slow one frames
 * would queue up that nobody sees, and the page would stop until all of them are through.
 *
 * @returns Ends it.
 */
function pace(map: MapLibreMap): () => void {
	const repaint = map.triggerRepaint.bind(map);
	let [busy, asked] = [false, false];
	// All of MapLibre asks for a frame in this way.
	map.triggerRepaint = () => {
		asked = busy;
		if (!busy) repaint();
	};
	const rendered = map.on('render', async () => {
		[busy, asked] = [true, false];
		await drawn(map);
		busy = false;
		if (asked) repaint();
	});
	return () => {
		rendered.unsubscribe();
		map.triggerRepaint = repaint;
		repaint();
	};
}

/** Waits until a map has all that it asked for, or has got nothing for a while. */
function settled(map: MapLibreMap): Promise<void> {
	return new Promise((resolve) => {
		let patience = setTimeout(resolve, PATIENCE_MS);
		const news = map.on('data', () => {
			clearTimeout(patience);
			patience = setTimeout(resolve, PATIENCE_MS);
		});
		void map.once('idle', () => {
			clearTimeout(patience);
			news.unsubscribe();
			resolve();
		});
	});
}

/**
 * Takes a map that was made with the pixel ratio of a draft, and is not seen yet, to its first whole picture.
 *
 * Each tile that comes makes a map draw anew, and a browser without a graphics card stops the page whenever it shows
 * what was drawn: fifty times, and half a second each on an old computer. So the map is drawn small as long as it
 * loads, then once in full, and seen when that is done.
 *
 * @param leaving Aborted when the map is taken away.
 */
export async function firstPicture(map: MapLibreMap, leaving: AbortSignal): Promise<void> {
	const asFastAsItCan = pace(map);
	await settled(map);
	if (leaving.aborted) return;
	asFastAsItCan();
	await new Promise<void>((resolve) => {
		// `null` lets the map follow the screen; its types do not say so.
		map.setPixelRatio(null as unknown as number);
		void map.once('render', () => resolve());
	});
	if (!leaving.aborted) await drawn(map);
}
