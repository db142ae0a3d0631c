import { questionBank } from '../../../src/domain/meetings/question-bank';

test('P104 the question bank has six themes of five different questions in each language', () => {
  for (const themes of Object.values(questionBank)) {
    expect(themes.map(({ questions }) => questions.length)).toEqual([5, 5, 5, 5, 5, 5]);
    const all = themes.flatMap(({ questions }) => questions);
    expect(new Set(all).size).toBe(30);
    for (const question of all) expect(question).toMatch(/^\p{Lu}[^\n]{10,98}\?$/u);
  }
});
