/** What stands before a phrase that is no spatial one, though its words are; as in English. */
const DEALING =
	'отношени|соглашени|договор|переговор|бесед|войн|мир|сотрудничеств|союз|разниц|различи|конфликт|контакт|переписк|торговл|связ[ьи]|обмен|спор|встреч|' +
	'дружб|перемири|разногласи|совещани|противоречи|выбор';
const MESSAGE =
	'телеграмм|письм|сообщени|донесени|радиограмм|шифровк|депеш|нот[аыу]|ответ|указани|приказ|новост|известн|расстояни|делегаци|посол|послан|консул';

const before = (words: string, reach: number) =>
	new RegExp(`(?<![а-яё])(?:${words})[а-яё]*(?![а-яё])[^.;:,]{0,${reach}}$`, 'i');

/** For each kind, what makes it none when it stands before the phrase. */
export const IDIOMS = {
	between: before(DEALING, 30),
	near: before('положени|обстановк|событи|вопрос|ситуаци|проблем|слух|напряж[её]нност', 1),
	movement: before(MESSAGE, 30)
};
