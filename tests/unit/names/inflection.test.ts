import { expect, test } from 'vitest';
import { obliqueCases } from '#core/names/inflection.ts';

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
