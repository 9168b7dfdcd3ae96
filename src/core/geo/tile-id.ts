/** The number of a tile: all of lower zooms first, then along a Hilbert curve (PMTiles 3, section 4.1). */
export function tileId(zoom: number, x: number, y: number): number {
	let id = (4 ** zoom - 1) / 3;
	let [a, b] = [x, y];
	for (let s = 2 ** (zoom - 1); s >= 1; s /= 2) {
		const [rx, ry] = [Math.floor(a / s) % 2, Math.floor(b / s) % 2];
		id += s * s * ((3 * rx) ^ ry);
		[a, b] = [a % s, b % s];
		if (ry === 0) {
			if (rx === 1) [a, b] = [s - 1 - a, s - 1 - b];
			[a, b] = [b, a];
		}
	}
	return id;
}
