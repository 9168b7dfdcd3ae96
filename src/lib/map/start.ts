import { nextTask } from './tasks.ts';

/** How long a page has been there before a map that draws slowly begins by itself. */
export const STILL_MS = 2500;

/** How the usual drawers without a graphics card name themselves. */
const PROCESSOR = /SwiftShader|llvmpipe|softpipe|Software|Basic Render/i;

/** Whether a browser draws maps with its processor alone, for want of a graphics card that it trusts. */
function drawsSlowly(): boolean {
	const gl = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
	if (!gl) return true;
	const naming = gl.getExtension('WEBGL_debug_renderer_info');
	const renderer = String(gl.getParameter(naming?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
	gl.getExtension('WEBGL_lose_context')?.loseContext();
	return PROCESSOR.test(renderer);
}

/** Waits until what the page shows now has been painted. */
const painted = (): Promise<void> => new Promise(requestAnimationFrame).then(nextTask);

/**
 * Begins a map: at once where that costs the reader nothing. Where a processor draws it, that takes seconds in which the
 * page would hardly answer; so there it begins when the reader turns to it or does anything at all, or else when the page
 * has stood for a while.
 *
 * @param ground Where the map will be, under a sketch of it.
 * @returns Calls it off.
 */
export function whenWanted(ground: HTMLElement, begin: () => void): () => void {
	const leaving = new AbortController();
	const { signal } = leaving;
	const once = () => {
		if (signal.aborted) return;
		leaving.abort();
		begin();
	};
	ground.addEventListener('pointermove', once, { signal });
	for (const sign of ['pointerdown', 'keydown', 'wheel'] as const)
		addEventListener(sign, once, { signal, passive: true });
	// Asking for a graphics card holds up the painting of the page.
	void painted().then(() => {
		if (signal.aborted) return;
		if (drawsSlowly()) setTimeout(once, STILL_MS);
		else once();
	});
	return () => leaving.abort();
}
