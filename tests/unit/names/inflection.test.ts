import { expect, test } from 'vitest';
import { nominatives, obliqueCases } from '#core/names/inflection.ts';

test.each([
	['Сеул', ['Сеула', 'Сеулу', 'Сеулом', 'Сеуле']],
	['Шанхай', ['Шанхая', 'Шанхаю', 'Шанхаем', 'Шанхае']],
	['Москва', ['Москвы', 'Москве', 'Москву', 'Москвой']],
	['Корея', ['Кореи', 'Корее', 'Корею', 'Кореей']],
	['Сибирь', ['Сибири', 'Сибирью']]
])('%s is declined', (name, cases) => {
	expect(obliqueCases(name)).toEqual(expect.arrayContaining(cases));
});

test.each(['Токио', 'Кайсю', 'Seoul', 'Юг', 'Северная Корея'])('%s has no cases here', (name) => {
	expect(obliqueCases(name)).toEqual([]);
});

test.each([
	['Сеуле', 'Сеул'],
	['Москвой', 'Москва'],
	['Корею', 'Корея'],
	['Шанхая', 'Шанхай']
])('%s may be %s', (declined, name) => {
	expect(nominatives(declined)).toContain(name);
});
