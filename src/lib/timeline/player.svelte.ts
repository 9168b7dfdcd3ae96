const STEP_MS = 1300;

/** Takes one step after another until it is paused or there are none left. */
export class Player {
	playing = $state(false);
	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param step takes a step; `false` when there was none left */
	play(step: () => boolean): void {
		this.playing = true;
		this.#timer = setInterval(() => {
			if (!step()) this.pause();
		}, STEP_MS);
	}

	pause(): void {
		clearInterval(this.#timer);
		this.playing = false;
	}
}
