import { meetingStrings } from '../../../../src/pages/meeting/strings/meeting-strings';
import { localize } from '../../../../src/pages/shell/page-context';

const text = localize('en').strings(meetingStrings);

const today = '2026-11-22';

test('P3 a day is described by its distance from today, in the past and in the future', () => {
  const dayText = (day: string) => text.who.when(day, today);
  expect(dayText('2026-11-22')).toBe('today');
  expect(dayText('2026-11-21')).toBe('yesterday');
  expect(dayText('2026-11-23')).toBe('tomorrow');
  expect(dayText('2026-11-10')).toBe('12 days ago');
  expect(dayText('2026-12-07')).toBe('in 15 days');
});

test('P3 a day’s distance is correct across the change of the clocks and of the year', () => {
  expect(text.who.when('2026-10-24', '2026-10-26')).toBe('2 days ago');
  expect(text.who.when('2026-12-31', '2027-01-01')).toBe('yesterday');
});

test('P3 every cadence state has its own word', () => {
  const words = Object.values(text.who.cadence);
  expect(words).toHaveLength(4);
  expect(new Set(words).size).toBe(4);
});

test('P4 the score is shown with its coverage', () => {
  expect(text.who.scored(0.617, 0.8)).toBe('62\u00a0%, from 80\u00a0% reported');
  expect(text.save.goals(1.2, 1)).toBe('Goals 120\u00a0%, from 100\u00a0% reported.');
  expect(text.who.scored(0, 0)).toBe('nothing reported yet');
  expect(text.who.caution).toContain('not an appraisal');
});

test('M373 an error in place of the score sends to Set up only if the cell in the way is not named beside it', () => {
  for (const language of ['en', 'id'] as const) {
    const { who } = localize(language).strings(meetingStrings);
    expect(who.scoreError('#REF!', true)).toMatch(/ #REF!$/);
    expect(who.scoreError('#ERROR!', false)).toMatch(/ #ERROR!; Set up this workbook /);
    expect(who.blocked({ tab: 'Goals', cell: 'I5', formula: 'I1' })).toMatch(/I5.*Goals.*I1.*I5\.$/);
  }
});

test('P28 a right-to-left name is isolated within a sentence, and any other is unchanged', () => {
  expect(text.form.title('Ada Lovelace')).toBe('1:1 with Ada Lovelace');
  expect(text.form.title('عبد الرحمن')).toBe('1:1 with \u2068عبد الرحمن\u2069');
});

test('P30 the field for notes states who can read it', () => {
  expect(text.form.openToAll).toBe('Everyone who can open this workbook can read this.');
});
