/** How names on the map can be written; the first is what maps of the time did. */
export const NAME_STYLES = ['period', 'revised', 'hangul', 'cyrillic'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];
