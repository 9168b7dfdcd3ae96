import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

/** A row as SQLite gives it: what is absent is `null` there. */
type Row = Record<string, unknown>;

/** All rows of a query. The caller says what a row is; nobody else writes the database. */
export function rows<T = Row>(db: DatabaseSync, sql: string, ...values: SQLInputValue[]): T[] {
	return db.prepare(sql).all(...values) as T[];
}

/** The row without what is absent: `null` is SQLite's, the core knows only missing fields. */
export function present<T>(row: object): T {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as T;
}

/** Groups in the order in which the keys first stand. */
export function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
