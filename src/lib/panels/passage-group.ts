import type { DocumentView, PassageView } from '#core/atlas/views.ts';

/** Passages of one document, each by its lead; one that has not come yet is missing. */
export interface PassageGroup {
	document: DocumentView;
	passages: { lead: number; passage: PassageView | undefined }[];
}
