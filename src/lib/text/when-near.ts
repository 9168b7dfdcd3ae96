import type { Attachment } from 'svelte/attachments';

/** Calls when an element comes near to being in sight, once. */
export function whenNear(call: () => void): Attachment {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				call();
			},
			{ rootMargin: '1200px' }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
