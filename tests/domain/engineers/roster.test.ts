import { type RosterFate, readRoster, withoutRows } from '../../../src/domain/engineers/roster';

const background = {
  today: '2026-11-25',
  defaultCadenceDays: 14,
  engineers: [
    { id: 'ada', name: 'Ada Lovelace', email: 'ada@example.com' },
    { id: '', name: 'Budi Santoso', email: '' },
  ],
};
const read = (text: string) => readRoster(text, background);
const fates = (text: string) => read(text).rows.map(({ fate }) => fate);
const first = (text: string) => fates(text)[0] as RosterFate;
const words = (fate: RosterFate | undefined) =>
  fate?.kind === 'wrong' ? fate.flaws.map(({ rule, field }) => `${rule} ${field}`) : fate?.kind;

test('M181 without a header row, the columns are in the order of the form', () => {
  expect(first('Grace Hopper\tgrace@example.com\tDev\tCompilers\tMaya\t7\t2024-03-01')).toEqual({
    kind: 'new',
    form: {
      name: 'Grace Hopper',
      email: 'grace@example.com',
      role: 'Dev',
      team: 'Compilers',
      manager: 'Maya',
      cadenceDays: '7',
      started: '2024-03-01',
    },
  });
});

test.each([
  'E-mail,Full name,Team',
  'Surel,NAMA,Tim',
  'Email Address,"Engineer name",Squad',
  'Work e-mail,Nama Lengkap,Departemen',
])('M181 the headers "%s" determine the columns', (header) => {
  const { rows, header: raw } = read(`${header}\ngrace@example.com,Grace Hopper,Compilers`);
  expect(raw).toBe(header);
  expect(rows).toMatchObject([
    { row1: 2, values: { name: 'Grace Hopper', email: 'grace@example.com', team: 'Compilers' } },
  ]);
});

test('M181 a name can have two columns, and a column that is not read is named', () => {
  const { rows, unused } = read('Last name;First name;Birthday\nHopper;Grace;1906-12-09');
  expect(rows[0]?.values.name).toBe('Grace Hopper');
  expect(unused).toEqual(['Birthday']);
});

test('M181 a header row without a name is refused', () => {
  expect(read('E-mail,Team\na@example.com,Core').flaw).toMatchObject({ rule: 'M181', field: 'name' });
});

test('M181 text beyond the last column is reported, not lost', () => {
  expect(words(first('Grace,,,,,,,too much'))).toEqual(['M181 null']);
});

test('M182 an engineer who is already in the workbook is recognized by name or by e-mail address, in any case and spacing', () => {
  expect(fates('ada  LOVELACE\nBudi Santoso\nAda King\tADA@example.com')).toEqual([
    { kind: 'known', by: 'name', name: 'Ada Lovelace' },
    { kind: 'known', by: 'name', name: 'Budi Santoso' },
    { kind: 'known', by: 'email', name: 'Ada Lovelace' },
  ]);
});

test('M182 a row that repeats an earlier one names that row', () => {
  const all = fates('Name\tE-mail\nGrace\tg@example.com\ngrace\t\nEdsger\tG@example.com');
  expect(all.slice(1)).toEqual([
    { kind: 'twice', by: 'name', row1: 2 },
    { kind: 'twice', by: 'email', row1: 2 },
  ]);
});

test('M457 a row with any address of an engineer, or of an earlier row, is not new', () => {
  const engineers = [{ id: 'known-ada', name: 'Ada Lovelace', email: 'ada@example.com; ada@work.example' }];
  const text = 'King\tada@work.example\nGrace\tg@x.id, h@x.id\nEdsger\te@x.id, H@x.id';
  const { rows } = readRoster(text, { today: '2026-11-25', defaultCadenceDays: 14, engineers });
  expect(rows.map(({ fate }) => fate)).toMatchObject([
    { kind: 'known', by: 'email', name: 'Ada Lovelace' },
    { kind: 'new', form: { email: 'g@x.id, h@x.id' } },
    { kind: 'twice', by: 'email', row1: 2 },
  ]);
});

test('M182 every invalid column of a row states the reason', () => {
  expect(words(first(' \tgrace\t\t\t\toften\t31.02.2024'))).toEqual([
    'M12 name',
    'M14 email',
    'M16 cadenceDays',
    'M3 started',
  ]);
});

test('M182 an invalid row does not prevent the others from being new', () => {
  expect(fates('Grace\tnobody\nGrace\tgrace@example.com').map(words)).toEqual([['M14 email'], 'new']);
});

test('M184 a blank cadence is the one in Settings, and a blank start is today', () => {
  expect(first('Grace Hopper')).toMatchObject({
    kind: 'new',
    form: { email: '', cadenceDays: '14', started: '2026-11-25' },
  });
});

test('M185 more than 500 rows are refused, and 500 are read', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => `Engineer ${index}`).join('\n');
  expect(read(rows(501))).toMatchObject({
    rows: [],
    flaw: { rule: 'M185', details: { count: 501, most: 500 } },
  });
  expect(read(`Name\n${rows(500)}`).rows).toHaveLength(500);
});

test('M186 a quotation mark that is never closed is reported in its row', () => {
  expect(fates('"Grace,\nEdsger').map(words)).toEqual([['M186 null'], 'new']);
});

test('P146 added rows are removed from the text, each once, and the header with the last of them', () => {
  const text = 'Name,Role\nGrace,Dev\nEdsger,Dev\nGrace,Dev\n';
  const without = (...gone: string[]) => withoutRows(text, read(text), gone);
  expect(without('Grace,Dev')).toBe('Name,Role\nEdsger,Dev\nGrace,Dev');
  expect(without('Grace,Dev', 'Edsger,Dev', 'Grace,Dev')).toBe('');
});
