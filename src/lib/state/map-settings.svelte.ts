import { NAME_STYLES, type NameStyle } from '#core/atlas/name-styles.ts';
import { keep, recall } from './storage.ts';

/** A sheet over the ground: raster tiles, or a georeference annotation of an IIIF image. */
export interface Overlay {
	url: string;
	/** 0 (not to be seen) to 1 (hides the ground). */
	opacity: number;
}

/** What the reader set for all maps of the site. */
interface Kept {
	names: NameStyle;
	/** Address of a MapLibre style instead of the own ground. */
	style?: string;
	overlay?: Overlay;
}

const STORED = 'jemulpo-map';
const OPACITY = 0.8;

const address = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * Reads what was kept. What cannot be is left out.
 *
 * @param text JSON; `null` when nothing is kept
 */
export function parseKept(text: string | null): Kept {
	let kept: Record<string, unknown> = {};
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		if (typeof value === 'object' && value !== null) kept = value as Record<string, unknown>;
	} catch {
		// Nothing of it can be read.
	}
	const names = NAME_STYLES.find((style) => style === kept['names']) ?? NAME_STYLES[0];
	const { url, opacity } = (kept['overlay'] ?? {}) as Record<string, unknown>;
	return {
		names,
		...(address(kept['style']) && { style: kept['style'] }),
		...(address(url) && {
			overlay: {
				url,
				opacity: typeof opacity === 'number' && opacity >= 0 && opacity <= 1 ? opacity : OPACITY
			}
		})
	};
}

/** The reader's map: kept on this machine, the same on all pages. */
export class MapSettings {
	#kept = $state<Kept>(parseKept(recall(STORED) ?? null));

	get names(): NameStyle {
		return this.#kept.names;
	}

	get style(): string | undefined {
		return this.#kept.style;
	}

	get overlay(): Overlay | undefined {
		return this.#kept.overlay;
	}

	setNames(names: NameStyle): void {
		this.#keep({ names });
	}

	/** An empty address brings the own ground back. */
	setStyle(style: string): void {
		this.#keep({ style });
	}

	/** An empty address takes the sheet away. */
	setOverlay(url: string, opacity = this.overlay?.opacity ?? OPACITY): void {
		this.#keep({ overlay: { url, opacity } });
	}

	#keep(change: Partial<Kept>): void {
		const text = JSON.stringify({ ...this.#kept, ...change });
		this.#kept = parseKept(text);
		keep(STORED, text);
	}
}
