/**
 * The tables of `jemulpo.sqlite`. Documents are numbered from 0 in ascending order of id, passages and mentions in order
 * of the text; offsets are UTF-16 code units into `documents.text`; columns named like a type of the core hold its JSON.
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE sources (id TEXT PRIMARY KEY, title TEXT NOT NULL, source TEXT NOT NULL) STRICT;

CREATE TABLE places (
	id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, within TEXT,
	lng REAL, lat REAL, hangul TEXT, hanja TEXT,
	place TEXT NOT NULL
) STRICT;

CREATE TABLE fronts (id TEXT PRIMARY KEY, title TEXT NOT NULL, front TEXT NOT NULL) STRICT;

CREATE TABLE documents (
	n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, path TEXT NOT NULL, title TEXT NOT NULL,
	sent TEXT, received TEXT, deciphered TEXT, archive TEXT,
	mentions INTEGER NOT NULL, issues INTEGER NOT NULL,
	header TEXT NOT NULL, text TEXT NOT NULL
) STRICT;

CREATE TABLE passages (
	id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents, n INTEGER NOT NULL,
	section TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
	UNIQUE (document, n)
) STRICT;

CREATE VIRTUAL TABLE passages_text USING fts5 (
	text, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE mentions (
	id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents, passage INTEGER NOT NULL,
	start INTEGER NOT NULL, "end" INTEGER NOT NULL, form TEXT NOT NULL,
	place TEXT REFERENCES places, status TEXT NOT NULL, role TEXT NOT NULL,
	front TEXT REFERENCES fronts, front_basis TEXT, edtf TEXT, date_basis TEXT, claim TEXT,
	reasons TEXT NOT NULL
) STRICT;

CREATE TABLE alternatives (
	mention INTEGER NOT NULL REFERENCES mentions, n INTEGER NOT NULL,
	place TEXT NOT NULL REFERENCES places, reasons TEXT NOT NULL,
	PRIMARY KEY (mention, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE glosses (
	document INTEGER NOT NULL REFERENCES documents, "outer" INTEGER NOT NULL, "inner" INTEGER NOT NULL
) STRICT;

-- Spatial phrases, and the GeoJSON features that they denote: none for one that cannot be drawn, two for a contested one.
CREATE TABLE relations (
	id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents, passage INTEGER NOT NULL,
	start INTEGER NOT NULL, "end" INTEGER NOT NULL, kind TEXT NOT NULL, phrase TEXT NOT NULL,
	relation TEXT NOT NULL, footprints TEXT NOT NULL
) STRICT;

CREATE TABLE issues (
	n INTEGER PRIMARY KEY, document INTEGER REFERENCES documents,
	severity TEXT NOT NULL, at TEXT NOT NULL, issue TEXT NOT NULL
) STRICT;

-- What the pass said of a document before the corpus was weighed together, and for which text, gazetteer and rules.
CREATE TABLE readings (document INTEGER PRIMARY KEY REFERENCES documents, key TEXT NOT NULL, reading TEXT NOT NULL) STRICT;
`;

/** Made after the rows, which is faster and packs the pages tighter. */
export const INDEXES = `
CREATE INDEX mentions_by_passage ON mentions (document, passage, start);
CREATE INDEX mentions_by_place ON mentions (place);
CREATE INDEX alternatives_by_place ON alternatives (place);
INSERT INTO passages_text (passages_text) VALUES ('rebuild');
`;
