import { dayText } from '../../../src/domain/cells/day';
import { readLocalDay } from '../../../src/domain/cells/local-day';
import { fc } from '../../support/fast-check';
import { refusalOf } from '../../support/refusal-of';

test.each([
  ['2024-03-01', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['2024-03-01T00:00:00.000Z', '2024-03-01'],
  ['2024-03-01 09:30:00', '2024-03-01'],
  ['1.3.2024', '2024-03-01'],
  ['31/01/2024', '2024-01-31'],
  ['01/31/2024', '2024-01-31'],
  ['13-02-2024', '2024-02-13'],
  ['03/03/2024', '2024-03-03'],
  ['1 Mar 2024', '2024-03-01'],
  ['1st March 2024', '2024-03-01'],
  ['March 1, 2024', '2024-03-01'],
  ['17 Agustus 2024', '2024-08-17'],
  ['17-Agu-2024', '2024-08-17'],
  ['5 Mei 2024', '2024-05-05'],
])('M183 "%s" is read as %s', (text, day) => {
  expect(readLocalDay(text, 'started')).toBe(day);
});

test('M183 a date that can mean two days is refused with both', () => {
  expect(refusalOf(() => readLocalDay('03/04/2024', 'started'))).toMatchObject({
    rule: 'M183',
    field: 'started',
    message: '"03/04/2024" can mean 2024-04-03 or 2024-03-04. Enter the day in one of these two forms.',
    details: { date: '03/04/2024', dayFirst: '2024-04-03', monthFirst: '2024-03-04' },
  });
});

test.each(['31.02.2024', '3/4/24', '45352', 'last March', '40/40/2024', '1 Ma 2024'])(
  'M3 "%s" is not a valid day',
  (text) => {
    expect(refusalOf(() => readLocalDay(text, 'started'))).toMatchObject({
      rule: 'M3',
      details: { date: text },
    });
  },
);

test('M183 a day written with a month name or with the year first is read correctly', () => {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const day = dayText(number);
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      expect(readLocalDay(`${date} ${months[month - 1]} ${year}`, 'started')).toBe(day);
      expect(readLocalDay(`${date}.${month}.${year}`, 'started')).toBe(day);
      expect(readLocalDay(`${year}/${month}/${date}`, 'started')).toBe(day);
    }),
  );
});
