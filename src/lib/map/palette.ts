/** The colours of one theme of the map. Those of data repeat `tokens.css`; a test keeps the two the same. */
export interface Palette {
	land: string;
	/** Colour by height, low to high: grey of the elevation tiles, colour. */
	tint: [grey: number, colour: string][];
	shadow: string;
	light: string;
	sea: string;
	coast: string;
	waterline: string;
	river: string;
	graticule: string;
	border: string;
	borderHalo: string;
	parallel: string;
	ink: string;
	ink2: string;
	area: string;
	relief: string;
	water: string;
	halo: string;
	/** Marks of places: `paper` fills what is hollow. */
	paper: string;
	certain: string;
	contested: string;
	/** The two documents of a comparison. */
	sideA: string;
	sideB: string;
	/** What phrases of space denote. */
	phrase: string;
	markInk: string;
}

/** An archival sheet: warm land, soft relief, grey-green sea. */
export const PAPER: Palette = {
	land: '#ece6d3',
	tint: [
		[0, '#ece6d3'],
		[40, '#ebe2cb'],
		[80, '#e8d9ba'],
		[120, '#dfc9a3'],
		[160, '#cfb28b'],
		[200, '#b99975']
	],
	shadow: 'rgba(74, 58, 44, 0.62)',
	light: 'rgba(255, 250, 240, 0.6)',
	sea: '#c8d4d2',
	coast: '#6d7f80',
	waterline: '#8fa8a9',
	river: '#7d9ca3',
	graticule: 'rgba(72, 60, 44, 0.12)',
	border: '#7a5d4c',
	borderHalo: 'rgba(236, 226, 203, 0.75)',
	parallel: '#a8402f',
	ink: '#30281f',
	ink2: '#6a5c4a',
	area: '#85735c',
	relief: '#7b6547',
	water: '#4d6f78',
	halo: 'rgba(245, 237, 220, 0.88)',
	paper: '#fcf9f0',
	certain: '#b5361c',
	contested: '#4a3c94',
	sideA: '#1b5a7e',
	sideB: '#7d5200',
	phrase: '#2f6650',
	markInk: '#2b241c'
};

/** The same sheet by lamplight. */
export const DARK: Palette = {
	land: '#2a2924',
	tint: [
		[0, '#2a2924'],
		[40, '#2f2d26'],
		[80, '#38332a'],
		[120, '#453c30'],
		[160, '#544738'],
		[200, '#635443']
	],
	shadow: 'rgba(6, 6, 6, 0.72)',
	light: 'rgba(224, 203, 168, 0.3)',
	sea: '#11191e',
	coast: '#4f646b',
	waterline: '#2c3f47',
	river: '#3d5b66',
	graticule: 'rgba(228, 217, 193, 0.07)',
	border: '#a08a70',
	borderHalo: 'rgba(20, 19, 17, 0.6)',
	parallel: '#d06a52',
	ink: '#e4d9c1',
	ink2: '#b3a488',
	area: '#8f8168',
	relief: '#a8946f',
	water: '#7f9da6',
	halo: 'rgba(24, 22, 19, 0.9)',
	paper: '#211e1a',
	certain: '#f0805f',
	contested: '#ab9ff5',
	sideA: '#7cc0e8',
	sideB: '#dcae5c',
	phrase: '#8cc7a6',
	markInk: '#ece3d0'
};
