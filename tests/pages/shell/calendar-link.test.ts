import { calendarLink } from '../../../src/pages/shell/calendar-link';

const guests = (email: string) =>
  new URL(calendarLink({ name: 'Ada', manager: '', email, day: '2026-10-28' }) ?? '').searchParams.getAll(
    'add',
  );

test('M458 of several addresses, the first is invited, and without one nobody is', () => {
  expect(guests('ada@example.com, ada@work.example')).toEqual(['ada@example.com']);
  expect(guests(' ada@example.com ')).toEqual(['ada@example.com']);
  expect(['', 'ada'].map(guests)).toEqual([[], []]);
});
