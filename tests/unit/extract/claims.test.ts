import { expect, test } from 'vitest';
import { claimCues, claimOf } from '#core/extract/claims.ts';
import { Words } from '#core/extract/words.ts';

test.each([
	[
		'According to the information which still needs to be verified, tanks advance toward Cheongju.',
		'unverified'
	],
	['The situation at Osan remains unclear.', 'unverified'],
	['Will the adversary cross the 38th parallel?', 'asked'],
	['He asked me whether Seoul had fallen.', 'asked'],
	['The troops were ordered to begin a general retreat to Jincheon.', 'ordered'],
	['Kim issued a directive on the defence of Wonsan.', 'ordered'],
	['The enemy intends to take Suwon.', 'planned'],
	['Our divisions will hold Osan.', 'planned'],
	['It is reported that Suwon fell.', 'reported'],
	['According to prisoners, Osan is empty.', 'reported'],
	['That Suwon fell must first be confirmed.', 'unverified'],
	['Report at once whether Osan is held.', 'asked'],
	['By order of the corps the guns go to Osan.', 'ordered'],
	['Orders received at noon: the guns go to Osan.', 'ordered'],
	['The farmer holds that Osan is empty.', 'reported'],
	['The corps holds Osan.', undefined],
	['По данным разведки, Осан свободен.', 'reported'],
	['Осан якобы оставлен.', 'reported'],
	['Показания о боях за Осан проверяются.', 'unverified'],
	['Приказываю удерживать Осан.', 'ordered'],
	['Полк должен занять Осан.', 'ordered'],
	['Противник намерен взять Осан.', 'planned'],
	['Просим сообщить, кто занимает Осан.', 'asked'],
	['Неясно, занят ли Осан.', 'unverified'],
	['Занят ли Осан, мы не спрашивали.', 'asked'],
	['Вряд ли Осан удержится.', undefined],
	['До Осана тридцать ли.', undefined],
	['Полк занял Осан.', undefined],
	['주민의 말에 의하면 오산은 비여있다.', 'reported'],
	['오산이 함락되였다고 한다.', 'reported'],
	['오산의 함락은 아직 확인되지 않았다.', 'unverified'],
	['련대는 오산을 고수하라.', 'ordered'],
	['련대는 오산에 집결할 것이다.', 'planned'],
	['오산에 적이 있는지 알려 달라.', 'asked'],
	['적은 오산을 보고 있다.', undefined],
	['적은 오산을 점령하였다.', undefined],
	['据侦察员报，乌山已失。', 'reported'],
	['乌山之敌是否撤退，盼告。', 'asked'],
	['乌山失守一事尚未证实。', 'unverified'],
	['着第二师守乌山。', 'ordered'],
	['第二师拟攻乌山。', 'planned'],
	['敌军准备放弃乌山。', 'planned'],
	['敌军占领乌山。', undefined],
	['乌山司令部向北移动。', undefined],
	['Seoul fell.', undefined],
	['The enemy took Suwon.', undefined]
])('%s → %s', (sentence, claim) => {
	const span = { start: 0, end: sentence.length };
	expect(claimOf(sentence, span, claimCues(new Words(sentence, span)))).toBe(claim);
});
