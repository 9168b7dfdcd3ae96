/** Puts a text on the clipboard; false when the browser keeps it to itself, as it does without a secure connection. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
