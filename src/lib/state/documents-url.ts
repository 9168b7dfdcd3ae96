/** What the list of documents shows: those that bear what was typed, page by page. */
export interface DocumentsView {
	find: string;
	/** Counted from 1. */
	page: number;
}

export const QUERY_MAX = 80;

/** Reads the query of the list of documents; what is wrong falls back. */
export function parseDocuments(params: URLSearchParams): DocumentsView {
	const page = params.get('page') ?? '';
	return {
		find: (params.get('find') ?? '').slice(0, QUERY_MAX).trim(),
		page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1
	};
}

/** Writes it, defaults left out. */
export function printDocuments({ find, page }: DocumentsView): string {
	const pairs = [...(find === '' ? [] : [['find', find]]), ...(page === 1 ? [] : [['page', String(page)]])];
	return new URLSearchParams(pairs).toString();
}
