/** `города`, `р.`, `на станции`: what a place is, in any case, before its name. */
const KIND =
	'(?:город|порт|станци|сел|деревн|пос[её]л|остров|полуостров|рек|уезд|провинци|высот|пункт|перевал|гор|пролив|залив|бухт|мыс|озер|водохранилищ|хребт|аэродром|аэропорт|столиц)[а-яё]{0,4}';
const SHORT = '(?:г|гор|р|о|ст|с|д|дер|пос|м|выс|пров|оз|н\\.\\s?п)\\.';

/** The same between two names: “у Осана и аэродром Сувон” speaks of something else after `и`. */
export const RUSSIAN_SECOND_DETERMINER = `(?:${SHORT}\\s*|(?:город|порт|станци|сел|деревн|рек)[а-яё]{0,3}\\s+)?`;

/** What may stand between the word that tells the relation and the first name; it brings the space after it along. */
export const RUSSIAN_DETERMINER = `(?:${SHORT}\\s*|(?:насел[её]нн[а-яё]+\\s+)?${KIND}\\s+)?`;
